/** What a browser gives a student's line: a plain socket, chance and timers. It has no proof to give and sends the code. */
import type { LinkFrame } from '@shared/class-link/link-frame';

export function guestFrame(code: string): Omit<LinkFrame, 'keep' | 'changed'> {
  const address = window.location.host;
  return {
    address,
    code,
    newNonce: () =>
      [...window.crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    connect: (hears) => {
      const socket = new WebSocket(`ws://${address}/class`);
      socket.addEventListener('open', () => hears.opened());
      socket.addEventListener('message', ({ data }) => {
        if (typeof data === 'string') hears.text(data);
      });
      socket.addEventListener('close', () => hears.closed());
      return {
        send: (text) => {
          if (socket.readyState === WebSocket.OPEN) socket.send(text);
        },
        close: () => socket.close(),
      };
    },
    after: (ms, run) => {
      const timer = window.setTimeout(run, ms);
      return () => window.clearTimeout(timer);
    },
  };
}
