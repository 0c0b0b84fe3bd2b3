// A way out of this computer under another of its loopback addresses, as if a browser stood on another computer. SOCKS 5
// (RFC 1928) without a password, for IPv4 addresses and names alone.
import { connect, createServer, type Server, type Socket } from 'node:net';

const otherAddress = '127.0.0.2';

export interface AnotherComputer {
  /** What a browser is given as its proxy. */
  readonly proxy: { readonly server: string };
  close(): void;
}

export async function openAnotherComputer(): Promise<AnotherComputer> {
  const server = createServer((socket) => void relay(socket.on('error', () => socket.destroy())));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { proxy: { server: `socks5://127.0.0.1:${portOf(server)}` }, close: () => void server.close() };
}

async function relay(socket: Socket): Promise<void> {
  await read(socket);
  socket.write(Buffer.from([5, 0]));
  const { host, port } = wanted(await read(socket));
  const there = connect({ host, port, localAddress: otherAddress }, () => {
    socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
    socket.pipe(there).pipe(socket);
  });
  there.on('error', () => socket.destroy());
  socket.on('close', () => there.destroy());
}

/** The browser writes each of its two requests in one piece. */
function read(socket: Socket): Promise<Buffer> {
  return new Promise((done) => socket.once('data', done));
}

function wanted(request: Buffer): { readonly host: string; readonly port: number } {
  const isName = request[3] === 3;
  const end = isName ? 5 + (request[4] ?? 0) : 8;
  const host = isName ? request.subarray(5, end).toString() : [...request.subarray(4, 8)].join('.');
  return { host, port: request.readUInt16BE(end) };
}

function portOf(server: Server): number {
  const at = server.address();
  return typeof at === 'object' && at ? at.port : 0;
}
