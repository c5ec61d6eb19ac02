import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Activity,
  CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  type MiddlewareHandler,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder';
import { DeliveryError } from './delivery-error.ts';
import { withinTimeLimit } from './time-limit.ts';

/**
 * How long it may take to sign in and hand over a reply: well below the 15 seconds after which
 * Teams delivers the question again.
 */
const TIME_LIMIT_MS = 5_000;

/**
 * Policies of the SDK's HTTP client that we do without. It repeats a POST after 408, 429, 5xx and
 * a reset, though a reply that arrived the first time is then shown twice; and it follows
 * redirects, away from the address that was checked.
 */
const UNWANTED_POLICIES = ['defaultRetryPolicy', 'redirectPolicy'];

/** The SDK's adapter, which sends each reply in one request: whole, once, and within a limit. */
export class BotServiceAdapter extends CloudAdapter {
  readonly #timeLimitMs: number;

  constructor(sdk: ConfigurationBotFrameworkAuthentication, timeLimitMs = TIME_LIMIT_MS) {
    super(sdk);
    this.#timeLimitMs = timeLimitMs;
    this.use(prepareConnector(this.ConnectorClientKey, timeLimitMs));
  }

  override async sendActivities(turn: TurnContext, activities: Partial<Activity>[]) {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      try {
        const sending = outgoing.run(activity, () => super.sendActivities(turn, [activity]));
        responses.push(...(await withinTimeLimit(sending, this.#timeLimitMs)));
      } catch (error) {
        throw new DeliveryError(error);
      }
    }
    return responses;
  }
}

/** The activity that a request to the connector is about. */
const outgoing = new AsyncLocalStorage<Partial<Activity>>();

/** The part we use of the client that the SDK makes for each turn. */
interface ConnectorClient {
  readonly client: { readonly pipeline: Pipeline };
}

interface Pipeline {
  readonly removePolicy: (options: { name: string }) => unknown;
  readonly addPolicy: (policy: Policy) => void;
}

interface Policy {
  readonly name: string;
  readonly sendRequest: <Request extends { timeout: number; body?: unknown }, Answer>(
    request: Request,
    send: (request: Request) => Answer,
  ) => Answer;
}

/**
 * Changes the client's pipeline itself, because the SDK (4.23.3) ignores its own options for
 * retries and time limits (`noRetryPolicy`, `retryOptions`, `timeout`).
 *
 * The body is written anew, because the SDK writes only the fields of an entity that it knows:
 * citations and the answer record would arrive as a bare `type`.
 */
function prepareConnector(clientKey: symbol, timeLimitMs: number): MiddlewareHandler {
  return async (turn, next) => {
    const { pipeline } = turn.turnState.get<ConnectorClient>(clientKey).client;
    for (const name of UNWANTED_POLICIES) {
      pipeline.removePolicy({ name });
    }
    pipeline.addPolicy({
      name: 'wholeInTime',
      sendRequest: (request, send) => {
        // Gives up the connection as well.
        request.timeout = timeLimitMs;
        const activity = outgoing.getStore();
        request.body = activity ? JSON.stringify(activity) : request.body;
        return send(request);
      },
    });
    await next();
  };
}
