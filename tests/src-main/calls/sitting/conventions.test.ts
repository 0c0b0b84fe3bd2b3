// A sitting under the conventions of a school: its items are worked with them, and its attempts keep them.
import { draw } from '@shared/engine/draw';
import { answerOf, exactAnswer } from '@shared/engine/problem';
import { solve } from '@shared/engine/solve';
import { underConventions } from '@shared/engine/under-conventions';
import { numberText } from '@shared/quantity/write-number';
import { kgToLb } from '@shared/skills/conversions/kg-to-lb';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { attemptsIn } from '../../kit/rows';
import { sit, sitAgain } from '../../kit/sit';

const conventions = { poundsPerKilogram: '2.2046' };
const plan = { draws: { skills: [kgToLb.id] }, conventions };
const schools = underConventions(kgToLb, conventions);
const texts = z.record(z.string(), z.string());
const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

describe('a sitting under 2.2046 lb to the kilogram', () => {
  test('tells so, in its rules and in its hints', async () => {
    const { calls, sittingId, first } = await sit(plan);
    expect(first.rules.conventions).toEqual(conventions);
    await calls.takeItemHint({ sittingId, number: 1 });
    const { item } = await calls.takeItemHint({ sittingId, number: 1 });
    expect(plain(item?.hints[1]?.text)).toContain('2.2046 lb in 1 kg');
  });

  test('takes the answer of the school and that of the default as right', async () => {
    const { calls, sittingId, known } = await sit(plan);
    const school = numberText(answerOf(draw(schools, known(1).problem.seed ?? '')));
    expect(school).not.toBe(String(known(1).answer));
    const one = await calls.answerItem({ sittingId, number: 1, response: `${school} lb` });
    expect(one.item?.verdict?.verdict).toBe('right');
    await calls.goToItem({ sittingId, number: 2 });
    const two = await calls.answerItem({ sittingId, number: 2, response: known(2).response });
    expect(two.item?.verdict).toMatchObject({ verdict: 'right', right: { number: expect.any(String) } });
  });

  test('keeps them with each attempt, and the attempt gives the same problem again', async () => {
    const { calls, sittingId, known, store } = await sit(plan);
    await calls.answerItem({ sittingId, number: 1, response: '1 lb' });
    const [attempt] = attemptsIn(store);
    expect(attempt?.conventions).toEqual(conventions);
    const stored = underConventions(kgToLb, texts.parse(attempt?.conventions));
    const again = solve(stored, texts.parse(attempt?.givens)).problem;
    const drawn = draw(schools, known(1).problem.seed ?? '');
    expect(exactAnswer(again)).toEqual(exactAnswer(drawn));
  });

  test('goes on with them after a restart', async () => {
    const before = await sit({ ...plan, feedback: 'end' });
    const { sittingId } = before;
    await before.calls.takeItemHint({ sittingId, number: 1 });
    const shown = await before.calls.takeItemHint({ sittingId, number: 1 });
    const { first } = await sitAgain(before);
    expect(first.item).toEqual(shown.item);
    expect(first.rules.conventions).toEqual(conventions);
  });
});

test('a sitting without a choice keeps the default with each attempt', async () => {
  const { calls, sittingId, store } = await sit({ draws: plan.draws });
  await calls.answerItem({ sittingId, number: 1, response: '1 lb' });
  expect(attemptsIn(store)[0]?.conventions).toEqual({ poundsPerKilogram: '2.2' });
});
