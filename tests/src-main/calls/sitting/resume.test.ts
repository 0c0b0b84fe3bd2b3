// A sitting comes back to the same item with the same time, whatever happened to the program or to the time of day.
import { describe, expect, test } from 'vitest';
import { sit, sitAgain } from '../../kit/sit';

const minute = 60_000;
const day = 86_400_000;
const timed = { time: { inAllSeconds: 600 } } as const;

describe('a sitting opened again', () => {
  test('stands at the same item with what was being typed, and the time goes on within 0.2 s', async () => {
    const before = await sit(timed);
    await before.calls.answerItem({ sittingId: before.sittingId, number: 1, response: before.known(1).response });
    const shown = await before.calls.goToItem({ sittingId: before.sittingId, number: 2 });
    before.clock.pass(10_123);
    await before.calls.keepItemDraft({ sittingId: before.sittingId, number: 2, draft: '12.5 m' });
    before.clock.pass(minute + 77);
    before.clock.stop(3 * day); // the app is away
    const { first } = await sitAgain(before);
    expect(first.item).toEqual({ ...shown.item, draft: '12.5 m' });
    expect(first.items).toEqual(shown.items);
    const left = 600_000 - 10_123 - minute - 77;
    expect(first.remainingMs).toBeGreaterThanOrEqual(left);
    expect(first.remainingMs).toBeLessThanOrEqual(left + 200);
  });

  test('has lost the time that it was away where the plan counts that', async () => {
    const before = await sit({ ...timed, timeAway: 'counts' });
    before.clock.pass(minute);
    before.clock.stop(2 * minute);
    expect((await sitAgain(before)).first.remainingMs).toBe(600_000 - 3 * minute);
  });

  test('is over where the plan counts the time away and more than the rest of it is gone', async () => {
    const before = await sit({ ...timed, timeAway: 'counts' });
    before.clock.pass(minute);
    before.clock.stop(day);
    const { first, calls, sittingId } = await sitAgain(before);
    expect([first.state, first.remainingMs, first.item]).toEqual(['timed-out', 0, undefined]);
    expect((await calls.sittingReport({ sittingId })).state).toBe('timed-out');
  });

  test('is still paused, and its clock stands', async () => {
    const before = await sit(timed);
    before.clock.pass(minute);
    await before.calls.pauseSitting({ sittingId: before.sittingId });
    before.clock.pass(minute);
    const { first, calls, sittingId } = await sitAgain(before);
    expect([first.state, first.remainingMs, first.item]).toEqual(['paused', 600_000 - minute, undefined]);
    expect((await calls.resumeSitting({ sittingId })).item?.number).toBe(1);
  });

  test('keeps answers, tries, hints and steps as they were', async () => {
    const before = await sit({ attempts: 3, help: true });
    const ask = { sittingId: before.sittingId, number: 1 };
    const [step] = before.known(1).steps;
    await before.calls.takeItemHint(ask);
    await before.calls.answerItemStep({ ...ask, step: step?.name ?? '', response: `${step?.value} ${step?.unit}` });
    const shown = await before.calls.answerItem({ ...ask, response: `999999 ${before.known(1).unit}` });
    expect((await sitAgain(before)).first).toEqual(shown);
  });

  test('never gives back the time that was over', async () => {
    const before = await sit(timed);
    before.clock.pass(600_000);
    const over = await before.calls.openSitting({ sittingId: before.sittingId });
    const { first } = await sitAgain(before);
    expect([over.state, first.state]).toEqual(['timed-out', 'timed-out']);
  });

  test('that nobody opens stands where it was noted, in the list too', async () => {
    const before = await sit(timed);
    before.clock.pass(minute);
    before.clock.stop(day);
    const { calls, clock } = await sitAgain(before);
    clock.pass(minute);
    const [row] = await calls.listSittings({});
    expect(row).toMatchObject({ state: 'running', remainingMs: 600_000 - 2 * minute, answered: 0, of: 10 });
  });
});

describe.each(['stands', 'counts'] as const)('the time of a sitting (time away %s)', (timeAway) => {
  test.each([day, -day, 3_600_000, -3_600_000])('is not changed when the time of day is set by %i ms', async (by) => {
    const { calls, clock, sittingId } = await sit({ ...timed, timeAway });
    clock.pass(minute);
    clock.setWall(by);
    clock.pass(minute);
    expect((await calls.openSitting({ sittingId })).remainingMs).toBe(600_000 - 2 * minute);
  });

  test('sleeps with the computer where time away stands, and else goes on', async () => {
    const power: { sleep?: () => void; wake?: () => void } = {};
    const desktop = {
      onSleep: (sleep: () => void, wake: () => void) => Object.assign(power, { sleep, wake }),
    };
    const { calls, clock, sittingId } = await sit({ ...timed, timeAway }, { desktop });
    clock.pass(minute);
    power.sleep?.();
    clock.setWall(2 * minute); // the monotonic clock stands meanwhile
    power.wake?.();
    clock.pass(minute);
    const left = (await calls.openSitting({ sittingId })).remainingMs;
    expect(left).toBe(600_000 - (timeAway === 'counts' ? 4 : 2) * minute);
  });
});
