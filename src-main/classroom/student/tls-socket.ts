/** A student's TLS socket to a host. Kept apart, since only those who sit in a class load what it is made of. */
import type { LinkFrame, LinkSocket } from '@shared/class-link/link-frame';
import type { HostMessage } from '@shared/contract/classroom/wire';
import { type ClientOptions, type RawData, WebSocket } from 'ws';
import { plainFingerprint } from '../proof/code-proof';

/** A try that a broken network swallows goes on no longer: the next one finds the host sooner. */
const openedWithinMs = 3000;

/** What a host answers where this computer has as many connections as one may have. */
const tooMany = 429;
const noMoreOfOneAddress = {
  is: 'refused',
  code: 'busy',
  says: 'This computer has as many seats in the class as one computer may have. Leave the class in another window first.',
} satisfies HostMessage;

/** How a connection is made, where it does not go straight to the address. */
export type Dial = Pick<ClientOptions, 'createConnection'>;

/** Opens a socket to `host:port`. */
export function openTlsSocket(served: string, dial: Dial, hears: Parameters<LinkFrame['connect']>[0]): LinkSocket {
  let fingerprint = '';
  const socket = new WebSocket(`wss://${served}/class`, {
    // the proof of the code stands in for an authority: it covers the fingerprint of this very certificate
    rejectUnauthorized: false,
    minVersion: 'TLSv1.3',
    handshakeTimeout: openedWithinMs,
    perMessageDeflate: false,
    maxPayload: 4 * 1024 * 1024,
    ...dial,
  });
  socket.on('upgrade', (response) => {
    const { socket: tls } = response;
    fingerprint = fingerprintOf(tls);
  });
  socket.on('unexpected-response', (_, { statusCode }) => {
    if (statusCode === tooMany) hears.text(JSON.stringify(noMoreOfOneAddress));
    socket.terminate();
  });
  socket.on('open', hears.opened);
  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (!isBinary) hears.text(String(data));
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', hears.closed);
  return {
    fingerprint: () => fingerprint,
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => {
      socket.close();
      setTimeout(() => socket.terminate(), 500).unref();
    },
  };
}

/** The certificate that the other side showed on this connection. */
function fingerprintOf(socket: object): string {
  if (!('getPeerCertificate' in socket) || typeof socket.getPeerCertificate !== 'function') return '';
  const certificate: unknown = socket.getPeerCertificate();
  const isRead = typeof certificate === 'object' && certificate !== null && 'fingerprint256' in certificate;
  return isRead ? plainFingerprint(String(certificate.fingerprint256)) : '';
}
