/** What a student's line needs of the computer that it runs on, and what it says where it cannot join. */
import type { StudentView } from '../contract/classroom/student-view';
import { type HostMessage, hostMessage, type RefusalCode } from '../contract/classroom/wire';
import type { KeptSeat } from './link-state';

/** A socket that was asked to open. */
export interface LinkSocket {
  send(text: string): void;
  close(): void;
  /** SHA-256 of the certificate that the other side showed on this very connection; absent without TLS. */
  readonly fingerprint?: () => string;
}

export interface LinkFrame {
  readonly address: string;
  readonly code: string;
  /** Opens a socket; `closed` comes once, also where it never opened. */
  connect(hears: { opened(): void; text(text: string): void; closed(): void }): LinkSocket;
  newNonce(): string;
  /** The proof of the code for this connection, and the check of the host's own; nothing for a guest. */
  prove?(
    welcome: HostMessage & { is: 'welcome' },
    nonce: string,
    socket: LinkSocket,
  ): Promise<{ readonly proof: string; isHost(proof: string | undefined): boolean }>;
  /** Runs once after so many milliseconds, unless the given function is called. */
  after(ms: number, run: () => void): () => void;
  /** Keeps the seat on this computer. */
  keep(seat: KeptSeat): void;
  changed(view: StudentView): void;
}

/** Why a class was not joined; the message is for the student. */
export class LinkRefused extends Error {
  constructor(
    readonly code: RefusalCode | 'unreachable',
    says: string,
  ) {
    super(says);
  }
}

/** Said where nothing answers. */
export function noHostAt(address: string): string {
  return `No class at ${address}. Check that both computers are on the same network, then ask for the address on the teacher's screen.`;
}

/** A message of a host; nothing where it is none. */
export function readHostMessage(text: string): HostMessage | undefined {
  try {
    const read = hostMessage.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export const linkTimes = {
  /** A host that says nothing for this long is out of reach: it speaks every two seconds. */
  silentMs: 7000,
  /** The screen waits no longer than this for a verdict; it comes with an event then. */
  patienceMs: 5000,
  /** With the time that a try may take, a student is back within three seconds of a cable that is plugged in again. */
  againAfterMs: [300],
  /** Where many join at once, the next try of one comes after this, so many times. */
  crowdMs: 1000,
  mostCrowds: 5,
  atLastAfterMs: 1000,
} as const;
