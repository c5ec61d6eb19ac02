import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import type { WireActivity } from '../../../src/channels/direct-line/wire-activity.ts';

export interface StreamFrame {
  readonly activities: readonly WireActivity[];
  readonly watermark?: string;
}

export interface OpenedStream {
  readonly socket: WebSocket;
  /** The frames that came and were not yet waited for. */
  readonly frames: StreamFrame[];
  /** Waits for the next frame. */
  readonly next: () => Promise<StreamFrame>;
  /** The text of the next activity. */
  readonly nextText: () => Promise<unknown>;
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
}

/** Opens a conversation's WebSocket and listens, until the test is finished. */
export async function openStream(url: string, options: ClientOptions = {}): Promise<OpenedStream> {
  const socket = new WebSocket(url, options);
  onTestFinished(() => socket.terminate());
  const frames: StreamFrame[] = [];
  const waiting: ((frame: StreamFrame) => void)[] = [];
  socket.on('message', (data) => {
    const frame: StreamFrame = JSON.parse(String(data));
    const take = waiting.shift();
    if (take === undefined) {
      frames.push(frame);
    } else {
      take(frame);
    }
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }));
  });
  await once(socket, 'open');

  const next = () => {
    const frame = frames.shift();
    return frame === undefined
      ? new Promise<StreamFrame>((resolve) => waiting.push(resolve))
      : Promise.resolve(frame);
  };
  const nextText = async () => (await next()).activities.at(-1)?.text;
  return { socket, frames, next, nextText, closed };
}

/** The status with which a WebSocket is refused. */
export async function refusalOf(url: string, options: ClientOptions = {}): Promise<number> {
  const socket = new WebSocket(url, options);
  socket.on('error', () => {});
  const [, response] = await once(socket, 'unexpected-response');
  response.resume();
  socket.terminate();
  return response.statusCode;
}
