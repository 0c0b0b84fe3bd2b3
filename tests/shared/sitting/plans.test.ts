// The plans that come with the app: they are plans, and the mocks keep to what is published of the examinations.
import { type Plan, plan } from '@shared/contract/plan';
import { examOutlines } from '@shared/sitting/exam-outlines';
import { examPlans } from '@shared/sitting/exam-plans';
import { limitMs } from '@shared/sitting/pass-time';
import { readyPlans } from '@shared/sitting/ready-plans';
import { duration, sayPlan } from '@shared/sitting/say-plan';
import { areas } from '@shared/skill/areas';
import { describe, expect, test } from 'vitest';
import { planOf } from './kit/rules-of';

test.each([...readyPlans, ...examPlans])('%s is a plan', (_, ready) => {
  expect(plan.parse(ready)).toEqual(ready);
});

test('none of them names a skill or an area', () => {
  const named = [...readyPlans.values(), ...examPlans.values()].filter(({ draws }) => draws.skills ?? draws.areas);
  expect(named).toEqual([]);
});

describe('mocks', () => {
  // questions, minutes and our range of calculation items, as read in the notes on the examinations
  test.each([
    ['PTCE', 90, 110, 8, 14, 11, 14, true, 'four'],
    ['ExCPT', 120, 130, 12, 18, 15, 17, true, 'four'],
    ['NAPLEX', 225, 360, 20, 28, 24, 39, false, 'root-and-memory'],
  ])('%s', (id, questions, minutes, least, most, items, mockMinutes, goesBack, calculator) => {
    const mock = examPlans.get(`mock.${id}`) ?? expect.fail('no such mock');
    expect(mock).toMatchObject({ length: { items }, goesBack, calculator, feedback: 'end', help: false });
    expect(items).toBe((least + most) / 2);
    expect(mockMinutes).toBe(Math.ceil((minutes / questions) * items));
    expect(limitMs(mock)).toBe(mockMinutes * 60_000);
    expect(mock.mock?.note).toContain(`${questions} questions in ${minutes} minutes`);
    expect(mock.mock?.note).toContain('our choice');
    expect(mock.draws.exam?.id).toBe(id);
  });

  test('what an outline leaves out are areas of the catalogue', () => {
    const left = examOutlines.flatMap(({ leavesOut }) => leavesOut?.areas ?? []);
    expect(left).not.toEqual([]);
    expect(left.filter((area) => !Object.hasOwn(areas, area))).toEqual([]);
  });
});

describe('a plan that contradicts itself is refused', () => {
  test.each<[Partial<Plan>, string]>([
    [{ length: { minutes: 5 }, time: { inAllSeconds: 60 } }, 'a length in minutes is the time in all already'],
    [{ length: { minutes: 5 }, goesBack: true, feedback: 'end' }, 'going back needs a number of items'],
    [{ goesBack: true, feedback: 'end', time: { perItemSeconds: 60 } }, 'exclude each other'],
    [{ goesBack: true }, 'an answer that was marked cannot be changed'],
    [{ order: 'ladder', feedback: 'end' }, 'a ladder follows the answers'],
    [{ attempts: 2, feedback: 'end' }, 'another attempt needs feedback'],
    [{ attempts: 2, items: 'hunt' }, 'a hunt has two answers'],
    [{ attempts: 2, entry: 'steps' }, 'steps are entered once'],
    [{ entry: 'steps', items: 'options' }, 'steps are typed'],
  ])('%j', (change, says) => {
    expect(() => planOf(change)).toThrow(says);
  });

  test('and one that does not is taken', () => {
    expect(planOf({ length: { minutes: 5 }, time: { perItemSeconds: 60 } }).called).toBe('Ten of everything');
  });
});

test('a plan in one sentence', () => {
  const school = readyPlans.get('ready.school-test') ?? expect.fail('no such plan');
  expect(sayPlan(school)).toBe('20 items, 3 minutes each, feedback at the end, pass at 100%');
  expect(sayPlan(planOf({ length: { items: 1 }, items: 'options' }))).toBe(
    '1 item, four options, feedback after each, pass at 90%',
  );
  expect([45, 60, 90, 3600].map(duration)).toEqual(['45 seconds', '1 minute', '1 minute 30 seconds', '60 minutes']);
});
