/** Turns the sockets of a server into students' lines: frames of 16 KB at most, text alone, few connections of one address. */
import type { IncomingMessage, Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { longestFrame } from '@shared/contract/classroom/wire';
import { type WebSocket, WebSocketServer } from 'ws';
import { pingBucket } from './limits';
import type { LineDesk, Wire } from './line-desk';
import { StudentLine } from './student-line';

/** Where students' sockets come in; everything else of the server is not theirs. */
export const linePath = '/class';

export interface LineDoorFrame {
  readonly shared: LineDesk;
  /** Address and port as served, once the server listens. */
  readonly served: () => string;
  readonly scheme: 'http' | 'https';
  readonly fingerprint: string | undefined;
  /** Connections by address over all doors of this class. */
  readonly counts: Map<string, number>;
}

export function openLineDoor(server: Server | TlsServer, frame: LineDoorFrame): LineDoor {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: longestFrame,
    perMessageDeflate: false,
    autoPong: false,
  });
  const lines = new Set<StudentLine>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const address = request.socket.remoteAddress ?? '';
    const status = refusalOf(request, address, frame);
    if (status !== undefined) return void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    sockets.handleUpgrade(request, socket, head, (opened) => attach(opened, address, frame, lines));
  });
  const stop = frame.shared.desk.services.every(1000, () => {
    for (const line of lines) line.sweep();
  });
  return {
    close: async () => {
      stop();
      await Promise.all([...sockets.clients].map(ended));
      sockets.close();
    },
  };
}

export interface LineDoor {
  /** Ends every line after what was said last. */
  close(): Promise<void>;
}

/** A socket that is closed, or cut where the other side does not answer. */
function ended(socket: WebSocket): Promise<void> {
  return new Promise((done) => {
    if (socket.readyState === socket.CLOSED) return done();
    socket.once('close', () => done());
    socket.close(1000);
    setTimeout(() => socket.terminate(), closedWithinMs).unref();
  });
}

/** Host must be the served one; an Origin must equal it; the token, not the Origin, is the guard. */
function refusalOf(request: IncomingMessage, address: string, frame: LineDoorFrame): string | undefined {
  const { host, origin } = request.headers;
  const served = frame.served();
  if (host !== served || (origin !== undefined && origin !== `${frame.scheme}://${served}`)) return '403 Forbidden';
  if (request.url !== linePath) return '404 Not Found';
  const most = frame.shared.limits.connectionsPerAddress;
  return (frame.counts.get(address) ?? 0) >= most ? '429 Too Many Requests' : undefined;
}

function attach(socket: WebSocket, address: string, frame: LineDoorFrame, lines: Set<StudentLine>): void {
  frame.counts.set(address, (frame.counts.get(address) ?? 0) + 1);
  const end = (status: number) => {
    if (socket.readyState !== socket.OPEN) return;
    socket.close(status);
    setTimeout(() => socket.terminate(), closedWithinMs).unref();
  };
  const wire: Wire = {
    address,
    fingerprint: frame.fingerprint,
    send: (text) => socket.send(text),
    unsent: () => socket.bufferedAmount,
    close: () => end(1000),
    cut: () => socket.terminate(),
  };
  const line = new StudentLine(frame.shared, wire);
  lines.add(line);
  socket.on('message', (data, isBinary) => {
    if (isBinary) return end(1003);
    line.receive(String(data));
  });
  limitPings(socket, frame.shared.desk.services.monotonic, () => end(1008));
  // broken frames end their own connection, with the status that says why, and nothing else
  socket.on('error', () => void setTimeout(() => socket.terminate(), closedWithinMs).unref());
  socket.on('close', () => {
    lines.delete(line);
    frame.counts.set(address, Math.max(0, (frame.counts.get(address) ?? 1) - 1));
    line.left();
  });
}

/** Answers pings as long as they are few: an answer to each would pile up before a client that reads none. */
function limitPings(socket: WebSocket, now: () => number, tooMany: () => void): void {
  const pings = pingBucket();
  socket.on('ping', (data) => {
    if (!pings.take(now())) tooMany();
    else if (socket.readyState === socket.OPEN) socket.pong(data);
  });
  socket.on('pong', () => {
    if (!pings.take(now())) tooMany();
  });
}

const closedWithinMs = 1000;
