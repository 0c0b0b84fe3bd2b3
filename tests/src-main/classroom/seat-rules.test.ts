// Seats and what is done in them: the rows of the threat model that are about students.
import { expect, test } from 'vitest';
import { raisedLimits } from '../../../src-main/classroom/host/limits';
import { leaksIn } from '../kit/leaks';
import { type OpenClass, openClass, until } from './kit/open-class';
import { openRaw, prove, type RawStudent, seatRaw } from './kit/raw-student';
import { itemsOfSeat } from './kit/seat-answers';

const crowd = { limits: raisedLimits(60) };

const answer = (counter: number, number: number, response: string, round = 1) => ({
  is: 'deed',
  counter,
  round,
  deed: { is: 'answer', number, response },
});

async function seatNamed(host: OpenClass, seatId: string) {
  const { view } = await host.calls.classView({});
  const seat = view?.seats.find((one) => one.seatId === seatId);
  if (!seat) throw new Error(`there is no seat ${seatId}`);
  return seat;
}

async function rejoined(host: OpenClass, token: string): Promise<RawStudent> {
  const raw = await openRaw(host.address);
  await prove(raw, host.code);
  raw.say({ is: 'rejoin', token });
  return raw;
}

test('a name alone never gives a seat: three Marias have three seats, told apart for everybody', async () => {
  const host = await openClass({}, crowd);
  const names = ['Maria', 'maria', 'Mar\u0131a', 'Mari\u0301a', 'Marı\u0301a'];
  for (const name of names) await seatRaw(host, name);
  const { view } = await host.calls.classView({});
  expect(view?.seats.map(({ shown }) => shown)).toEqual([
    'Maria',
    'maria (2)',
    'Mar\u0131a',
    'Mari\u0301a',
    'Marı\u0301a',
  ]);
  expect(new Set(view?.seats.map(({ seatId }) => seatId)).size).toBe(5);
});

test('a seat comes back by its token alone: not by one with a letter changed, not by its number', async () => {
  const host = await openClass({}, crowd);
  const ada = await seatRaw(host, 'Ada');
  const changed = `${ada.token.startsWith('A') ? 'B' : 'A'}${ada.token.slice(1)}`;
  expect(await (await rejoined(host, changed)).next('refused')).toMatchObject({ code: 'seat' });
  const again = await rejoined(host, ada.token);
  expect(await again.next('seated')).toMatchObject({ seatId: ada.seatId, token: ada.token });
  expect(await ada.next('gone')).toMatchObject({ why: 'elsewhere' });
  await ada.ended;
});

test('a token is nowhere in the store; only its hash is', async () => {
  const host = await openClass({}, crowd);
  const { token } = await seatRaw(host, 'Ada');
  const rows = host.store.firm.prepare('SELECT token_hash FROM class_seats').all();
  expect(rows).toHaveLength(1);
  expect(JSON.stringify([rows, host.store.firm.prepare('SELECT event FROM class_events').all()])).not.toContain(token);
});

test('a locked lobby takes nobody new, and gives the old ones their seats', async () => {
  const host = await openClass({}, crowd);
  const ada = await seatRaw(host, 'Ada');
  await host.calls.directClass({ is: 'lock', isLocked: true });
  const late = await openRaw(host.address);
  await prove(late, host.code);
  late.say({ is: 'join', name: 'Late' });
  expect(await late.next('refused')).toMatchObject({ code: 'locked' });
  expect(await (await rejoined(host, ada.token)).next('seated')).toMatchObject({ seatId: ada.seatId });
});

test('a freed seat goes to whoever comes under its name, with all its work; a removed one to nobody', async () => {
  const host = await openClass({}, crowd);
  const ada = await seatRaw(host, 'Ada');
  const ben = await seatRaw(host, 'Ben');
  await host.calls.directClass({ is: 'free', seatId: ada.seatId });
  expect(await ada.next('gone')).toMatchObject({ why: 'freed' });
  expect(await (await rejoined(host, ada.token)).next('refused')).toMatchObject({ code: 'seat' });
  expect((await seatRaw(host, 'Ada')).seatId).toBe(ada.seatId);
  await host.calls.directClass({ is: 'remove', seatId: ben.seatId });
  expect(await ben.next('gone')).toMatchObject({ why: 'removed' });
  expect(await (await rejoined(host, ben.token)).next('refused')).toMatchObject({ code: 'seat' });
  expect((await host.calls.classView({})).view?.seats.map(({ name }) => name)).toEqual(['Ada']);
});

test('a roster lets in its own names, each once, with the code beside it', async () => {
  const roster = [{ name: 'Ada' }, { name: 'Ben', code: '4711' }];
  const host = await openClass({ names: 'roster', roster }, crowd);
  const tries = [
    [{ is: 'join', name: 'Zoe' }, 'refused'],
    [{ is: 'join', name: 'Ben', rosterCode: '1147' }, 'refused'],
    [{ is: 'join', name: 'ben', rosterCode: '4711' }, 'seated'],
    [{ is: 'join', name: 'Ben', rosterCode: '4711' }, 'refused'],
    [{ is: 'join', name: 'Ada' }, 'seated'],
  ] as const;
  for (const [message, comes] of tries) {
    const raw = await openRaw(host.address);
    await prove(raw, host.code);
    raw.say(message);
    await raw.next(comes);
  }
});

test('an answer is taken once, for the item that it names, whatever is sent again, late, early or for another seat', async () => {
  const host = await openClass({}, crowd);
  const ada = await seatRaw(host, 'Ada');
  const ben = await seatRaw(host, 'Ben');
  ada.say(answer(1, 1, '5 mL/h'));
  expect(await ada.next('not taken')).toMatchObject({ counter: 1 });
  await host.calls.directClass({ is: 'start' });
  const [first] = itemsOfSeat(host, ada.seatId);
  ada.say(answer(2, 1, first?.right ?? ''));
  expect(await ada.next('taken')).toMatchObject({ counter: 2 });
  for (let again = 0; again < 5; again++) ada.say(answer(2, 1, '7 mL/h'));
  ada.say(answer(3, 1, '7 mL/h'));
  expect(await ada.next('not taken')).toMatchObject({ counter: 3 });
  ada.say(answer(4, 3, '7 mL/h'));
  expect(await ada.next('not taken')).toMatchObject({ counter: 4 });
  ada.say(answer(5, 2, '7 mL/h', 2));
  expect(await ada.next('not taken')).toMatchObject({ counter: 5 });
  ada.say({ ...answer(6, 2, '7 mL/h'), seatId: ben.seatId });
  expect(await ada.next('refused')).toMatchObject({ code: 'malformed' });
  expect(await seatNamed(host, ada.seatId)).toMatchObject({ marks: ['right', 'to-come', 'to-come'], answered: 1 });
  expect(await seatNamed(host, ben.seatId)).toMatchObject({ marks: ['working', 'to-come', 'to-come'], answered: 0 });
});

test('an answer costs at most four messages, heartbeats apart, whatever the class does', async () => {
  const host = await openClass({}, crowd);
  const ada = await seatRaw(host, 'Ada');
  await Promise.all(['Ben', 'Cora', 'Dana'].map((name) => seatRaw(host, name)));
  await host.calls.directClass({ is: 'start' });
  await until(
    () => ada.heard.filter(({ is }) => is === 'view').length,
    (views) => views >= 2,
  );
  const before = ada.heard.length;
  ada.say(answer(1, 1, '5 mL/h'));
  await ada.next('taken');
  await until(() => ada.heard.slice(before).some(({ is }) => is === 'view'), Boolean);
  // with the answer itself and the message that goes on to the item: item, answer, acknowledgement, verdict
  expect(ada.heard.slice(before).filter(({ is }) => is !== 'standing')).toMatchObject([
    { is: 'taken' },
    { is: 'view' },
  ]);
});

test('nothing of an answer, a seed or another student crosses before the item is locked', async () => {
  const host = await openClass({ board: 'off', numbers: 'same' }, crowd);
  const ada = await seatRaw(host, 'Ada Secret');
  const ben = await seatRaw(host, 'Ben');
  await host.calls.directClass({ is: 'start' });
  await until(() => ben.texts.some((text) => text.includes('"sitting"')), Boolean);
  const items = itemsOfSeat(host, ben.seatId);
  ada.say(answer(1, 1, items[0]?.right ?? ''));
  await ada.next('taken');
  await until(() => ada.texts.some((text) => text.includes('"item-locked"')), Boolean);
  const told = ben.heard.filter(({ is }) => is === 'view').map(({ view }) => itemOf(view));
  expect(told.flatMap((text) => (items[0] ? leaksIn(text, items[0].problem, plainNumbers) : []))).toEqual([]);
  const all = ben.texts.join('\n');
  for (const secret of ['Ada Secret', ...items.map(({ seed }) => seed), ada.token]) expect(all).not.toContain(secret);
});

/** Numbers that stand in every item: its own number, its level, the tries left. */
const plainNumbers = '0 1 2 3 4 5';

function itemOf(view: unknown): string {
  const parsed = JSON.parse(JSON.stringify(view));
  return JSON.stringify(parsed.sitting?.item ?? '');
}

test('score, rank, streak and teacher words of a student are refused', async () => {
  const host = await openClass({}, crowd);
  for (const extra of [
    { score: 100 },
    { rank: 1 },
    { is: 'directClass' },
    { is: 'end' },
    { is: 'mark', outcome: 'right' },
  ]) {
    const raw = await seatRaw(host, 'Eve');
    raw.say({ ...answer(1, 1, '5 mL/h'), ...extra });
    expect(await raw.next('refused')).toMatchObject({ code: 'malformed' });
  }
  expect((await host.calls.classView({})).view?.state).toBe('lobby');
});

test('a flood of one seat is slowed, then ended; nobody else notices', async () => {
  const host = await openClass({}, crowd);
  const calm = await seatRaw(host, 'Calm');
  const flood = await seatRaw(host, 'Flood');
  await host.calls.directClass({ is: 'start' });
  for (let at = 1; at <= 2000; at++) flood.say(answer(at, 9, 'x'));
  calm.say(answer(1, 1, '5 mL/h'));
  expect(await calm.next('taken')).toMatchObject({ counter: 1 });
  expect(await flood.next('refused')).toMatchObject({ code: 'busy' });
  await flood.ended;
  expect(flood.heard.filter(({ is }) => is === 'not taken').length).toBeLessThan(60);
});

test('more than the seats that are there are refused with a sentence', async () => {
  const host = await openClass({}, { limits: { seats: 2, connectionsPerAddress: 9, joinsPerSecond: 20 } });
  await seatRaw(host, 'Ada');
  await seatRaw(host, 'Ben');
  const third = await openRaw(host.address);
  await prove(third, host.code);
  third.say({ is: 'join', name: 'Cora' });
  expect(await third.next('refused')).toMatchObject({ code: 'full', says: 'All 2 seats are taken.' });
});
