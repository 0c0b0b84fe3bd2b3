/**
 * One student's connection from its first message to its last: the code is proven, a seat is taken, then work is taken.
 * Which seat it is follows from here alone. What does not fit the table of messages ends the connection.
 */
import {
  type HostMessage,
  hostMessage,
  type RefusalCode,
  type StudentMessage,
  studentMessage,
  wireVersion,
} from '@shared/contract/classroom/wire';
import { isSameProof, newNonce, type Proven, proofOf } from '../proof/code-proof';
import type { SeatLine } from './class-desk';
import { seatBucket } from './limits';
import type { LineDesk, Wire } from './line-desk';
import { takeDeed } from './take-deed';
import { type SeatGiven, seatOfToken, takeSeat } from './take-seat';

/** A client that reads nothing is dropped beyond this many bytes. */
const mostUnsent = 256 * 1024;
/** Beyond a burst a seat is slowed down; with more than this waiting it is closed. */
const mostWaiting = 60;
const provenWithinMs = 5000;
const seatedWithinMs = 30_000;
/** Looks, one a second, at which nothing had come: a host that was busy itself looks less often and cuts nobody for it. */
const mostSilentLooks = 8;
const longestGraceMs = 500;

type Stage =
  | { readonly is: 'hello' | 'joining' }
  | { readonly is: 'proving'; readonly proven: Proven }
  | { readonly is: 'seated'; readonly seatId: string };

export class StudentLine implements SeatLine {
  private stage: Stage = { is: 'hello' };
  private readonly bucket = seatBucket();
  private readonly waiting: StudentMessage[] = [];
  private readonly since: number;
  private silentLooks = 0;
  private askedAt: number | undefined;
  private grace = 0;
  private isOpen = true;

  constructor(
    private readonly shared: LineDesk,
    private readonly wire: Wire,
  ) {
    this.since = this.now();
  }

  receive(text: string) {
    if (!this.isOpen) return;
    this.silentLooks = 0;
    const message = parsed(text);
    if (!message) return this.refuse('malformed', 'This message cannot be read.');
    this.waiting.push(message);
    if (this.waiting.length > mostWaiting) return this.refuse('busy', 'Too many messages came at once.');
    if (this.waiting.length === 1) this.drain();
  }

  say(message: HostMessage) {
    if (!this.isOpen) return;
    if (this.wire.unsent() > mostUnsent) return this.wire.cut();
    if (message.is === 'standing') this.askedAt ??= this.now();
    this.wire.send(textOf(message));
  }

  graceMs(): number {
    return this.grace;
  }

  close() {
    this.isOpen = false;
    this.wire.close();
  }

  /** The connection is gone. */
  left() {
    const { desk } = this.shared;
    this.isOpen = false;
    if (this.stage.is !== 'seated' || desk.lines.get(this.stage.seatId) !== this) return;
    desk.lines.delete(this.stage.seatId);
    desk.changed();
  }

  /** Ends a line that was silent for too long. */
  sweep() {
    const { is } = this.stage;
    const now = this.now();
    if (is !== 'joining' && is !== 'seated' && now - this.since > provenWithinMs) this.lateCode();
    else if (is !== 'seated' && now - this.since > seatedWithinMs) this.refuse('late', 'No name came within 30 s.');
    else if (is === 'seated' && ++this.silentLooks > mostSilentLooks) this.wire.cut();
  }

  private now(): number {
    return this.shared.desk.services.monotonic();
  }

  private drain() {
    const [message] = this.waiting;
    if (!this.isOpen || !message) return;
    const wait = this.bucket.take(this.now()) ? 0 : this.bucket.waitMs(this.now());
    if (wait > 0) return void setTimeout(() => this.drain(), wait).unref();
    this.take(message);
    this.waiting.shift();
    this.drain();
  }

  private take(message: StudentMessage) {
    const { stage, wire, shared } = this;
    switch (stage.is) {
      case 'hello':
        if (message.is === 'hello') return this.greet(message);
        break;
      case 'proving':
        if (message.is === 'prove' && wire.fingerprint !== undefined) return this.prove(message.proof, stage.proven);
        if (message.is === 'code' && wire.fingerprint === undefined)
          return this.check(isSameProof(message.code, shared.code), { is: 'proved' });
        break;
      case 'joining':
        if (message.is === 'join') return this.join(message);
        if (message.is === 'rejoin') return this.rejoin(message);
        break;
      case 'seated':
        if (message.is === 'deed') return takeDeed(shared.desk, stage.seatId, message, this);
        if (message.is === 'leave') return this.close();
        break;
      default:
        return stage satisfies never;
    }
    if (message.is === 'beat') this.beat();
    else this.refuse('malformed', 'This message does not belong here.');
  }

  private greet({ version, nonce }: StudentMessage & { is: 'hello' }) {
    if (version !== wireVersion)
      return this.refuse('version', `This class speaks version ${wireVersion}. Bring both computers to one Scruple.`);
    const hostNonce = newNonce();
    const fingerprint = this.wire.fingerprint ?? '';
    this.stage = { is: 'proving', proven: { studentNonce: nonce, hostNonce, fingerprint } };
    const wants = this.wire.fingerprint === undefined ? 'code' : 'proof';
    this.say({ is: 'welcome', version: wireVersion, nonce: hostNonce, salt: this.shared.salt, wants });
  }

  private prove(given: string, proven: Proven) {
    const { key } = this.shared;
    const isRight = isSameProof(given, proofOf(key, 'student', proven));
    this.check(isRight, { is: 'proved', proof: proofOf(key, 'host', proven) });
  }

  private check(isRight: boolean, answer: HostMessage) {
    const { address } = this.wire;
    if (this.mustWait(address)) return;
    // a code that a busy computer says too late is no wrong one: its student tries again by itself
    if (this.now() - this.since > provenWithinMs) return this.lateCode();
    if (isRight) {
      this.shared.patience.passed(address);
      this.stage = { is: 'joining' };
      return this.say(answer);
    }
    this.failed(address);
    this.refuse('code', 'This is not the code of this class. Read it again from the board.');
  }

  /** Whether these tries go on too soon; the line is then ended. */
  private mustWait(tries: string): boolean {
    const wait = this.shared.patience.waitMs(tries, this.now());
    if (wait > 0) this.refuse('busy', `Too many wrong codes. Try again in ${Math.ceil(wait / 1000)} s.`);
    return wait > 0;
  }

  private lateCode() {
    this.refuse('late', 'The code was not proven within 5 s.');
  }

  private failed(tries: string) {
    this.shared.patience.failed(tries, this.now());
    this.shared.desk.changed();
  }

  private join({ name, rosterCode }: StudentMessage & { is: 'join' }) {
    const { joins, desk, limits, patience } = this.shared;
    if (joins.waitMs(this.now()) > 0) return this.refuse('crowd', 'Many are joining at this moment. Try again.');
    // codes of students are guessed at behind the code of the class, so they have a patience of their own
    const tries = `${this.wire.address} roster`;
    if (this.mustWait(tries)) return;
    const isGuest = this.wire.fingerprint === undefined;
    const taken = takeSeat(desk, { name, rosterCode, isGuest, mostSeats: limits.seats });
    if ('says' in taken) {
      if (taken.code === 'code') this.failed(tries);
      return this.refuse(taken.code, taken.says);
    }
    joins.take(this.now());
    patience.passed(tries);
    this.seat(taken);
  }

  private rejoin({ token }: StudentMessage & { is: 'rejoin' }) {
    const seat = seatOfToken(this.shared.desk, token);
    if (seat) this.seat({ seat, token });
    else this.refuse('seat', 'This seat is not yours any more. Join again, or ask your teacher to free it.');
  }

  /** One live line for each seat: the older one is told. */
  private seat({ seat: { id }, token }: SeatGiven) {
    const { desk } = this.shared;
    const other = desk.lines.get(id);
    other?.say({ is: 'gone', why: 'elsewhere', says: 'This seat is used on another computer now.' });
    other?.close();
    desk.lines.set(id, this);
    this.stage = { is: 'seated', seatId: id };
    desk.room.whenKept(() => {
      this.say({ is: 'seated', seatId: id, token, taken: desk.room.seats().get(id)?.taken ?? 0 });
      if (desk.lines.get(id) === this) desk.sayView(id);
      desk.changed();
    });
  }

  /** How long a message may be on the way: what the student's side says of time is not asked. */
  private beat() {
    if (this.askedAt !== undefined) this.grace = Math.min(longestGraceMs, this.now() - this.askedAt);
    this.askedAt = undefined;
  }

  private refuse(code: RefusalCode, says: string) {
    if (this.stage.is === 'seated' && code === 'malformed')
      this.shared.log(`class: seat ${this.stage.seatId} sent what no student says; its line was ended`);
    this.say({ is: 'refused', code, says });
    this.close();
  }
}

const texts = new WeakMap<HostMessage, string>();

/** Cut to the table of messages; what is said to many is written once. */
function textOf(message: HostMessage): string {
  const found = texts.get(message) ?? JSON.stringify(hostMessage.parse(message));
  texts.set(message, found);
  return found;
}

function parsed(text: string): StudentMessage | undefined {
  try {
    const read = studentMessage.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
