/**
 * Where the Bot Connector takes our replies: Azure's own channels, and Teams.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
const CONNECTOR_DOMAINS = ['botframework.com', 'smba.trafficmanager.net'];
const CONNECTOR_HOSTS = ['smba.trafficmanager.net'];

/**
 * Whether a reply may go to this address. An activity names the address itself, so without this
 * list whoever gets an activity past the token check could have us call any host, inside our
 * network as well.
 *
 * @param extraOrigins `http://127.0.0.1:4000`, scheme included, for a connector of one's own.
 */
export function isAllowedServiceUrl(serviceUrl: string, extraOrigins: readonly string[]): boolean {
  if (!URL.canParse(serviceUrl)) {
    return false;
  }
  const { origin, protocol, hostname, port } = new URL(serviceUrl);
  const isConnector =
    CONNECTOR_HOSTS.includes(hostname) ||
    CONNECTOR_DOMAINS.some((domain) => hostname.endsWith(`.${domain}`));
  return (protocol === 'https:' && port === '' && isConnector) || extraOrigins.includes(origin);
}
