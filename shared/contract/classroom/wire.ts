/**
 * Messages between a host and a student's computer, one JSON object in each text frame (docs/classroom-protocol.md). The
 * seat follows from the connection and never from a message; no message of a student gives more than a student's rights.
 */
import { z } from 'zod';
import { itemNumber } from '../sitting';
import { joinCode, seatId, seatToken, studentName } from './seat';
import { hostedView, standing } from './student-view';

/** A host refuses clients of another version with a sentence. */
export const wireVersion = 1;

/** No frame of a student is longer. */
export const longestFrame = 16_384;

const nonce = z.string().regex(/^[0-9a-f]{32}$/, 'a nonce has 32 hexadecimal digits');
const proof = z.string().regex(/^[0-9a-f]{64}$/, 'a proof has 64 hexadecimal digits');

/** Counts what a student does, from 1; the host takes each once, in this order. */
export const counter = z.int().min(1).max(1_000_000_000);

const response = z.string().max(2000);
const stepId = z.string().min(1).max(60);

/** What a student does in her sitting. It names its item, so that a late one never counts elsewhere. */
export const deed = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('answer'), number: itemNumber, response }),
  z.strictObject({ is: z.literal('step'), number: itemNumber, step: stepId, response }),
  z.strictObject({ is: z.literal('hint'), number: itemNumber }),
  z.strictObject({ is: z.literal('go to'), number: itemNumber }),
  z.strictObject({ is: z.literal('skip'), number: itemNumber }),
  z.strictObject({ is: z.literal('flag'), number: itemNumber, isFlagged: z.boolean() }),
  z.strictObject({ is: z.literal('hand in'), round: z.int().min(1).max(99) }),
]);

/** From a student. */
export const studentMessage = z.discriminatedUnion('is', [
  /** The first one. A guest over plain http has no proof to give and sends the code in `code` next. */
  z.strictObject({ is: z.literal('hello'), version: z.int(), nonce }),
  z.strictObject({ is: z.literal('prove'), proof }),
  z.strictObject({ is: z.literal('code'), code: joinCode }),
  z.strictObject({ is: z.literal('join'), name: studentName, rosterCode: z.string().max(24).exactOptional() }),
  z.strictObject({ is: z.literal('rejoin'), token: seatToken }),
  z.strictObject({ is: z.literal('deed'), counter, round: z.int().min(1).max(99), deed }),
  z.strictObject({ is: z.literal('leave') }),
  z.strictObject({ is: z.literal('beat') }),
]);

export const refusalCode = z.enum([
  'version',
  'code',
  'late',
  'locked',
  'full',
  'busy',
  'crowd',
  'name',
  'seat',
  'malformed',
  'not-now',
]);

/** From the host. */
export const hostMessage = z.discriminatedUnion('is', [
  z.object({ is: z.literal('welcome'), version: z.int(), nonce, salt: z.string(), wants: z.enum(['proof', 'code']) }),
  /** The host's own proof; a client that cannot check it leaves. */
  z.object({ is: z.literal('proved'), proof: proof.optional() }),
  /** The seat is hers. `taken` is the last counter on the disk: what is above is sent again. */
  z.object({ is: z.literal('seated'), seatId, token: seatToken, taken: z.int().min(0) }),
  z.object({ is: z.literal('view'), view: hostedView }),
  /** Everything up to this counter is on the disk. */
  z.object({ is: z.literal('taken'), counter }),
  /** This one was not taken and never will be; the next one may be. */
  z.object({ is: z.literal('not taken'), counter, says: z.string() }),
  z.object({ is: z.literal('standing'), standing }),
  /** The connection ends after this one. */
  z.object({ is: z.literal('refused'), code: refusalCode, says: z.string() }),
  z.object({ is: z.literal('gone'), why: z.enum(['ended', 'removed', 'freed', 'elsewhere']), says: z.string() }),
]);

export type Deed = z.infer<typeof deed>;
export type StudentMessage = z.infer<typeof studentMessage>;
export type HostMessage = z.infer<typeof hostMessage>;
export type RefusalCode = z.infer<typeof refusalCode>;
