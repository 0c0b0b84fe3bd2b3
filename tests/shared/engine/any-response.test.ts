// Whatever is typed: nothing is thrown, nothing is slow, and what cannot be read is never counted as wrong.
import { type AnswerKey, keyOf } from '@shared/engine/answer-key';
import { isText } from '@shared/engine/answer-text';
import { draw } from '@shared/engine/draw';
import { mark } from '@shared/engine/mark';
import { markProblem, sayMarked } from '@shared/engine/mark-problem';
import { markStep } from '@shared/engine/mark-step';
import { sayVerdict } from '@shared/engine/say-verdict';
import { exact } from '@shared/quantity/exact';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable } from '@shared/quantity/reading';
import { writeNumber } from '@shared/quantity/write-number';
import { allSkills } from '@shared/skills/all-skills';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickest } from '../../kit/quickest';

const problems = allSkills.map((skill) => draw(skill, 'typed'));
const numberProblems = problems.filter((problem) => !isText(problem));
const textProblems = problems.filter(isText);
const key = fc.constantFrom(...numberProblems.map(keyOf));
const mostMs = 5;
/** A sentence with a blank that nothing was put in. */
const unfilled = /\bundefined\b|\bNaN\b|\{[a-z]\w*\}|\[object/;

const number = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String),
  fc.integer({ min: 0, max: 99_999 }).map((whole) => writeNumber(exact(whole))),
  fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 99 })).map(([over, under]) => `${over}/${under}`),
  fc.constantFrom('.5', '5.0', '1 1/2', '½', '1e3', '1.5 x 10^3', '0', '-0', '1,5', '１２', '1 million'),
);
const unit = fc.constantFrom(
  '',
  'mL',
  'mL/h',
  'gtt/min',
  'min',
  'kg',
  'g',
  'mg/mL',
  'L',
  'lb',
  'h',
  'cc',
  'U',
  'µg',
  '%',
  'furlongs',
  'mL/h/min',
);
const moment = fc.oneof(
  fc.tuple(fc.nat(25), fc.nat(60)).map(([hour, minute]) => `${hour}:${String(minute).padStart(2, '0')}`),
  fc.tuple(fc.nat(13), fc.nat(32), fc.nat(2100)).map(([month, day, year]) => `${month}/${day}/${year}`),
  fc.constantFrom('noon', '14:30+99', 'February 30, 2026', '00000-0000-00', 'iiii', 'over', '24:00'),
);
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ maxLength: 30 }),
  fc.tuple(number, unit).map(([amount, symbol]) => `${amount} ${symbol}`),
);

/** The quickest of as many runs as it needs to keep the budget, so that a pause of the machine is not counted. */
function timeOf(answerKey: AnswerKey, response: string): number {
  return quickest(() => mark(answerKey, response), mostMs);
}

describe('any typed text', () => {
  test('gets a verdict and words for it, and no exception', () => {
    fc.assert(
      fc.property(key, typed, fc.boolean(), (answerKey, response, unitShown) => {
        const marked = mark(answerKey, response, unitShown);
        const { headline, text } = sayVerdict(answerKey, marked);
        expect(`${headline}${text}`).not.toMatch(unfilled);
      }),
      { numRuns: 3000 },
    );
  });

  test('that cannot be read is asked again and never counted', () => {
    fc.assert(
      fc.property(key, typed, (answerKey, response) => {
        const isRead = !isUnreadable(readResponse(response, 'number', answerKey.unitText));
        const { verdict, danger, value } = mark(answerKey, response);
        expect(verdict === 'unreadable').toBe(!isRead);
        if (!isRead) expect({ danger, value }).toEqual({ danger: false, value: undefined });
      }),
      { numRuns: 2000 },
    );
  });

  test('gets one where a choice, a time, a date or a code is asked', () => {
    const asked = fc.constantFrom(...textProblems);
    fc.assert(
      fc.property(asked, fc.oneof(typed, moment), (problem, response) => {
        const marked = markProblem(problem, response);
        const { headline, text } = sayMarked(problem, marked);
        expect(`${headline}${text}`).not.toMatch(unfilled);
        expect(['right', 'mistake', 'wrong', 'unreadable']).toContain(marked.verdict);
        expect(marked.danger).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('as a step gets a verdict as well', () => {
    const step = fc.constantFrom(
      ...problems.flatMap((problem) => Object.keys(problem.skill.steps).map((name) => [problem, name] as const)),
    );
    fc.assert(
      fc.property(step, typed, ([problem, name], response) => {
        expect(markStep(problem, name, response, new Map()).says).not.toMatch(unfilled);
      }),
      { numRuns: 1500 },
    );
  });

  test('is marked the same way twice', () => {
    fc.assert(
      fc.property(key, typed, (answerKey, response) => {
        expect(mark(answerKey, response)).toEqual(mark(answerKey, response));
      }),
    );
  });

  test(`is marked in less than ${mostMs} ms`, () => {
    fc.assert(
      fc.property(key, typed, (answerKey, response) => timeOf(answerKey, response) < mostMs),
      { numRuns: 500 },
    );
  });
});

describe('hostile texts', () => {
  test.each([
    ['a long row of nines', '9'.repeat(100)],
    ['a number with a hundred decimals', `0.${'1'.repeat(97)}`],
    ['a power of ten beyond reason', '1e999999999'],
    ['a division by nothing', '1/0 mL'],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million zeros', '0'.repeat(1_000_000)],
    ['a deep nest of brackets', '('.repeat(90)],
    ['a formula', '=1+1'],
    ['a name of every object', '5 constructor'],
    ['a prototype', '5 __proto__'],
    ['a function', '5 toString'],
    ['a mark from right to left', '12\u202e mL'],
    ['a letter with fifty accents', `1${'\u0301'.repeat(50)}`],
    ['half a surrogate pair', '\ud800'],
    ['a null character', '5\u0000 mL'],
    ['slashes without end', '1/2/3/4/5/6/7/8/9'.repeat(5)],
    ['spaces that backtrack', `${'1 '.repeat(49)}x`],
    ['units without end', `5 ${'mg/'.repeat(30)}mL`],
  ])('%s', (_, response) => {
    const verdicts = textProblems.map((problem) => markProblem(problem, response).verdict);
    expect(['unreadable', 'wrong']).toEqual(expect.arrayContaining(verdicts));
    for (const problem of numberProblems) {
      const { verdict } = mark(keyOf(problem), response);
      expect(['unreadable', 'wrong', 'unit-missing', 'mistake', 'tenfold', 'unit-wrong']).toContain(verdict);
      expect(timeOf(keyOf(problem), response)).toBeLessThan(mostMs);
    }
  });
});
