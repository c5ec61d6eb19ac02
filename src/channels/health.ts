import type { Route } from './route.ts';
import { sendJson } from './send-json.ts';

/**
 * `/healthz` says that the process runs, and stays 200 when something it needs does not: starting
 * it again would mend nothing. `/readyz` says whether people may be sent here.
 */
export function createHealthRoutes(unreadyBecause: () => string | undefined): readonly Route[] {
  return [
    {
      method: 'GET',
      path: '/healthz',
      handle: async (_request, response) => sendJson(response, 200, { status: 'live' }),
    },
    {
      method: 'GET',
      path: '/readyz',
      handle: async (_request, response) => {
        const reason = unreadyBecause();
        if (reason === undefined) {
          sendJson(response, 200, { status: 'ready' });
        } else {
          sendJson(response, 503, { status: 'unready', reason });
        }
      },
    },
  ];
}
