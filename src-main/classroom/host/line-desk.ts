/** What a student's line leans on: the socket below it, and what all lines of a class share. */
import type { ClassDesk } from './class-desk';
import type { Bucket, CodePatience, HostLimits } from './limits';

/** The socket below, as far as a line needs it. */
export interface Wire {
  readonly address: string;
  /** The certificate that this side showed; absent over plain http. */
  readonly fingerprint: string | undefined;
  send(text: string): void;
  /** Bytes that the other side has not taken yet. */
  readonly unsent: () => number;
  close(): void;
  /** Ends it at once. */
  cut(): void;
}

/** What all lines of a class share. */
export interface LineDesk {
  readonly desk: ClassDesk;
  readonly code: string;
  readonly salt: string;
  readonly key: Buffer;
  readonly limits: HostLimits;
  readonly joins: Bucket;
  readonly patience: CodePatience;
  /** Hears of lines that were ended; it is never given what a student typed. */
  readonly log: (line: string) => void;
}
