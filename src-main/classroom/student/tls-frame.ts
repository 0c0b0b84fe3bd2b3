/** The app's socket to a host: TLS whose certificate nobody vouches for but the proof of the code, bound to its fingerprint. */
import type { LinkFrame, LinkSocket } from '@shared/class-link/link-frame';
import { isSameProof, keyOfCode, newNonce, proofOf } from '../proof/code-proof';
import type { Dial } from './tls-socket';

/** Where hosts listen unless their port was taken. */
export const usualPort = 4310;

/** What a link to this address with this code needs of this computer. */
export function tlsFrame(address: string, code: string, dial: Dial = {}): Omit<LinkFrame, 'keep' | 'changed'> {
  const keys = new Map<string, Promise<Buffer>>();
  return {
    address,
    code,
    newNonce,
    connect: (hears) => {
      const opening = import('./tls-socket').then(({ openTlsSocket }) => openTlsSocket(withPort(address), dial, hears));
      return openingSocket(opening, hears.closed);
    },
    prove: async ({ nonce: hostNonce, salt }, studentNonce, { fingerprint = () => '' }) => {
      const proven = { studentNonce, hostNonce, fingerprint: fingerprint() };
      const known = keys.get(salt) ?? keyOfCode(code, salt);
      keys.set(salt, known);
      const key = await known;
      return {
        proof: proofOf(key, 'student', proven),
        isHost: (proof) => proof !== undefined && isSameProof(proof, proofOf(key, 'host', proven)),
      };
    },
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
}

/** A socket that is still being loaded: a close waits for it, and one that cannot be opened is closed. */
function openingSocket(opening: Promise<LinkSocket>, closed: () => void): LinkSocket {
  let socket: LinkSocket | undefined;
  let isClosed = false;
  opening.then((opened) => {
    socket = opened;
    if (isClosed) opened.close();
  }, closed);
  return {
    fingerprint: () => socket?.fingerprint?.() ?? '',
    send: (text) => socket?.send(text),
    close: () => {
      isClosed = true;
      socket?.close();
    },
  };
}

function withPort(address: string): string {
  const isPlainIpv6 = address.split(':').length > 2 && !address.startsWith('[');
  if (isPlainIpv6) return `[${address}]:${usualPort}`;
  return /:\d+$/.test(address) ? address : `${address}:${usualPort}`;
}
