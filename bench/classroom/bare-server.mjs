// The bare `ws` server of the comparison: for each message it says as many bytes as a host says, broadcasts as a host
// does, and does nothing else. No TLS, no disk, no marking.
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
const taken = JSON.stringify({ is: 'taken', counter: 1 });
const view = JSON.stringify({ is: 'view', view: { padding: 'x'.repeat(Number(process.argv[2] ?? 6000)) } });
const standing = JSON.stringify({ is: 'standing', standing: { padding: 'x'.repeat(150) } });

server.on('connection', (socket) => {
  socket.on('message', (data) => {
    if (String(data).includes('"deed"')) {
      socket.send(taken);
      socket.send(view);
    }
  });
});
setInterval(() => {
  for (const socket of server.clients) socket.send(standing);
}, 2000);
server.on('listening', () =>
  process.stdout.write(`${JSON.stringify({ address: `127.0.0.1:${server.address().port}` })}\n`),
);
