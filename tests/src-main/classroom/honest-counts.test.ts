// Whatever is sent twice, out of order, under another name or with more in it than belongs there: it counts once or nowhere.

import { classEvent } from '@shared/classroom/class-event';
import { callNames } from '@shared/contract/call-names';
import { direction } from '@shared/contract/classroom/direction';
import { expect, test } from 'vitest';
import { raisedLimits } from '../../../src-main/classroom/host/limits';
import { fakeClock } from '../kit/fake-clock';
import { openClass } from './kit/open-class';
import { openRaw, prove, seatRaw } from './kit/raw-student';
import { itemsOfSeat } from './kit/seat-answers';
import { answerDeed, openWires } from './kit/wired-lines';

test('answers that are sent again, out of order and twice in ten thousand messages count once each', async () => {
  const clock = fakeClock();
  const host = await openClass({}, {}, clock);
  const wires = openWires(host);
  const ada = wires.seated('Ada');
  await host.calls.directClass({ is: 'start' });
  const messages = itemsOfSeat(host, 's1').map(({ right }, at) => answerDeed(at + 1, at + 1, right));
  let line = ada;
  const token = String(ada.last('seated')?.['token']);
  for (let sent = 0; sent < 10_000; sent++) {
    if (!line.isOpen()) {
      line.line.left();
      line = wires.proven();
      line.say({ is: 'rejoin', token });
    }
    // mostly old ones, at times a later one before its turn, and every third message twice
    const at = Math.floor(sent / 4000);
    const message = messages[sent % 7 === 0 ? at : (sent * 5) % (at + 1)];
    line.say(message);
    if (sent % 3 === 0) line.say(message);
    clock.pass(200);
    line.told.length = 0;
    if (sent % 100 === 0) {
      wires.desk.room.flush();
      wires.desk.settle();
    }
  }
  const { rounds } = await host.calls.classSummary({ sessionId: host.first.id });
  expect(rounds[0]?.seats).toMatchObject([{ shown: 'Ada', answered: 3, right: 3 }]);
  const marked = host.store.firm.prepare('SELECT event FROM class_events WHERE event LIKE \'%"marked"%\'').all();
  expect(marked).toHaveLength(3);
});

test('a message that carries the number of another seat ends its line, changes nothing and is logged without a word of it', async () => {
  const host = await openClass();
  const wires = openWires(host);
  wires.seated('Ada');
  const before = JSON.stringify(wires.desk.room.seats().get('s1'));
  for (const more of [{ seat: 's1' }, { seatId: 's1' }, { token: 'A'.repeat(22) }, { from: 's1' }]) {
    const eve = wires.seated('Eve');
    eve.say({ ...answerDeed(1, 1, 'a typed secret'), ...more });
    expect(eve.last('refused')).toMatchObject({ code: 'malformed' });
    eve.line.left();
  }
  expect(JSON.stringify(wires.desk.room.seats().get('s1'))).toBe(before);
  expect(wires.logged).toHaveLength(4);
  expect(wires.logged[0]).toBe('class: seat s2 sent what no student says; its line was ended');
  expect(wires.logged.join()).not.toContain('secret');
});

test('a number of a seat is no token, and of a token with any bit changed there is no seat', async () => {
  const host = await openClass({}, { limits: raisedLimits(60) });
  const { token } = await seatRaw(host, 'Ada');
  const wires = openWires(host);
  const bytes = Buffer.from(token, 'base64url');
  const changed = Array.from({ length: 128 }, (_, bit) => {
    const other = Buffer.from(bytes);
    other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return other.toString('base64url');
  });
  const cases = [...changed, token.toLowerCase(), token.toUpperCase(), 's1', `${token}A`, token.slice(0, -1), ''];
  for (const wrong of cases) {
    const line = wires.proven();
    line.say({ is: 'rejoin', token: wrong });
    expect(line.last('seated'), wrong).toBeUndefined();
    expect(line.isOpen()).toBe(false);
  }
});

test('of two sockets with one token the younger has the seat, the older is told, and neither counts twice', async () => {
  const host = await openClass({}, { limits: raisedLimits(60) });
  const older = await seatRaw(host, 'Ada');
  await host.calls.directClass({ is: 'start' });
  const [first] = itemsOfSeat(host, older.seatId);
  const younger = await openRaw(host.address);
  await prove(younger, host.code);
  younger.say({ is: 'rejoin', token: older.token });
  await younger.next('seated');
  older.say(answerDeed(1, 1, '1 mL/h'));
  younger.say(answerDeed(1, 1, first?.right ?? ''));
  await younger.next('taken');
  expect(await older.next('gone')).toMatchObject({ why: 'elsewhere' });
  await older.ended;
  expect(host.classroom.host.hosted()?.desk.lines.size).toBe(1);
  // taken is not marked yet: a busy host marks a moment later
  const seats = async () => (await host.calls.classView({})).view?.seats;
  await expect.poll(seats).toMatchObject([{ shown: 'Ada', answered: 1, presence: 'here' }]);
});

test('every name of a call, of an event and of a direction is refused at the students’ door, before and after a seat is taken', async () => {
  const host = await openClass();
  const wires = openWires(host, raisedLimits(5000));
  wires.seated('Watched');
  const before = () => JSON.stringify([wires.desk.room.session(), wires.desk.room.seats().get('s1')]);
  const untouched = before();
  const internal = [...classEvent.options, ...direction.options].flatMap(({ shape: { is } }) =>
    'options' in is ? is.options : [...is.values],
  );
  const names = [...callNames, ...internal, 'standing', 'seated', 'proved', 'view', 'taken', 'gone'];
  for (const is of new Set(names))
    for (const open of [() => wires.open(), () => wires.proven(), () => wires.seated('Eve')]) {
      const line = open();
      line.say({ is, seat: 's1', seatId: 's1', at: 0, seconds: 60, isLocked: true, token: 'x' });
      expect(line.last('refused'), is).toMatchObject({ code: 'malformed' });
      line.line.left();
    }
  expect(before()).toBe(untouched);
});

test('a score, a rank, a streak, a verdict or a time of a student changes nothing', async () => {
  const host = await openClass();
  const wires = openWires(host, raisedLimits(200));
  await host.calls.directClass({ is: 'start' });
  for (const more of [
    { score: 9 },
    { points: 9 },
    { rank: 1 },
    { streak: 9 },
    { verdict: 'right' },
    { elapsedMs: 1 },
    { team: 'A' },
  ])
    for (const inside of [false, true]) {
      const eve = wires.seated('Eve');
      const { deed, ...message } = answerDeed(1, 1, '1 mL/h');
      eve.say(inside ? { ...message, deed: { ...deed, ...more } } : { ...message, deed, ...more });
      expect(eve.last('refused')).toMatchObject({ code: 'malformed' });
    }
  const { view } = await host.calls.classView({});
  expect(view?.seats.every(({ answered }) => answered === 0)).toBe(true);
});
