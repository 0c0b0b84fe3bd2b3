// What a host grants and for how long: the rows of the threat model that are about limits and time.
import type { Standing } from '@shared/contract/classroom/student-view';
import { describe, expect, test } from 'vitest';
import { openBucket, openPatience, usualLimits } from '../../../src-main/classroom/host/limits';
import { fakeClock } from '../kit/fake-clock';
import { openClass, plainSetup, until } from './kit/open-class';
import { openRaw, prove, seatRaw } from './kit/raw-student';
import { answerDeed, openWires } from './kit/wired-lines';

describe('the numbers', () => {
  test('sixty seats, three connections of an address, twenty joins a second', () => {
    expect(usualLimits).toEqual({ seats: 60, connectionsPerAddress: 3, joinsPerSecond: 20 });
  });

  test('a bucket of 10 a second with 20 in a row lets through exactly that', () => {
    const bucket = openBucket(10, 20);
    const taken = (now: number) => Array.from({ length: 100 }, () => bucket.take(now)).filter(Boolean).length;
    expect(taken(0)).toBe(20);
    expect(bucket.waitMs(0)).toBe(100);
    expect(taken(1000)).toBe(10);
    expect(taken(60_000)).toBe(20);
  });

  test('wrong codes of an address wait 0, 1, 2, 4 s and so on up to 60 s; a right one forgets them', () => {
    const patience = openPatience();
    const waits = Array.from({ length: 9 }, () => {
      patience.failed('127.0.0.5', 0);
      return patience.waitMs('127.0.0.5', 0);
    });
    expect(waits).toEqual([0, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    expect(patience.waitMs('127.0.0.6', 0)).toBe(0);
    patience.passed('127.0.0.5');
    expect(patience.waitMs('127.0.0.5', 0)).toBe(0);
    expect(patience.failures()).toBe(9);
  });
});

describe('time at the door', () => {
  test('a line has 5 s for its code and 30 s for its name; a seat that is silent for 8 looks is cut', async () => {
    const clock = fakeClock();
    const host = await openClass({}, {}, clock);
    const dumb = await openRaw(host.address);
    const nameless = await openRaw(host.address);
    await prove(nameless, host.code);
    const seat = await seatRaw(host, 'Ada');
    clock.pass(4000);
    seat.say(answerDeed(1, 1, 'too early'));
    await seat.next('not taken');
    clock.pass(2000);
    expect(await dumb.next('refused')).toMatchObject({ code: 'late' });
    await dumb.ended;
    clock.pass(7000);
    expect(await seat.ended).toBe(1006);
    expect(nameless.socket.readyState).toBe(nameless.socket.OPEN);
    clock.pass(18_000);
    expect(await nameless.next('refused')).toMatchObject({ code: 'late', says: 'No name came within 30 s.' });
  });

  test('a right code that comes too late is no wrong one: its student may try again at once', async () => {
    const clock = fakeClock();
    const wires = openWires(await openClass({}, {}, clock));
    for (let tries = 0; tries < 3; tries++) {
      const slow = wires.open();
      slow.say({ is: 'hello', version: 1, nonce: '0'.repeat(32) });
      clock.pass(5001);
      slow.say({ is: 'code', code: wires.code });
      expect(slow.last('refused')).toMatchObject({ code: 'late' });
    }
    expect(wires.seated('Ada').last('seated')).toBeDefined();
  });

  test('twenty take a seat in one second, the next is told to try again, and names that are refused cost nobody a place', async () => {
    const clock = fakeClock();
    const roster = Array.from({ length: 60 }, (_, at) => ({ name: `Student ${at}` }));
    const host = await openClass({ names: 'roster', roster }, {}, clock);
    const wires = openWires(host);
    for (let at = 0; at < 100; at++) {
      const stranger = wires.proven();
      stranger.say({ is: 'join', name: 'Nobody' });
      expect(stranger.last('refused')).toMatchObject({ code: 'name' });
    }
    for (let at = 0; at < 20; at++) expect(wires.seated(`Student ${at}`).last('seated')).toBeDefined();
    expect(wires.seated('Student 20').last('refused')).toMatchObject({ code: 'crowd' });
    clock.pass(50);
    expect(wires.seated('Student 20').last('seated')).toBeDefined();
  });

  test('sixty have a seat and the next is refused with a sentence', async () => {
    const clock = fakeClock();
    const wires = openWires(await openClass({}, {}, clock));
    for (let at = 0; at < 60; at++) {
      clock.pass(50);
      expect(wires.seated(`Student ${at}`).last('seated')).toBeDefined();
    }
    clock.pass(50);
    expect(wires.seated('One more').last('refused')).toMatchObject({ code: 'full', says: 'All 60 seats are taken.' });
  });

  test('codes beside names cannot be tried out: each wrong one makes its address wait longer', async () => {
    const clock = fakeClock();
    const wires = openWires(await openClass({ names: 'roster', roster: [{ name: 'Ben', code: '4711' }] }, {}, clock));
    const tried = (rosterCode: string) => {
      const line = wires.proven();
      line.say({ is: 'join', name: 'Ben', rosterCode });
      return line.last('refused')?.['code'];
    };
    expect([tried('1'), tried('2'), tried('4711')]).toEqual(['code', 'code', 'busy']);
    clock.pass(1001);
    expect(tried('4711')).toBeUndefined();
  });
});

test('5,000 wrong codes from 30 addresses let nobody in, and others join meanwhile within a second', async () => {
  const host = await openClass();
  const wires = openWires(host);
  const joinedIn = async (name: string) => {
    const began = performance.now();
    await seatRaw(host, name, { localAddress: '127.0.1.1' });
    return performance.now() - began;
  };
  const calmMs = await joinedIn('Ada');
  let inside = 0;
  const joining = joinedIn('Ben');
  for (let at = 0; at < 5000; at++) {
    const guess = wires.open(`127.0.2.${at % 30}`);
    guess.say({ is: 'hello', version: 1, nonce: '0'.repeat(32) });
    guess.say({ is: 'code', code: guessed(at) });
    if (guess.last('proved')) inside++;
    if (at % 50 === 0) await new Promise((next) => setImmediate(next));
  }
  expect(inside).toBe(0);
  // a computer that is busy with other work needs longer for any join
  expect(await joining).toBeLessThan(Math.max(1000, 4 * calmMs));
  expect(host.classroom.host.hosted()?.desk.room.seats().size).toBe(2);
});

/** Codes in their order, as a program would try them; that it is the right one has a chance of 5 in a million. */
function guessed(at: number): string {
  const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
  return [5, 4, 3, 2, 1, 0].map((place) => letters[Math.floor(at / 32 ** place) % 32]).join('');
}

describe('time of an answer', () => {
  const timed = { plan: { ...plainSetup.plan, time: { inAllSeconds: 60 } } };

  async function timedClass() {
    const clock = fakeClock();
    const host = await openClass(timed, {}, clock);
    const wires = openWires(host);
    const names = ['Ada', 'Ben', 'Cora', 'Dana'] as const;
    const [ada, ben, cora, dana] = names.map((name) => wires.seated(name));
    if (!ada || !ben || !cora || !dana) throw new Error('a seat is missing');
    await host.calls.directClass({ is: 'start' });
    wires.desk.room.flush();
    return { clock, host, wires, ada, ben, cora, dana };
  }

  test('a deadline is exact to 0.1 s for a line whose way was not measured', async () => {
    const { clock, wires, ada, ben } = await timedClass();
    for (let passed = 0; passed < 59_950; passed += 5) clock.pass(5);
    ada.say(answerDeed(1, 1, '5 mL/h'));
    clock.pass(100);
    ben.say(answerDeed(1, 1, '5 mL/h'));
    wires.desk.room.flush();
    expect(ada.last('taken')).toMatchObject({ counter: 1 });
    expect(ben.last('not taken')).toMatchObject({ counter: 1 });
  });

  test('an answer under way at the end counts for as long as its way was measured to be, and for half a second at most', async () => {
    const { clock, wires, ada, ben, cora, dana } = await timedClass();
    for (const { line } of [ada, ben, cora, dana]) line.say({ is: 'standing', standing: standingNow });
    clock.pass(300);
    for (const one of [ada, ben]) one.say({ is: 'beat' });
    clock.pass(20_000); // a client that holds back its beat to seem far away
    for (const one of [cora, dana]) one.say({ is: 'beat' });
    clock.pass(60_000 - 20_300 + 250);
    ada.say(answerDeed(1, 1, '5 mL/h'));
    clock.pass(100);
    ben.say(answerDeed(1, 1, '5 mL/h'));
    clock.pass(100);
    cora.say(answerDeed(1, 1, '5 mL/h'));
    clock.pass(100);
    dana.say(answerDeed(1, 1, '5 mL/h'));
    wires.desk.room.flush();
    expect([ada, cora].map((one) => one.last('taken')?.['counter'])).toEqual([1, 1]);
    expect([ben, dana].map((one) => one.last('not taken')?.['counter'])).toEqual([1, 1]);
  });

  test('a time that a student’s side writes into a message ends its line', async () => {
    const { ada } = await timedClass();
    ada.say({ ...answerDeed(1, 1, '5 mL/h'), at: 0 });
    expect(ada.last('refused')).toMatchObject({ code: 'malformed' });
  });

  test('an answer quicker than 0.5 s counts and is flagged for the teacher', async () => {
    const { clock, host, wires, ada, ben } = await timedClass();
    clock.pass(400);
    ada.say(answerDeed(1, 1, '5 mL/h'));
    clock.pass(200);
    ben.say(answerDeed(1, 1, '5 mL/h'));
    wires.desk.room.flush();
    wires.desk.settle();
    const { rounds } = await host.calls.classSummary({ sessionId: host.first.id });
    const flagged = rounds[0]?.seats.map(({ shown, instant, answered }) => [shown, instant, answered]);
    expect(flagged?.slice(0, 2)).toEqual([
      ['Ada', 1, 1],
      ['Ben', 0, 1],
    ]);
  });
});

const standingNow: Standing = { state: 'running', clock: { spentMs: 0 }, here: 1, finished: 0, board: [] };

describe('a client that does not read', () => {
  test('is dropped when more than 256 KB wait for it, and is told nothing more', async () => {
    const wires = openWires(await openClass());
    const ada = wires.seated('Ada');
    ada.leaveUnread(256 * 1024);
    wires.desk.sayView('s1');
    expect(ada.isOpen()).toBe(true);
    ada.leaveUnread(256 * 1024 + 1);
    const before = ada.told.length;
    wires.desk.sayView('s1');
    expect(ada.isOpen()).toBe(false);
    expect(ada.told).toHaveLength(before);
  });

  test('is dropped over a real socket while the others live, and nothing of it stays in memory', async () => {
    const host = await openClass();
    const stays = await seatRaw(host, 'Stays');
    const deaf = await seatRaw(host, 'Deaf');
    deaf.socket.pause();
    await host.calls.directClass({ is: 'start' });
    const desk = host.classroom.host.hosted()?.desk;
    const before = process.memoryUsage().rss;
    await until(
      () => {
        for (let at = 0; at < 200; at++) desk?.sayView(deaf.seatId);
        return desk?.lines.has(deaf.seatId);
      },
      (isHere) => isHere === false,
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20);
    stays.say({ is: 'beat' });
    expect(desk?.lines.has(stays.seatId)).toBe(true);
  });
});
