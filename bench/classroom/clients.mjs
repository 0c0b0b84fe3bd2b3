// Many students in one process, by the messages of docs/classroom-protocol.md alone: all take seats, wait for the start,
// answer once within one second, and time the way from the answer to its acknowledgement. The same program talks to a bare
// server that echoes the same number of bytes. Speaks JSON lines with its parent.
import { createHmac, randomBytes, scryptSync } from 'node:crypto';
import { createInterface } from 'node:readline';
import WebSocket from 'ws';

const asked = JSON.parse(process.argv[2] ?? '{}');
const { address, code, count, first, bare, withinMs } = asked;
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const keys = new Map();
const clients = [];

function keyFor(salt) {
  if (!keys.has(salt))
    keys.set(salt, scryptSync(code, Buffer.from(salt, 'hex'), 32, { N: 32768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }));
  return keys.get(salt);
}

function openClient(at) {
  return new Promise((done, fail) => {
    const socket = new WebSocket(`${bare ? 'ws' : 'wss'}://${address}/class`, {
      rejectUnauthorized: false,
      perMessageDeflate: false,
      localAddress: '127.0.0.1',
    });
    const client = { socket, sentAt: 0, ackedMs: undefined, verdictMs: undefined, item: undefined };
    const nonce = randomBytes(16).toString('hex');
    let fingerprint = '';
    const say = (message) => socket.send(JSON.stringify(message));
    socket.on('upgrade', ({ socket: tls }) => {
      fingerprint = bare ? '' : tls.getPeerCertificate().fingerprint256.replaceAll(':', '').toLowerCase();
    });
    socket.on('open', () => (bare ? done(client) : say({ is: 'hello', version: 1, nonce })));
    socket.on('message', (data) => {
      const now = performance.now();
      const message = JSON.parse(String(data));
      if (message.is === 'welcome') {
        const proof = createHmac('sha256', keyFor(message.salt))
          .update(['student', nonce, message.nonce, fingerprint].join('|'))
          .digest('hex');
        say({ is: 'prove', proof });
      } else if (message.is === 'proved') say({ is: 'join', name: `Student ${first + at}` });
      else if (message.is === 'seated') done(client);
      else if (message.is === 'standing') say({ is: 'beat' });
      else if (message.is === 'taken') client.ackedMs ??= now - client.sentAt;
      else if (message.is === 'view') {
        if (client.ackedMs !== undefined) client.verdictMs ??= now - client.sentAt;
        client.item = message.view?.sitting?.item;
      } else if (message.is === 'refused') fail(new Error(message.says));
    });
    socket.on('error', fail);
  });
}

const began = performance.now();
for (let at = 0; at < count; at += 20) {
  const batch = Array.from({ length: Math.min(20, count - at) }, (_, more) => openClient(at + more));
  clients.push(...(await Promise.all(batch)));
}
tell({ joinedMs: performance.now() - began });

for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'answer') await answerAll();
  if (line === 'end') break;
}
process.exit(0);

async function answerAll() {
  while (!bare && clients.some(({ item }) => !item)) await new Promise((next) => setTimeout(next, 20));
  tell({ isReady: true });
  await Promise.all(
    clients.map(async (client) => {
      await new Promise((next) => setTimeout(next, Math.random() * withinMs));
      client.sentAt = performance.now();
      const deed = { is: 'answer', number: 1, response: `${1 + Math.floor(Math.random() * 400)} mL/h` };
      client.socket.send(JSON.stringify({ is: 'deed', counter: 1, round: 1, deed }));
    }),
  );
  const until = performance.now() + 30_000;
  const isWaiting = () => clients.some(({ ackedMs, verdictMs }) => ackedMs === undefined || verdictMs === undefined);
  while (isWaiting() && performance.now() < until) await new Promise((next) => setTimeout(next, 20));
  tell({
    acked: clients.map(({ ackedMs }) => ackedMs ?? null),
    verdicts: clients.map(({ verdictMs }) => verdictMs ?? null),
  });
}
