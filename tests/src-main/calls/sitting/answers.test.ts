// What a response in a sitting comes to, what is on the disk before it is acknowledged, and what is said of it when.
import type { Plan } from '@shared/contract/plan';
import { describe, expect, test } from 'vitest';
import { attemptsIn, helpsIn } from '../../kit/rows';
import { sit } from '../../kit/sit';
import { FaultReply } from '../../kit/typed-calls';

const wrong = (unit: string) => `987654.3 ${unit}`;

function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'taken',
    (fault) => (fault instanceof FaultReply ? fault.fault.says : String(fault)),
  );
}

describe('an answer in a sitting', () => {
  test('is an attempt of the sitting, timed by its clock, before it is acknowledged', async () => {
    const { calls, clock, sittingId, known, store } = await sit();
    clock.pass(4200);
    const { response } = known(1);
    await calls.answerItem({ sittingId, number: 1, response });
    expect(attemptsIn(store)).toMatchObject([
      { sitting_id: sittingId, item: 1, response, verdict: 'right', elapsed_ms: 4200, place: 'drill', counts: 1 },
    ]);
  });

  test('of a mock is one of a mock', async () => {
    const { calls, store } = await sit();
    const { id: sittingId } = await calls.startSitting({ planId: 'mock.NAPLEX' });
    await calls.answerItem({ sittingId, number: 1, response: 'A' });
    expect(attemptsIn(store)).toMatchObject([{ sitting_id: sittingId, place: 'mock' }]);
  });

  test('that is right locks its item, says so, and brings the next problem along', async () => {
    const { calls, sittingId, known } = await sit();
    const view = await calls.answerItem({ sittingId, number: 1, response: known(1).response });
    expect(view).toMatchObject({
      state: 'item-locked',
      item: { number: 1, isLocked: true, verdict: { verdict: 'right', danger: false, earns: 1 } },
      ahead: { number: 2, isLocked: false },
      series: { now: 1, longest: 1, today: 1 },
      shareRight: 100,
    });
    const next = await calls.goToItem({ sittingId, number: 2 });
    expect(next.item).toEqual(view.ahead);
  });

  test('that is wrong leaves the other tries, and names nothing before they are used', async () => {
    const { calls, sittingId, known } = await sit({ attempts: 2 });
    const response = `${known(1).answer * 10} ${known(1).unit}`;
    const first = await calls.answerItem({ sittingId, number: 1, response });
    expect(first).toMatchObject({
      state: 'running',
      item: { triesLeft: 1, verdict: { verdict: 'wrong', danger: false } },
    });
    expect(first.item?.verdict).not.toHaveProperty('right');
    const second = await calls.answerItem({ sittingId, number: 1, response });
    expect(second).toMatchObject({ state: 'item-locked', item: { triesLeft: 0, verdict: { danger: true, earns: 0 } } });
    expect(second.item?.verdict?.right).toBeDefined();
  });

  test.each(['', 'about 5', 'abc'])('of %j is asked again, uses no try and earns nothing', async (response) => {
    const { calls, sittingId } = await sit();
    const view = await calls.answerItem({ sittingId, number: 1, response });
    expect(view).toMatchObject({
      state: 'running',
      item: { triesLeft: 1, draft: response, verdict: { verdict: 'unreadable' } },
    });
  });

  test('with feedback at the end says nothing, and the next item is open', async () => {
    const { calls, sittingId, known } = await sit({ feedback: 'end' });
    const view = await calls.answerItem({ sittingId, number: 1, response: wrong(known(1).unit) });
    expect(view).toMatchObject({ state: 'running', item: { number: 2 } });
    expect(view.items.slice(0, 2).map(({ mark }) => mark)).toEqual(['answered', 'open']);
    expect([view.series, view.shareRight]).toEqual([undefined, undefined]);
  });

  test('may be changed until it is handed in where the plan goes back', async () => {
    const { calls, sittingId, known, store } = await sit({ feedback: 'end', goesBack: true });
    await calls.answerItem({ sittingId, number: 1, response: wrong(known(1).unit) });
    await calls.goToItem({ sittingId, number: 5 });
    await calls.flagItem({ sittingId, number: 1, isFlagged: true });
    const back = await calls.goToItem({ sittingId, number: 1 });
    expect([back.item?.draft, back.items[0]]).toEqual([
      wrong(known(1).unit),
      { number: 1, mark: 'answered', isFlagged: true },
    ]);
    await calls.answerItem({ sittingId, number: 1, response: known(1).response });
    await calls.handIn({ sittingId });
    expect((await calls.sittingReport({ sittingId })).items[0]).toMatchObject({
      isRight: true,
      earned: 1,
      isFlagged: true,
    });
    expect(attemptsIn(store)).toHaveLength(2);
    expect(await refusal(calls.answerItem({ sittingId, number: 1, response: '1' }))).toMatch(/handed in/);
  });

  test('to another item than the open one, to none and in a pause is refused with a sentence and not stored', async () => {
    const { calls, sittingId, store } = await sit();
    expect(await refusal(calls.answerItem({ sittingId, number: 3, response: '1' }))).toMatch(/item 1 is/);
    expect(await refusal(calls.answerItem({ sittingId: 'x', number: 1, response: '1' }))).toMatch(/no such sitting/);
    await calls.pauseSitting({ sittingId });
    expect(await refusal(calls.answerItem({ sittingId, number: 1, response: '1' }))).toMatch(/paused/);
    expect(attemptsIn(store)).toEqual([]);
  });

  test('that comes after the time of its item is refused, and the item was missed', async () => {
    const { calls, clock, sittingId, store } = await sit({ time: { perItemSeconds: 30 } });
    clock.pass(30_000);
    expect(await refusal(calls.answerItem({ sittingId, number: 1, response: '1' }))).toMatch(/locked/);
    const view = await calls.openSitting({ sittingId });
    expect([view.items[0]?.mark, view.ahead?.number]).toEqual(['missed', 2]);
    expect(attemptsIn(store)).toEqual([]);
  });
});

describe('help in a sitting', () => {
  test('is recorded, costs half, and stops before the rung that solves a like problem', async () => {
    const { calls, sittingId, known, store } = await sit();
    const ask = { sittingId, number: 1 };
    for (const rungs of [1, 2, 3]) {
      const { item } = await calls.takeItemHint(ask);
      expect([item?.hints.length, item?.hasNextHint]).toEqual([rungs, rungs < 3]);
    }
    expect(await refusal(calls.takeItemHint(ask))).toMatch(/no further hint/);
    const view = await calls.answerItem({ ...ask, response: known(1).response });
    expect(view.item?.verdict?.earns).toBe(0.5);
    expect(helpsIn(store)).toMatchObject([0, 1, 2].map((rung) => ({ kind: 'hint', rung })));
  });

  test('is refused where the plan gives none', async () => {
    const { calls, sittingId, store } = await sit({ help: false });
    expect(await refusal(calls.takeItemHint({ sittingId, number: 1 }))).toBe('This plan gives no hints.');
    expect(helpsIn(store)).toEqual([]);
  });
});

describe('a drill of steps', () => {
  const drill: Partial<Plan> = { entry: 'steps', draws: { skills: ['iv-flow.gravity-drip-rate'] } };

  test('takes each step once; the step of the answer locks the item, and carried steps earn their share', async () => {
    const { calls, sittingId, known } = await sit(drill);
    const ask = { sittingId, number: 1 };
    const { steps, response } = known(1);
    for (const [at, { name, value, unit }] of steps.entries()) {
      const isLast = at === steps.length - 1;
      const typed = isLast ? response : `${value} ${unit}`;
      const view = await calls.answerItemStep({ ...ask, step: name, response: typed });
      expect(view.state).toBe(isLast ? 'item-locked' : 'running');
      if (at === 0)
        expect(await refusal(calls.answerItemStep({ ...ask, step: name, response: '1' }))).toMatch(/entered/);
    }
    const { item } = await calls.openSitting({ sittingId });
    expect(item?.steps.map(({ verdict }) => verdict)).toEqual(steps.map(() => 'right'));
    expect(item?.verdict?.earns).toBe(1);
    await calls.handIn({ sittingId });
    const { bySteps } = await calls.sittingReport({ sittingId });
    expect(bySteps.map(({ step, right }) => [step, right])).toEqual(steps.map(({ name }) => [name, 1]));
  });

  test('is answered by steps alone, and asks again for one that cannot be read', async () => {
    const { calls, sittingId, known } = await sit(drill);
    expect(await refusal(calls.answerItem({ sittingId, number: 1, response: '1' }))).toMatch(/step by step/);
    const step = known(1).steps[0]?.name ?? '';
    const { item } = await calls.answerItemStep({ sittingId, number: 1, step, response: 'what' });
    expect(item?.steps).toMatchObject([{ step, response: 'what', verdict: 'unreadable' }]);
    expect(await refusal(calls.answerItemStep({ sittingId, number: 1, step: 'nothing', response: '1' }))).toMatch(
      /no step "nothing"/,
    );
  });
});
