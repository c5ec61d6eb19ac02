import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'restify';

/** A file that the page loads, kept in memory. */
export interface Asset {
  readonly contentType: string;
  readonly content: Buffer;
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string;
  /** The content's hash as a page states it in an `integrity` attribute. */
  readonly integrity: string;
  /** Compressed at the first call and kept. */
  readonly compressed: () => Promise<Buffer>;
}

const compress = promisify(gzip);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Reads a file of the page; a missing file fails the start of the program, not a visit. */
export async function readAsset(file: string): Promise<Asset> {
  // At once, because reading in pieces takes twice the memory, and Web Chat is 4 MB.
  const content = readFileSync(file);
  const digest = createHash('sha256').update(content).digest();
  let compressed: Promise<Buffer> | undefined;
  return {
    contentType: CONTENT_TYPES[extname(file)] ?? 'application/octet-stream',
    content,
    hash: digest.toString('hex'),
    integrity: `sha256-${digest.toString('base64')}`,
    compressed: () => {
      compressed ??= compress(content, { level: 9 });
      return compressed;
    },
  };
}

/** How long a browser may keep an asset without asking again. */
export const CACHE_CONTROL = {
  /** For an address that holds the content's hash: it can never mean anything else. */
  hashedAddress: 'public, max-age=31536000, immutable',
  /** For a fixed address: kept, but compared with ours (304) at every visit. */
  fixedAddress: 'no-cache',
} as const;

/** Answers with an asset, gzip-compressed where the browser can read that, or with 304. */
export async function sendAsset(
  request: Request,
  response: Response,
  asset: Asset,
  cacheControl: string,
): Promise<void> {
  const entityTag = `"${asset.hash.slice(0, 32)}"`;
  response.setHeader('Content-Type', asset.contentType);
  response.setHeader('Cache-Control', cacheControl);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', `W/${entityTag}`);
  if (request.headers['if-none-match']?.includes(entityTag)) {
    response.writeHead(304);
    response.end();
    return;
  }

  const isCompressed = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(
    request.headers['accept-encoding'] ?? '',
  );
  const content = isCompressed ? await asset.compressed() : asset.content;
  if (isCompressed) {
    response.setHeader('Content-Encoding', 'gzip');
  }
  response.setHeader('Content-Length', content.length);
  response.writeHead(200);
  response.end(content);
}
