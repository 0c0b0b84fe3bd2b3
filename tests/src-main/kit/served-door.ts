// The browser door over real calls and a small page, and requests as raw as a stranger would write them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type BrowserDoor, openBrowserDoor } from '../../../src-main/doors/browser/browser-door';
import { openRendererFiles } from '../../../src-main/pages/renderer-files';
import { openPractice, type Practice } from './practice';
import { temporaryFolder } from './temporary-folder';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Served {
  readonly practice: Practice;
  readonly port: number;
  readonly host: string;
  readonly token: string;
  /** Sends a request as it is written; Host is the served one unless another is given. */
  send(asked: Asked): Promise<Answered>;
  /** A call with the token. */
  call(name: string, body: string, headers?: Readonly<Record<string, string>>): Promise<Answered>;
}

export async function servedDoor(): Promise<Served> {
  const practice = openPractice({ door: 'browser' });
  const door = await openBrowserDoor({ dispatch: practice.dispatch }, openRendererFiles(smallPage()), 0);
  onTestFinished(() => door.close());
  const { port, host, token } = partsOf(door);
  const send = (asked: Asked) => sendTo(port, asked);
  return {
    practice,
    port,
    host,
    token,
    send,
    call: (name, body, headers = {}) =>
      send({ method: 'POST', path: `/call/${name}`, headers: { 'x-scruple-token': token, ...headers }, body }),
  };
}

/** A built renderer in small: a document, a script, and things that nobody may have. */
export function smallPage(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><meta nonce="%NONCE%"><title>Scruple</title>');
  writeFileSync(path.join(folder, 'assets', 'index.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets', 'index.js.map'), '{}');
  writeFileSync(path.join(folder, '.env'), 'secret');
  return folder;
}

function partsOf({ address }: BrowserDoor) {
  const { host, port, searchParams } = new URL(address);
  return { host, port: Number(port), token: searchParams.get('token') ?? '' };
}

/** Sends a request as it is written to a port of this computer. */
export function sendTo(
  port: number,
  { method = 'GET', path: target = '/', headers = {}, body }: Asked,
): Promise<Answered> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, method, path: target, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

/** Sends bytes that no HTTP library would, and gives everything that comes back before the connection ends. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1');
    let received = '';
    socket.on('data', (part) => {
      received += part.toString();
    });
    socket.on('error', fail);
    socket.on('close', () => done(received));
    socket.write(bytes);
  });
}
