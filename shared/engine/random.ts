/** Chance from a seed, the same on every machine: SHA-256 of skill and seed is the state of a library's generator. */
import { sha256 } from '@noble/hashes/sha2.js';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Gives whole numbers from 0 up to, not including, `count`. */
export type Pick = (count: number) => number;

/** The sequence of picks that belongs to a skill and a seed. */
export function picksOf(skillId: string, seed: string): Pick {
  const generator = xoroshiro128plusFromState(firstWords(`${skillId}|${seed}`));
  return (count) => (count < 2 ? 0 : uniformInt(generator, 0, count - 1));
}

/** The things in a drawn order; every order is as likely as any other (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], pick: Pick): T[] {
  const rest = [...things];
  return things.flatMap(() => rest.splice(pick(rest.length), 1));
}

/** A seed is 1 to 64 visible ASCII characters; anything else gets a sentence. */
export function seedFault(seed: string): string | undefined {
  return /^[\x21-\x7e]{1,64}$/.test(seed)
    ? undefined
    : 'a seed is 1 to 64 visible ASCII characters without spaces, for example "class-7.1"';
}

/** The first 128 bits of the hash, big-endian, as four signed 32-bit words. */
function firstWords(text: string): number[] {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const hash = sha256(bytes);
  const view = new DataView(hash.buffer, hash.byteOffset);
  return [view.getInt32(0), view.getInt32(4), view.getInt32(8), view.getInt32(12)];
}
