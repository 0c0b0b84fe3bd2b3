/**
 * The proof of a join code: both sides show that they know it, bound to both nonces and to the certificate that the
 * student's side saw, so that nobody in between can pass it on. scrypt makes guessing from a recorded proof slow.
 */
import { createHmac, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { codeLetters } from '@shared/contract/classroom/seat';

/** About 50 ms and 32 MB on a school PC: RFC 7914 with N = 32,768, r = 8, p = 1. */
export const scryptCost = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;
const keyLength = 32;

/** What one proof speaks about. */
export interface Proven {
  /** Of the student's side and of the host, 32 hexadecimal digits each. */
  readonly studentNonce: string;
  readonly hostNonce: string;
  /** SHA-256 of the certificate, 64 hexadecimal digits in small letters. */
  readonly fingerprint: string;
}

/** The key of a code under the salt of its session. */
export function keyOfCode(code: string, salt: string): Promise<Buffer> {
  return new Promise((done, fail) => {
    scrypt(code, Buffer.from(salt, 'hex'), keyLength, scryptCost, (fault, key) => (fault ? fail(fault) : done(key)));
  });
}

/** HMAC-SHA-256 over the side, both nonces and the fingerprint, with `|` between. */
export function proofOf(
  key: Buffer,
  side: 'student' | 'host',
  { studentNonce, hostNonce, fingerprint }: Proven,
): string {
  return createHmac('sha256', key).update([side, studentNonce, hostNonce, fingerprint].join('|')).digest('hex');
}

/** Compared in constant time. */
export function isSameProof(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Six letters, each by the operating system's chance. */
export function newCode(): string {
  return Array.from({ length: 6 }, () => codeLetters[randomInt(codeLetters.length)]).join('');
}

/** 128 bits as hexadecimal digits: a nonce or a salt. */
export function newNonce(): string {
  return randomBytes(16).toString('hex');
}

/** A fingerprint as Node prints it, `AB:CD:...`, in the form that is proven. */
export function plainFingerprint(printed: string): string {
  return printed.replaceAll(':', '').toLowerCase();
}
