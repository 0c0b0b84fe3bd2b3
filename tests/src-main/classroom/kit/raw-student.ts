// A client written from docs/classroom-protocol.md alone: it says what it is told to, also what no student's app says.
import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { dialOver, type TcpProxy } from './tcp-proxy';

export interface Said {
  readonly is: string;
  readonly [key: string]: unknown;
}

export interface RawStudent {
  readonly socket: WebSocket;
  /** Everything that came, in order. */
  readonly heard: Said[];
  readonly texts: string[];
  say(message: unknown): void;
  sayText(text: string): void;
  /** The next message of one of these kinds that was not waited for yet. */
  next(...kinds: readonly string[]): Promise<Said>;
  /** Settles with the status when the connection ends. */
  readonly ended: Promise<number>;
  readonly fingerprint: () => string;
}

export interface RawWay {
  readonly scheme?: 'ws' | 'wss';
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly localAddress?: string;
  /** Leads the bytes over a proxy, while everything that is said speaks of the host. */
  readonly proxy?: TcpProxy;
}

/** Opens a socket; fails with the status where the door refuses it. */
export function openRaw(address: string, way: RawWay = {}): Promise<RawStudent> {
  const { scheme = 'wss', path = '/class', headers = {}, localAddress = '127.0.0.1', proxy } = way;
  const socket = new WebSocket(`${scheme}://${address}${path}`, {
    rejectUnauthorized: false,
    headers,
    localAddress,
    ...(proxy && dialOver(proxy)),
  });
  onTestFinished(() => socket.terminate());
  let fingerprint = '';
  const heard: Said[] = [];
  const texts: string[] = [];
  const waiting: { kinds: readonly string[]; done(said: Said): void }[] = [];
  const given = new Set<Said>();
  const ended = new Promise<number>((done) => socket.once('close', done));
  socket.on('message', (data) => {
    texts.push(String(data));
    const said: Said = JSON.parse(String(data));
    heard.push(said);
    const at = waiting.findIndex(({ kinds }) => kinds.includes(said.is));
    const [waiter] = at < 0 ? [] : waiting.splice(at, 1);
    if (waiter) given.add(said);
    waiter?.done(said);
  });
  socket.on('upgrade', ({ socket: below }) => {
    if ('getPeerCertificate' in below && typeof below.getPeerCertificate === 'function')
      fingerprint = String(below.getPeerCertificate().fingerprint256).replaceAll(':', '').toLowerCase();
  });
  const raw: RawStudent = {
    socket,
    heard,
    texts,
    ended,
    fingerprint: () => fingerprint,
    say: (message) => socket.send(JSON.stringify(message)),
    sayText: (text) => socket.send(text),
    next: (...kinds) => {
      const found = heard.find((said) => kinds.includes(said.is) && !given.has(said));
      if (found) given.add(found);
      return found ? Promise.resolve(found) : new Promise((done) => waiting.push({ kinds, done }));
    },
  };
  return new Promise((done, fail) => {
    socket.once('open', () => done(raw));
    socket.on('error', fail);
  });
}

export const nonce = () => randomBytes(16).toString('hex');

/** Proves the code as the document says; `fingerprint` stands in for the certificate that was seen. */
export async function prove(raw: RawStudent, code: string, fingerprint = raw.fingerprint()): Promise<Said> {
  const mine = nonce();
  raw.say({ is: 'hello', version: 1, nonce: mine });
  const welcome = await raw.next('welcome');
  const key = keyOf(code, String(welcome['salt']));
  const proof = createHmac('sha256', key).update(`student|${mine}|${welcome['nonce']}|${fingerprint}`).digest('hex');
  raw.say({ is: 'prove', proof });
  return raw.next('proved', 'refused');
}

const keys = new Map<string, Buffer>();

/** Slow on purpose, so each is made once. */
function keyOf(code: string, salt: string): Buffer {
  const known = `${code} ${salt}`;
  const key =
    keys.get(known) ??
    scryptSync(code.replace(' ', ''), Buffer.from(salt, 'hex'), 32, {
      N: 32_768,
      r: 8,
      p: 1,
      maxmem: 64 * 1024 * 1024,
    });
  keys.set(known, key);
  return key;
}

/** A seated raw student. */
export async function seatRaw(
  { address, code }: { readonly address: string; readonly code: string },
  name: string,
  way: RawWay = {},
): Promise<RawStudent & { readonly token: string; readonly seatId: string }> {
  const raw = await openRaw(address, way);
  await prove(raw, code);
  raw.say({ is: 'join', name });
  const seated = await raw.next('seated');
  return { ...raw, token: String(seated['token']), seatId: String(seated['seatId']) };
}

/** The status of a door that refuses a socket; `open` where it does not. */
export async function statusOf(address: string, way: RawWay = {}): Promise<string> {
  try {
    await openRaw(address, way);
    return 'open';
  } catch (fault) {
    return fault instanceof Error ? (/\d{3}|ECONN\w+/.exec(fault.message)?.[0] ?? fault.message) : String(fault);
  }
}
