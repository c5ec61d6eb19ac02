import { describe, expect, it } from 'vitest';
import { isAllowedServiceUrl } from '../../../src/channels/bot-framework/service-url.ts';

describe('the address that replies go to', () => {
  it.each([
    'https://smba.trafficmanager.net/emea/',
    'https://SMBA.trafficmanager.net/teams',
    'https://emea.smba.trafficmanager.net/',
    'https://webchat.botframework.com/',
    'https://europe.directline.botframework.com/',
  ])('may be %s', (serviceUrl) => {
    expect(isAllowedServiceUrl(serviceUrl, [])).toBe(true);
  });

  it.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example/smba.trafficmanager.net',
    'https://evil.trafficmanager.net/',
    'https://evilsmba.trafficmanager.net/',
    'https://evilbotframework.com/',
    'https://botframework.com.evil.example/',
    'https://127.0.0.1/',
    'http://127.0.0.1:4000/',
    'https://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    'smba.trafficmanager.net',
    '',
  ])('may not be %s', (serviceUrl) => {
    expect(isAllowedServiceUrl(serviceUrl, [])).toBe(false);
  });

  it('may be an origin that is named in full', () => {
    const extra = ['http://127.0.0.1:4000'];

    expect([
      isAllowedServiceUrl('http://127.0.0.1:4000/callback', extra),
      isAllowedServiceUrl('http://127.0.0.1:4001/callback', extra),
      isAllowedServiceUrl('https://127.0.0.1:4000/callback', extra),
    ]).toEqual([true, false, false]);
  });
});
