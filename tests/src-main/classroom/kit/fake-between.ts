// Somebody in between with a certificate of their own: TLS on both sides, every message passed on as it is.
import { once } from 'node:events';
import { createServer } from 'node:https';
import { onTestFinished } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { makeCertificate } from '../../../../src-main/classroom/proof/session-certificate';

export interface Between {
  readonly port: number;
  readonly passed: string[];
}

/** `host` is the address that students mean to reach. */
export async function openBetween(host: string): Promise<Between> {
  const { key, cert } = await makeCertificate('127.0.0.1', new Date());
  const passed: string[] = [];
  const server = createServer({ key, cert });
  new WebSocketServer({ server }).on('connection', (near) => {
    const far = new WebSocket(`wss://${host}/class`, { rejectUnauthorized: false });
    const lead = (from: WebSocket, to: WebSocket) => {
      from.on('message', async (data) => {
        passed.push(String(data));
        if (to.readyState === WebSocket.CONNECTING) await once(to, 'open');
        to.send(String(data));
      });
      from.on('close', () => to.close());
      from.on('error', () => to.close());
    };
    lead(near, far);
    lead(far, near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  return { port: typeof at === 'object' && at ? at.port : 0, passed };
}
