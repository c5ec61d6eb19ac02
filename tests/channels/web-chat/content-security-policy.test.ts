import { describe, expect, it } from 'vitest';
import {
  contentSecurityPolicy,
  createNonce,
} from '../../../src/channels/web-chat/content-security-policy.ts';

describe('the content security policy', () => {
  it('allows this host, this response’s nonce and the hospitals’ frames, and nothing else', () => {
    const policy = contentSecurityPolicy({
      nonce: 'N0nce',
      host: 'chat.hospital.example:8443',
      frameOrigins: ['https://www.hospital.example', 'https://intranet.hospital.example'],
    });

    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'self' https://www.hospital.example https://intranet.hospital.example",
      "connect-src 'self' ws://chat.hospital.example:8443 wss://chat.hospital.example:8443",
      "script-src 'nonce-N0nce'",
      "style-src 'nonce-N0nce' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "img-src 'self' data: blob:",
    ]);
  });

  it.each([undefined, '', 'a; script-src *', 'a b', "'unsafe-inline'", '[::1]:3978'])(
    'repeats no host that is not plainly one: %j',
    (host) => {
      const policy = contentSecurityPolicy({ nonce: 'N0nce', host, frameOrigins: [] });

      expect(policy).toContain("; connect-src 'self'; ");
    },
  );

  it('has 128 random bits in each nonce', () => {
    const nonces = Array.from({ length: 100 }, createNonce);

    expect(new Set(nonces).size).toBe(100);
    expect(nonces.map((nonce) => Buffer.from(nonce, 'base64').length)).toEqual(
      nonces.map(() => 16),
    );
  });
});
