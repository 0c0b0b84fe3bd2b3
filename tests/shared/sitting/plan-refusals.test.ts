// Every field of a plan with something else in it: the refusal says where, what stands there and what would be right.
import { type Plan, plan } from '@shared/contract/plan';
import { readPlan, writePlan } from '@shared/sitting/plan-file';
import { describe, expect, test } from 'vitest';
import { planOf } from './kit/rules-of';

const drill = planOf({
  called: 'Week 7: drips',
  draws: {
    skills: ['iv-flow.pump-rate'],
    areas: ['iv-flow'],
    levels: [1, 2],
    exam: { id: 'PTCE', edition: '2026-01-06' },
    weakest: 3,
    showing: { skill: 'iv-flow.pump-rate', mistake: 'hours-as-minutes' },
  },
  numbers: { seed: 'class-7' },
  time: { perItemSeconds: 90 },
  mock: { note: 'Ours.' },
});
const timed = planOf({ ...drill, time: { inAllSeconds: 600 } });
const endless = planOf({ ...drill, length: { minutes: 20 } });

/** What no student should read: the words of the schema library. */
const foreign = /expected|invalid|<=|>=|too |received|unrecognized|must |pattern|undefined|\bNaN\b/i;

const misfits: readonly (readonly [title: string, value: unknown])[] = [
  ['missing', undefined],
  ['empty', null],
  ['yes', true],
  ['below', -1],
  ['a fraction', 1.234],
  ['far above', 1_000_000],
  ['an unknown word', 'sometimes'],
  ['an empty text', ''],
  ['a long text', 'x '.repeat(300)],
  ['a list', []],
  ['a list of lists', [[]]],
  ['a group', {}],
  ['a group with a key of its own', { also: 1 }],
];

const places = [drill, timed, endless].flatMap((whole) =>
  fieldsOf(JSON.parse(JSON.stringify(whole))).map((path) => [path.join('.'), path, whole] as const),
);

describe.each(places)('%s', (where, path, whole) => {
  const answers = misfits.map(([title, value]) => ({ title, says: answerTo(whole, path, value) }));

  test('refuses what does not fit, in our words', () => {
    const refused = answers.flatMap(({ says }) => (says === undefined ? [] : [says]));
    expect(refused.length).toBeGreaterThan(5);
    for (const says of refused) {
      expect(says).not.toMatch(foreign);
      expect(says).toContain(path[0]);
      expect(says).toMatch(/^This drill plan cannot be used at "[\w.]+": .+\.$/);
      expect(says).toMatch(/ should (be|hold) .|: (give|leave|allow|choose|with|its) /); // or what contradicts
    }
  });

  test('says of a field with another kind of value where it is', () => {
    const says = answerTo(whole, path, [[]]) ?? expect.fail(`${where} was taken`);
    const isOneOfTwo = ['length.', 'time.', 'numbers.'].some((start) => where.startsWith(start));
    expect(says).toContain(isOneOfTwo ? `at "${path[0]}"` : `at "${where}`);
  });
});

test('a number that is out of its bounds is named beside them', () => {
  expect(answerTo(drill, ['length', 'items'], 301)).toBe(
    'This drill plan cannot be used at "length.items": it is 301 and should be a whole number, 1 to 300.',
  );
  expect(answerTo(drill, ['passMark'], 80)).toBe(
    'This drill plan cannot be used at "passMark": it is 80 and should be 85, 90 or 100.',
  );
  expect(answerTo(drill, ['order'], undefined)).toBe(
    'This drill plan cannot be used at "order": it is missing and should be "blocked", "mixed" or "ladder".',
  );
});

test('a field that no plan has is named and said to be left out', () => {
  expect(answerTo(drill, ['onStart'], 'x')).toBe(
    'This drill plan cannot be used: "onStart" has no place here: leave it out.',
  );
});

/** The refusal of a plan with another value at a place; nothing where it is still a plan. */
function answerTo(whole: Plan, path: readonly string[], value: unknown): string | undefined {
  const read = readPlan(JSON.stringify(put(JSON.parse(writePlan(whole)), path, value)));
  if ('refused' in read) return read.refused;
  expect(plan.parse(read.plan)).toEqual(read.plan);
  return undefined;
}

function put(into: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(into)) return into.map((one, at) => (String(at) === key ? within(one, rest, value) : one));
  const group = Object.fromEntries(Object.entries(into ?? {}));
  return { ...group, [key]: within(group[key], rest, value) };
}

function within(one: unknown, rest: readonly string[], value: unknown): unknown {
  return rest.length === 0 ? value : put(one, rest, value);
}

/** The paths to every value but the version, which a file says for itself. */
function fieldsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return path[0] === 'version' ? [] : [path];
  const within = Object.entries(value).flatMap(([key, part]) => fieldsOf(part, [...path, key]));
  return path.length === 0 ? within : [path, ...within];
}
