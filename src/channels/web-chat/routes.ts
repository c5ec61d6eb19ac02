import { join } from 'node:path';
import type { Language } from '../../language/language.ts';
import type { Phrase } from '../../language/phrases.ts';
import type { Route } from '../route.ts';
import { type Asset, CACHE_CONTROL, readAsset, sendAsset } from './assets.ts';
import { chooseLanguage } from './choose-language.ts';
import { contentSecurityPolicy, createNonce } from './content-security-policy.ts';
import { type PageContent, renderPage } from './page.ts';
import { type ChatTokenDependencies, createTokenRoutes } from './token-route.ts';

export interface WebChatDependencies extends ChatTokenDependencies {
  /** Folder that holds `chat.js`, `chat.css` and `vendor/webchat.js`. */
  readonly publicFolder: string;
  readonly defaultLanguage: Language;
  readonly phrase: Phrase;
}

/** What the page loads besides Web Chat; the scripts name one another by these addresses. */
const OWN_FILES = [
  'chat.css',
  'web-chat.css',
  'chat.js',
  'chat-message.js',
  'chat-style.js',
  'chat-quotation.js',
] as const;

/** The chat page, what it loads, and its token; rejects where a file of the page is missing. */
export async function createWebChatRoutes(
  dependencies: WebChatDependencies,
): Promise<readonly Route[]> {
  const { publicFolder } = dependencies;
  const webChat = await readAsset(join(publicFolder, 'vendor', 'webchat.js'));
  const webChatAddress = `/vendor/webchat-${webChat.hash.slice(0, 16)}.js`;
  const ownFiles = await Promise.all(
    OWN_FILES.map(async (name) =>
      assetRoute(`/${name}`, await readAsset(join(publicFolder, name)), CACHE_CONTROL.fixedAddress),
    ),
  );
  return [
    pageRoute(dependencies, { address: webChatAddress, integrity: webChat.integrity }),
    assetRoute(webChatAddress, webChat, CACHE_CONTROL.hashedAddress),
    ...ownFiles,
    ...createTokenRoutes(dependencies),
  ];
}

function pageRoute(
  { phrase, defaultLanguage, allowedOrigins }: WebChatDependencies,
  webChat: PageContent['webChat'],
): Route {
  return {
    method: 'GET',
    path: '/',
    handle: async (request, response) => {
      const { headers } = request;
      const asked = new URLSearchParams(request.url?.split('?')[1]);
      const nonce = createNonce();
      const html = renderPage({
        language: chooseLanguage({
          language: asked.get('language'),
          acceptLanguage: headers['accept-language'],
          fallback: defaultLanguage,
        }),
        medicine: medicineKey(asked.get('medicine')),
        nonce,
        webChat,
        phrase,
      });
      response.setHeader('vary', 'Accept-Language');
      response.setHeader(
        'content-security-policy',
        contentSecurityPolicy({ nonce, host: headers.host, frameOrigins: allowedOrigins }),
      );
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-length': Buffer.byteLength(html),
      });
      response.end(html);
    },
  };
}

function assetRoute(path: string, asset: Asset, cacheControl: string): Route {
  return {
    method: 'GET',
    path,
    handle: (request, response) => sendAsset(request, response, asset, cacheControl),
  };
}

/** The key as it stands if it can be one; which medicines there are is not for the page to know. */
function medicineKey(asked: string | null): string | undefined {
  return asked !== null && /^[a-z0-9-]{1,64}$/.test(asked) ? asked : undefined;
}
