/**
 * The teacher's control of a class without a window: a second socket on loopback behind a token of its own. It takes the
 * calls of her window and nothing of a student comes this way.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { OpenApp } from '../../open-app';

/** The calls of a teacher that a class without a window takes. */
const controlCalls: readonly string[] = [
  'classView',
  'directClass',
  'classAnswer',
  'projectorView',
  'listClasses',
  'classSummary',
  'exportClass',
];

const largestQuestion = 65_536;

export interface Control {
  readonly address: string;
  readonly token: string;
  /** Settles when the class was ended. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
}

export async function openControl({ dispatch }: Pick<OpenApp, 'dispatch'>): Promise<Control> {
  const token = randomBytes(16).toString('base64url');
  let end: () => void = () => undefined;
  const ended = new Promise<void>((done) => {
    end = done;
  });
  let served = '';
  const server = createServer({ headersTimeout: 5000, requestTimeout: 10_000 }, (request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const name = /^\/call\/([A-Za-z]{1,40})$/.exec(request.url ?? '')?.[1] ?? '';
    const isOurs = request.headers.host === served && request.headers.origin === undefined;
    const isKnown = isToken(request.headers['x-scruple-token'], token);
    if (!isOurs || !isKnown || request.method !== 'POST' || !controlCalls.includes(name))
      return void response.writeHead(403, { Connection: 'close' }).end();
    const ask = await bodyOf(request);
    const reply = await dispatch(name, ask);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply));
    if (name === 'directClass' && reply.ok && isEnd(ask)) response.once('close', end);
  };
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen({ host: '127.0.0.1', port: 0 }, done);
  });
  const at = server.address();
  served = `127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`;
  return {
    address: `http://${served}`,
    token,
    ended,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function isEnd(ask: unknown): boolean {
  return typeof ask === 'object' && ask !== null && 'is' in ask && ask.is === 'end';
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > largestQuestion) throw new Error('too long');
    parts.push(bytes);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** Compared in constant time. */
function isToken(given: unknown, token: string): boolean {
  const bytes = Buffer.from(typeof given === 'string' ? given : '');
  const wanted = Buffer.from(token);
  return bytes.length === wanted.length && timingSafeEqual(bytes, wanted);
}
