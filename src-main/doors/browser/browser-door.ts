/** The same app for a browser on this machine: the renderer's files, and the one door behind a token. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { longestPlanFile } from '@shared/contract/plan-file-size';
import type { Reply } from '@shared/contract/reply';
import type { Dispatch } from '../../dispatch';
import { contentPolicy, fixedHeaders } from '../../pages/content-policy';
import type { FindPage } from '../../pages/renderer-files';
import type { Teller } from '../../teller';
import { isServedHost, isServedOrigin } from './host-rule';

/** A question larger than this is refused before it is parsed: a plan file with every letter escaped, and its frame. */
export const largestQuestion = 2 * longestPlanFile + 65_536;

/** How long a request may take to arrive; Node looks for slow ones every half minute unless it is told otherwise. */
const patience = { headersTimeout: 5000, requestTimeout: 10_000, connectionsCheckingInterval: 1000 };

/** What the door opens to; without a teller it tells nothing by itself. */
export interface BehindDoor {
  readonly dispatch: Dispatch;
  readonly teller?: Teller | undefined;
}

export interface BrowserDoor {
  /** The address to open, with its token. */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the door on 127.0.0.1; port 0 takes a free one. */
export async function openBrowserDoor(
  { dispatch, teller }: BehindDoor,
  findPage: FindPage,
  port: number,
): Promise<BrowserDoor> {
  const token = randomBytes(16).toString('base64url');
  const server = createServer(patience, (request, response) => {
    answer(request, response, served(server), token, { dispatch, teller }, findPage).catch(() =>
      refuse(response, 400, 'This request cannot be read.'),
    );
  });
  await listen(server, port);
  return {
    address: `http://${served(server)}/?token=${token}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  host: string,
  token: string,
  { dispatch, teller }: BehindDoor,
  findPage: FindPage,
): Promise<void> {
  if (!isServedHost(request.headers.host, host))
    return refuse(response, 403, `This address is not served. Open the one that was printed for ${host}.`);
  if (!isServedOrigin(request.headers.origin, host)) return refuse(response, 403, 'Another page may not ask here.');
  const { pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
  if (request.method === 'POST' || pathname === '/events') {
    if (!isToken(request.headers['x-scruple-token'], token))
      return refuse(response, 403, 'The token of this address is missing.');
    return request.method === 'GET' && teller
      ? tellEvents(response, teller)
      : answerCall(request, response, pathname, dispatch);
  }
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET and POST are understood.');
  if (pathname === '/' && !isToken(searchParams.get('token'), token)) {
    return refuse(response, 403, 'Open the whole address that was printed: its end is the token.');
  }
  const page = findPage(pathname);
  response.writeHead(page.status, page.headers).end(page.body);
}

/** What is told, one JSON object a line, until the page goes. */
function tellEvents(response: ServerResponse, teller: Teller): void {
  response.writeHead(200, {
    ...fixedHeaders,
    'Content-Type': 'application/x-ndjson',
    'Cache-Control': 'no-store',
  });
  response.flushHeaders();
  const stop = teller.hear((name, told) => void response.write(`${JSON.stringify({ name, told })}\n`));
  response.once('close', stop);
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  dispatch: Dispatch,
): Promise<void> {
  const name = /^\/call\/([A-Za-z]{1,40})$/.exec(pathname)?.[1];
  const body = await bodyOf(request);
  if (body === undefined) return reply(response, 413, tooLong);
  reply(response, 200, await dispatch(name, parseJson(body)));
}

const tooLong: Reply<never> = {
  ok: false,
  fault: { code: 'malformed', says: 'This is larger than 5 MB, the most that Scruple reads at once.' },
};

function reply(response: ServerResponse, status: 200 | 413, content: Reply<unknown>): void {
  response
    .writeHead(status, {
      ...fixedHeaders,
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(status === 413 && { Connection: 'close' }),
    })
    .end(JSON.stringify(content));
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > largestQuestion) return undefined;
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // the door refuses it like any other misfit
  }
}

function refuse(response: ServerResponse, status: number, says: string): void {
  if (response.headersSent) return void response.end();
  const headers = {
    ...fixedHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': contentPolicy('none'),
    Connection: 'close',
  };
  response.writeHead(status, headers).end(says);
}

/** Compared in constant time. */
function isToken(given: unknown, token: string): boolean {
  const bytes = Buffer.from(typeof given === 'string' ? given : '');
  const wanted = Buffer.from(token);
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host: '127.0.0.1' }, () => done());
  });
}

function served(server: Server): string {
  const address = server.address();
  return typeof address === 'object' && address ? `127.0.0.1:${address.port}` : '127.0.0.1';
}
