// A computer in between: it passes bytes on and writes them down, or holds them back as a pulled cable does.
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Dial } from '../../../../src-main/classroom/student/tls-socket';

export interface TcpProxy {
  readonly port: number;
  /** Every byte that went through, both ways. */
  readonly seen: () => Buffer;
  /** Nothing goes through any more; the connections stay. */
  pull(): void;
  /** What was held back goes on. */
  plug(): void;
}

export async function openProxy(toPort: number): Promise<TcpProxy> {
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  let isPulled = false;
  const lead = (from: Socket, to: Socket) => {
    sockets.add(from);
    if (isPulled) from.pause();
    from.on('data', (bytes) => {
      seen.push(bytes);
      to.write(bytes);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server = createServer((near) => {
    const far = connect(toPort, '127.0.0.1');
    lead(near, far);
    lead(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const at = server.address();
  return {
    port: typeof at === 'object' && at ? at.port : 0,
    seen: () => Buffer.concat(seen),
    pull: () => {
      isPulled = true;
      for (const socket of sockets) socket.pause();
    },
    plug: () => {
      isPulled = false;
      for (const socket of sockets) socket.resume();
    },
  };
}

/** Connections over the proxy: TLS with whoever is at its end. */
export function dialOver({ port }: Pick<TcpProxy, 'port'>): Dial {
  return {
    createConnection: () =>
      connectTls({ socket: connect(port, '127.0.0.1'), rejectUnauthorized: false, minVersion: 'TLSv1.3' }),
  };
}
