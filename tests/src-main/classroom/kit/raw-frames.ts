// A socket to a class that is written byte by byte, so that it can say what no WebSocket library would (RFC 6455).
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { onTestFinished } from 'vitest';

export interface FrameSocket {
  send(bytes: Uint8Array): void;
  /** The status of the close frame that the host sent, or `cut` where it ended without one. */
  readonly ended: Promise<number | 'cut'>;
  readonly isOpen: () => boolean;
}

export interface FrameParts {
  readonly isLast?: boolean;
  readonly isMasked?: boolean;
  /** The three reserved bits, 0 to 7. */
  readonly reserved?: number;
  /** The length that the frame claims to have, where it lies. */
  readonly claims?: bigint;
}

export const opcodes = { more: 0, text: 1, close: 8, ping: 9, pong: 10 } as const;

/** One frame. */
export function frameOf(opcode: number, payload: Uint8Array | string, parts: FrameParts = {}): Buffer {
  const { isLast = true, isMasked = true, reserved = 0, claims } = parts;
  const bytes = Buffer.from(payload);
  const first = (isLast ? 0x80 : 0) | (reserved << 4) | opcode;
  const length = lengthOf(claims ?? BigInt(bytes.length), isMasked);
  if (!isMasked) return Buffer.concat([Buffer.from([first]), length, bytes]);
  const mask = randomBytes(4);
  return Buffer.concat([Buffer.from([first]), length, mask, bytes.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
}

function lengthOf(length: bigint, isMasked: boolean): Buffer {
  const bit = isMasked ? 0x80 : 0;
  if (length < 126n) return Buffer.from([bit | Number(length)]);
  const wide = Buffer.alloc(length < 65_536n ? 3 : 9);
  if (wide.length === 3) wide.writeUInt16BE(Number(length), 1);
  else wide.writeBigUInt64BE(length, 1);
  wide[0] = bit | (wide.length === 3 ? 126 : 127);
  return wide;
}

/** Opens one and asks for the upgrade, with more headers where they are given; fails where it is not granted. */
export function openFrames(address: string, localAddress: string, headers = ''): Promise<FrameSocket> {
  const [host, port] = address.split(':');
  const below = connect({ host, port: Number(port), localAddress });
  const socket = connectTls({ socket: below, rejectUnauthorized: false });
  below.on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  socket.on('error', () => undefined);
  let head = '';
  let frames = Buffer.alloc(0);
  let isUpgraded = false;
  const ended = new Promise<number | 'cut'>((done) => socket.once('close', () => done(closeStatus(frames) ?? 'cut')));
  return new Promise((done, fail) => {
    socket.once('secureConnect', () =>
      socket.write(
        `GET /class HTTP/1.1\r\nHost: ${address}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n${headers}Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
      ),
    );
    socket.once('close', () => fail(new Error(`not granted: ${head.split('\r\n')[0]}`)));
    socket.on('data', (bytes) => {
      if (isUpgraded) {
        frames = Buffer.concat([frames, bytes]);
        if (closeStatus(frames) !== undefined) socket.end();
        return;
      }
      head += bytes.toString('latin1');
      isUpgraded = head.includes(' 101 ') && head.includes('\r\n\r\n');
      const send = (frame: Uint8Array) => void socket.write(frame);
      if (isUpgraded) done({ send, ended, isOpen: () => !socket.destroyed && closeStatus(frames) === undefined });
    });
  });
}

/** The status in the first close frame among what a host sent; its frames are short and have no mask. */
function closeStatus(bytes: Buffer): number | undefined {
  for (let at = 0; at + 2 <= bytes.length; ) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const head = short === 126 ? 4 : 2;
    if (at + head > bytes.length) return undefined;
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short;
    if (((bytes[at] ?? 0) & 0x0f) === opcodes.close && at + 4 <= bytes.length) return bytes.readUInt16BE(at + head);
    at += head + length;
  }
  return undefined;
}
