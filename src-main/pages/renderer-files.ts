/** The built renderer as a fixed list of addresses. A path that is not on the list does not exist, however it is written. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentPolicy, fixedHeaders } from './content-policy';

/** One answer to a request for a file. */
export interface Page {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Gives the page at a path of an address, `/` or `/assets/...`. */
export type FindPage = (pathname: string) => Page;

const kinds: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

/** A host whose guests open the pages: the document says so, and may open a socket to it. */
export interface GuestHost {
  readonly served: string;
}

/** Lists the files below a folder once; later requests find what is on that list and nothing else. */
export function openRendererFiles(folder: string, guestOf?: GuestHost): FindPage {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && kinds.has(path.extname(entry.name)))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file): [string, string] => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]),
  );
  return (pathname) => {
    if (pathname === '/') return documentOf(files.get('/index.html'), guestOf);
    const file = pathname === '/index.html' ? undefined : files.get(pathname);
    if (file === undefined) return notFound;
    const type = kinds.get(path.extname(file)) ?? 'application/octet-stream';
    return {
      status: 200,
      headers: { ...fixedHeaders, 'Content-Type': type, 'Cache-Control': 'no-cache' },
      body: bytesOf(file),
    };
  };
}

const notFound: Page = {
  status: 404,
  headers: {
    ...fixedHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': contentPolicy('none'),
  },
  body: 'There is nothing here.',
};

/** The document, with a fresh nonce in its policy and in its text. */
function documentOf(file: string | undefined, guestOf: GuestHost | undefined): Page {
  if (file === undefined) return notFound;
  const nonce = randomBytes(16).toString('base64');
  return {
    status: 200,
    headers: {
      ...fixedHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': contentPolicy(nonce, guestOf && ` ws://${guestOf.served}`),
      'Cache-Control': 'no-store',
    },
    body: readFileSync(file, 'utf8')
      .replaceAll('%NONCE%', nonce)
      .replaceAll('%DOOR%', guestOf ? 'guest' : 'app'),
  };
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(file));
}
