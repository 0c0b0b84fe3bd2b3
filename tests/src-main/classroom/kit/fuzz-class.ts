// Sends mutated frames to a class over lines without sockets. Another seat is watched meanwhile.
import { raisedLimits } from '../../../../src-main/classroom/host/limits';
import { openClass } from './open-class';
import { openWires, type WiredLine } from './wired-lines';

export interface Fuzzed {
  readonly changedElsewhere: string[];
  readonly reports: readonly string[];
  readonly isAlive: boolean;
}

const names = ['is', 'hello', 'join', 'deed', 'answer', 'go to', 'rejoin', 'directClass', '__proto__', 'seat', 'round'];

/** The same numbers each time, from a seed (a linear congruential generator, Numerical Recipes). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export async function fuzzClass(frames: number, seed = 1): Promise<Fuzzed> {
  const host = await openClass();
  const { calls, reports } = host;
  const { desk, code, open, seated } = openWires(host, raisedLimits(100_000));
  seated('Watched');
  await calls.directClass({ is: 'start' });
  desk.room.flush();
  const watched = () => JSON.stringify(desk.room.seats().get('s1'));
  const before = watched();
  const pick = chance(seed);
  const changedElsewhere: string[] = [];
  let sender = seated('Sender');
  const token = String(sender.last('seated')?.['token']);
  let counter = 0;
  for (let sent = 0; sent < frames; sent++) {
    if (!sender.isOpen()) {
      sender.line.left();
      sender = sent % 3 === 0 ? open() : comeBack(open(), code, token);
      counter = desk.room.seats().get('s2')?.taken ?? 0;
    }
    const frame = mutated(messages(pick, ++counter), pick);
    sender.line.receive(frame);
    sender.told.length = 0;
    if (watched() !== before) changedElsewhere.push(frame);
    if (sent % 500 === 0) {
      desk.room.flush();
      await new Promise((next) => setImmediate(next));
    }
  }
  const { view } = await calls.classView({});
  return { changedElsewhere, reports, isAlive: view?.state === 'running' };
}

function comeBack(line: WiredLine, code: string, token: string): WiredLine {
  line.say({ is: 'hello', version: 1, nonce: '0'.repeat(32) });
  line.say({ is: 'code', code });
  line.say({ is: 'rejoin', token });
  return line;
}

function messages(pick: (below: number) => number, counter: number): unknown {
  const number = 1 + pick(4);
  const all = [
    { is: 'deed', counter, round: 1, deed: { is: 'answer', number, response: '5 mL/h' } },
    { is: 'deed', counter, round: 1, deed: { is: 'step', number, step: 'rate', response: '5' } },
    { is: 'deed', counter, round: 1, deed: { is: 'go to', number } },
    { is: 'deed', counter, round: 1, deed: { is: 'hint', number } },
    { is: 'deed', counter, round: 1, deed: { is: 'flag', number, isFlagged: true } },
    { is: 'beat' },
    { is: 'hello', version: 1, nonce: '0'.repeat(32) },
    { is: 'rejoin', token: 'A'.repeat(22) },
  ];
  return all[pick(all.length)];
}

/** One to three changes of letters, or of a name. */
function mutated(message: unknown, pick: (below: number) => number): string {
  let text = JSON.stringify(message);
  for (let change = 0; change < 1 + pick(3); change++) {
    const at = pick(text.length);
    const kind = pick(6);
    if (kind === 0) text = text.slice(0, at) + String.fromCharCode(32 + pick(95)) + text.slice(at + 1);
    if (kind === 1) text = text.slice(0, at) + text.slice(at + 1 + pick(8));
    if (kind === 2) text = text.slice(0, at) + String.fromCodePoint(pick(0x2fff)) + text.slice(at);
    if (kind === 3) text = text.replace(/"[a-z ]+"/i, `"${names[pick(names.length)]}"`);
    if (kind === 4) text = text.replace(/\d+/, String(pick(5) === 0 ? -1 : pick(1e9)));
  }
  return text;
}
