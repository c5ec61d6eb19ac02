import { once } from 'node:events';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { refuseSocket } from '../refuse.ts';
import type { HandleUpgrade } from '../server.ts';
import type { Admission, Admit } from './admission.ts';
import { REFUSALS } from './refusals.ts';

interface StreamDependencies {
  readonly admit: Admit;
  readonly now: () => number;
}

/** The WebSockets over which clients hear what is said: at most one for a conversation. */
interface Stream {
  readonly handleUpgrade: HandleUpgrade;
  readonly push: (conversationId: string, frame: string) => void;
  /** Has the client connect anew, because its conversation was forgotten. */
  readonly disconnect: (conversationId: string) => void;
  /**
   * Drops who did not answer the last call, and calls again. To be called every 30 seconds:
   * routers on the way cut connections that are silent for 60.
   */
  readonly heartbeat: () => void;
  /** Tells all clients to come back later, and cuts them off at the deadline. */
  readonly close: (deadline: AbortSignal) => Promise<void>;
}

/** A client sends nothing but empty frames, by which it notices that a connection is broken. */
const MAX_PAYLOAD_BYTES = 4 * 1024;

/** What may wait for a slow reader, who gets the rest by watermark after connecting anew. */
const MAX_BUFFERED_BYTES = 1024 * 1024;

/** Two tabs with the same conversation would take it from each other for ever. */
const MAX_TAKEOVERS = 2;
const TAKEOVER_PERIOD_MS = 60_000;

/** Close codes, as https://www.iana.org/assignments/websocket names them. */
const POLICY_VIOLATION = 1008;
const SERVICE_RESTART = 1012;
const TRY_AGAIN_LATER = 1013;

/** A conversation's socket, and when it was taken over from another that was still open. */
interface Line {
  readonly socket: WebSocket;
  readonly takeovers: readonly number[];
}

/** Serves WebSockets on connections that the HTTP server hands over. */
export function createStream({ admit, now }: StreamDependencies): Stream {
  const lines = new Map<string, Line>();
  const unanswered = new WeakSet<WebSocket>();
  let isClosing = false;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_PAYLOAD_BYTES,
    perMessageDeflate: false,
  });
  server.on('wsClientError', (_error, socket) => refuseSocket(socket, REFUSALS.notWebSocket));

  function openLine(conversationId: string): Line | undefined {
    const line = lines.get(conversationId);
    return line?.socket.readyState === line?.socket.OPEN ? line : undefined;
  }

  function recentTakeovers(line: Line | undefined): readonly number[] {
    return (line?.takeovers ?? []).filter((time) => now() - time < TAKEOVER_PERIOD_MS);
  }

  function open(socket: WebSocket, { conversation: { id, log }, watermark }: Admission): void {
    const older = openLine(id);
    const line = { socket, takeovers: older ? [...recentTakeovers(older), now()] : [] };
    lines.set(id, line);
    older?.socket.close(POLICY_VIOLATION, 'collision');

    socket.on('pong', () => unanswered.delete(socket));
    socket.on('message', (data: RawData) => {
      if ((data as Buffer).length > 0) {
        socket.close(POLICY_VIOLATION);
      }
    });
    // A broken or too large frame: the socket closes by itself, with the code for it.
    socket.on('error', () => {});
    socket.on('close', () => lines.get(id) === line && lines.delete(id));

    const missed = log.since(watermark);
    if (missed.activityCount > 0) {
      socket.send(missed.json);
    }
  }

  return {
    handleUpgrade: (request, socket, head) => {
      const admission = isClosing ? REFUSALS.closing : admit(request);
      if ('status' in admission) {
        refuseSocket(socket, admission);
      } else if (recentTakeovers(openLine(admission.conversation.id)).length >= MAX_TAKEOVERS) {
        refuseSocket(socket, REFUSALS.tooManyStreams);
      } else {
        server.handleUpgrade(request, socket, head, (opened) => open(opened, admission));
      }
    },
    push: (conversationId, frame) => {
      const socket = openLine(conversationId)?.socket;
      if (socket !== undefined && socket.bufferedAmount > MAX_BUFFERED_BYTES) {
        socket.close(TRY_AGAIN_LATER);
      } else {
        socket?.send(frame);
      }
    },
    disconnect: (conversationId) => openLine(conversationId)?.socket.close(SERVICE_RESTART),
    heartbeat: () => {
      for (const { socket } of lines.values()) {
        if (unanswered.has(socket)) {
          socket.terminate();
        } else {
          unanswered.add(socket);
          socket.ping();
        }
      }
    },
    close: async (deadline) => {
      isClosing = true;
      const closed = [...server.clients].map((socket) => {
        socket.close(SERVICE_RESTART);
        return once(socket, 'close');
      });
      const cut = () => server.clients.forEach((socket) => void socket.terminate());
      deadline.addEventListener('abort', cut);
      if (deadline.aborted) {
        cut();
      }
      await Promise.all(closed);
    },
  };
}
