/** Keeps one address from taking all sockets of a server: what comes beyond its share is closed before it can say anything. */
import type { Server } from 'node:net';

export function limitSockets(server: Server, mostOfAddress: number): void {
  const counts = new Map<string, number>();
  server.on('connection', (socket) => {
    const { remoteAddress: address = '' } = socket;
    const count = counts.get(address) ?? 0;
    if (count >= mostOfAddress) return void socket.destroy();
    counts.set(address, count + 1);
    socket.once('close', () => {
      const left = (counts.get(address) ?? 1) - 1;
      if (left > 0) counts.set(address, left);
      else counts.delete(address);
    });
  });
}
