// Sends mutated frames to a class over lines without sockets: the very objects that a socket's text reaches, so that a
// million go by in minutes. Another seat is watched meanwhile.

import { openBucket, openPatience, raisedLimits } from '../../../../src-main/classroom/host/limits';
import { StudentLine } from '../../../../src-main/classroom/host/student-line';
import { keyOfCode } from '../../../../src-main/classroom/proof/code-proof';
import { openClass } from './open-class';

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
  const { classroom, calls, reports } = await openClass();
  const desk = classroom.host.hosted()?.desk;
  if (!desk) throw new Error('no class is open');
  const { code, salt } = desk.room.row;
  const shared = {
    desk,
    code,
    salt,
    key: await keyOfCode(code, salt),
    limits: raisedLimits(100_000),
    joins: openBucket(1e6, 1e6),
    patience: openPatience(),
  };
  let told: string[] = [];
  let isOpen = true;
  const lineOf = () => {
    isOpen = true;
    const wire = {
      address: 'fuzz',
      fingerprint: undefined,
      send: (text: string) => void told.push(text),
      unsent: () => 0,
      close: () => {
        isOpen = false;
      },
      cut: () => {
        isOpen = false;
      },
    };
    return new StudentLine(shared, wire);
  };
  const seated = (name: string) => {
    const line = lineOf();
    for (const message of [
      { is: 'hello', version: 1, nonce: '0'.repeat(32) },
      { is: 'code', code },
      { is: 'join', name },
    ])
      line.receive(JSON.stringify(message));
    return line;
  };
  seated('Watched');
  await calls.directClass({ is: 'start' });
  desk.room.flush();
  told = [];
  const watched = () => JSON.stringify(desk.room.seats().get('s1'));
  const before = watched();
  const pick = chance(seed);
  const changedElsewhere: string[] = [];
  let line = seated('Sender');
  desk.room.flush();
  const token = lastToken(told);
  let counter = 0;
  for (let sent = 0; sent < frames; sent++) {
    if (!isOpen) {
      line.left();
      line = sent % 3 === 0 ? lineOf() : comeBack(lineOf(), code, token);
      counter = desk.room.seats().get('s2')?.taken ?? 0;
    }
    const frame = mutated(messages(pick, ++counter), pick);
    line.receive(frame);
    if (told.length > 1000) told = told.slice(-50);
    if (watched() !== before) changedElsewhere.push(frame);
    if (sent % 500 === 0) {
      desk.room.flush();
      await new Promise((next) => setImmediate(next));
    }
  }
  const { view } = await calls.classView({});
  return { changedElsewhere, reports, isAlive: view?.state === 'running' };
}

function comeBack(line: StudentLine, code: string, token: string): StudentLine {
  line.receive(JSON.stringify({ is: 'hello', version: 1, nonce: '0'.repeat(32) }));
  line.receive(JSON.stringify({ is: 'code', code }));
  line.receive(JSON.stringify({ is: 'rejoin', token }));
  return line;
}

function lastToken(told: readonly string[]): string {
  const seated = told.findLast((text) => text.includes('"seated"'));
  return seated === undefined ? 'A'.repeat(22) : String(JSON.parse(seated).token);
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
