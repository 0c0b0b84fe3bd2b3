/**
 * The ports of a class, on one address of this computer and only while the class is open: TLS for the app, and plain http
 * with the same pages for browsers where the teacher lets guests in.
 */
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import { contentPolicy, fixedHeaders } from '../../pages/content-policy';
import type { FindPage } from '../../pages/renderer-files';
import { keyOfCode } from '../proof/code-proof';
import { makeCertificate } from '../proof/session-certificate';
import type { ClassDesk } from './class-desk';
import { codePicture } from './code-picture';
import { type CodePatience, type HostLimits, mostSockets, openBucket, openPatience } from './limits';
import type { LineDesk } from './line-desk';
import { type LineDoor, openLineDoor } from './line-door';
import { openReach, type Reach } from './reach';
import { limitSockets } from './socket-limit';

/** Tried first, so that a typed address stays short; a taken one is passed over. */
const usualPort = 4310;

/** Slow requests are cut off; Node looks for them every half minute unless it is told otherwise. */
const patienceWithRequests = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 8192,
};

/** Pages of a browser take several connections at once; sockets are counted apart. */
const mostConnections = 4000;

export interface ClassDoors {
  readonly port: number;
  /** Where guests come in with a browser; nothing where none are let in. */
  readonly guest: { readonly port: number; readonly address: string; readonly qr: string[] } | undefined;
  readonly fingerprint: string;
  readonly patience: CodePatience;
  readonly reach: Reach;
  close(): Promise<void>;
}

export interface DoorFrame {
  readonly desk: ClassDesk;
  readonly limits: HostLimits;
  /** The pages for guests, made for the address that serves them. */
  readonly guestPages: (served: string) => FindPage;
  /** Which ports to try first; 0 takes a free one. */
  readonly ports?: { readonly port: number; readonly guestPort: number } | undefined;
  /** Hears of lines that were ended. */
  readonly log: (line: string) => void;
}

export async function openDoors({ desk, limits, guestPages, ports, log }: DoorFrame): Promise<ClassDoors> {
  const { room, services } = desk;
  const { address, guests } = room.setup;
  const { code, salt } = room.row;
  const [key, certificate] = await Promise.all([keyOfCode(code, salt), makeCertificate(address, services.now())]);
  const reach = openReach();
  const patience = noticing(openPatience(), reach);
  const joins = openBucket(limits.joinsPerSecond, limits.joinsPerSecond);
  const shared: LineDesk = { desk, code, salt, key, limits, joins, patience, log };
  const counts = new Map<string, number>();
  const { key: privateKey, cert, fingerprint } = certificate;
  const tls = createTlsServer(
    { ...patienceWithRequests, key: privateKey, cert, minVersion: 'TLSv1.3', handshakeTimeout: 5000 },
    (_, response) => void response.writeHead(404, { ...fixedHeaders, Connection: 'close' }).end(),
  );
  limitSockets(tls, mostSockets(limits));
  const servedTls = () => servedBy(tls, address);
  const tlsLines = openLineDoor(tls, { shared, served: servedTls, scheme: 'https', fingerprint, counts });
  const port = await listen(tls, address, ports?.port ?? room.row.port ?? usualPort);
  reach.knock(address, port, desk.changed);
  const doors = { port, fingerprint, patience, reach };
  if (!guests) return { ...doors, guest: undefined, close: closer([tls], [tlsLines]) };

  let findPage: FindPage | undefined;
  const plain = createServer(patienceWithRequests, (request, response) => {
    const { host, origin } = request.headers;
    const served = servedBy(plain, address);
    const isOurs = host === served && (origin === undefined || origin === `http://${served}`);
    findPage ??= guestPages(served);
    const page = isOurs && request.method === 'GET' ? findPage(pathOf(request.url)) : refused;
    response.writeHead(page.status, page.headers).end(page.body);
  });
  limitSockets(plain, mostSockets(limits));
  const servedPlain = () => servedBy(plain, address);
  const plainLines = openLineDoor(plain, {
    shared,
    served: servedPlain,
    scheme: 'http',
    fingerprint: undefined,
    counts,
  });
  const guestPort = await listen(plain, address, ports?.guestPort ?? room.row.guestPort ?? usualPort + 1);
  const guestAddress = `http://${address}:${guestPort}`;
  const guest = { port: guestPort, address: guestAddress, qr: codePicture(`${guestAddress}/?code=${code}`) };
  return { ...doors, guest, close: closer([tls, plain], [tlsLines, plainLines]) };
}

/** Whoever proves the code has reached this computer. */
function noticing(patience: CodePatience, reach: Reach): CodePatience {
  return {
    ...patience,
    passed: (from) => {
      reach.came(from);
      patience.passed(from);
    },
  };
}

const refused = {
  status: 403,
  headers: {
    ...fixedHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': contentPolicy('none'),
    Connection: 'close',
  },
  body: 'This address is not served here.',
} as const;

function pathOf(url = '/'): string {
  return url.split('?')[0] ?? '/';
}

function closer(servers: readonly (Server | TlsServer)[], lines: readonly LineDoor[]): () => Promise<void> {
  return async () => {
    const shut = servers.map((server) => new Promise<void>((done) => server.close(() => done())));
    await Promise.all(lines.map((one) => one.close()));
    for (const server of servers) server.closeAllConnections();
    await Promise.all(shut);
  };
}

/** Listens on that one address; where the wished port is taken, on a free one. */
async function listen(server: Server | TlsServer, host: string, wished: number): Promise<number> {
  server.maxConnections = mostConnections;
  try {
    await listenOn(server, host, wished);
  } catch (fault) {
    if (wished === 0) throw fault;
    await listenOn(server, host, 0);
  }
  server.on('error', () => undefined);
  return portOf(server);
}

function listenOn(server: Server | TlsServer, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ host, port, exclusive: true, backlog: 1024 }, () => {
      server.off('error', fail);
      done();
    });
  });
}

function portOf(server: Server | TlsServer): number {
  const at = server.address();
  return typeof at === 'object' && at ? at.port : 0;
}

function servedBy(server: Server | TlsServer, address: string): string {
  const host = address.includes(':') ? `[${address}]` : address;
  const port = portOf(server);
  return port === 80 ? host : `${host}:${port}`;
}
