// What books, courses and question pages publish as the answer is what the skills come to, to the published rounding.
import { type AnswerKey, keyOf } from '@shared/engine/answer-key';
import { isText } from '@shared/engine/answer-text';
import { judge } from '@shared/engine/judged';
import { markProblem } from '@shared/engine/mark-problem';
import type { Problem } from '@shared/engine/problem';
import { solve } from '@shared/engine/solve';
import { powerOfTen } from '@shared/quantity/exact';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable } from '@shared/quantity/reading';
import { roundToPlace } from '@shared/quantity/round';
import { skillNamed } from '@shared/skills/known-skills';
import { describe, expect, test } from 'vitest';
import { type PublishedProblem, publishedProblems } from '../kit/textbook';

const areas = [
  ...['alligation', 'compounding', 'concentration', 'conversions', 'dilution', 'dispensing', 'dosage'],
  ...['fundamentals', 'insulin', 'iv-flow', 'iv-titration', 'measurement', 'reconstitution'],
];

test('every area has published problems, each of a skill of that area', () => {
  expect([...publishedProblems.keys()]).toEqual(areas);
  const astray = areas.flatMap((area) => of(area).filter(({ skill }) => !skill.startsWith(`${area}.`)));
  expect(astray).toEqual([]);
  expect(areas.filter((area) => of(area).length < 15)).toEqual([]);
});

describe.each(areas)('published problems of %s', (area) => {
  test('come to the published answer, to its rounding, unless the list says why not', () => {
    const astray = of(area).filter((published) => agrees(published) === (published.differs !== undefined));
    expect(astray.map(cited)).toEqual([]);
  });

  test('have their published answer marked right as it is written', () => {
    const wrong = of(area).filter((published) => !published.differs && !isMarkedAsListed(published));
    expect(wrong.map(cited)).toEqual([]);
  });

  test('have their published number marked right without its unit where the unit stands beside the box', () => {
    const right = of(area).filter((published) => verdictOf(published) === 'right');
    const wrong = right.filter(
      (published) => markProblem(problemOf(published), published.answer, true).verdict !== 'right',
    );
    expect(wrong.map(cited)).toEqual([]);
  });

  test('have an answer that differs never marked right', () => {
    const right = of(area).filter((published) => published.differs && isRight(verdictOf(published)));
    expect(right.map(cited)).toEqual([]);
  });
});

test.each(['125 mL/h', '125 ml/hr', '125 mL per hour', '125 mls/hour', '125.0 mL/hr'])(
  '1,000 mL in 8 hours: %s is right',
  (response) => {
    const [first] = of('iv-flow').filter(({ skill, answer }) => skill === 'iv-flow.pump-rate' && answer === '125');
    expect(markProblem(problemOf(first ?? expect.fail('no such problem')), response).verdict).toBe('right');
  },
);

function of(area: string): readonly PublishedProblem[] {
  return publishedProblems.get(area) ?? [];
}

function problemOf({ skill, givens }: PublishedProblem): Problem {
  return solve(skillNamed(skill) ?? expect.fail(`no skill ${skill}`), givens).problem;
}

function written({ answer, unit }: PublishedProblem): string {
  return `${answer} ${unit}`.trim();
}

function cited(published: PublishedProblem): string {
  return `${published.skill}: ${written(published)}, ${published.source.title}, ${published.source.section}`;
}

function verdictOf(published: PublishedProblem): string {
  return markProblem(problemOf(published), written(published)).verdict;
}

function isRight(verdict: string): boolean {
  return verdict === 'right' || verdict === 'right-unit-converted';
}

/** The published answer is accepted, or it is an exact answer rounded to the place at which the page stops. */
function agrees(published: PublishedProblem): boolean {
  const problem = problemOf(published);
  if (isText(problem)) return isRight(verdictOf(published));
  const key = keyOf(problem);
  const { value, place } = judgedOf(key, published);
  if (value === undefined) return false;
  if (key.isAccepted(value)) return true;
  return [key.exact, ...key.otherwise()].some((exact) => roundToPlace(exact, place).equals(value));
}

/** Right, or only rounded at another place than announced where the page does so. */
function isMarkedAsListed(published: PublishedProblem): boolean {
  const verdict = verdictOf(published);
  if (published.marked) return verdict === published.marked.verdict;
  if (isRight(verdict)) return true;
  const problem = problemOf(published);
  if (verdict !== 'rounding' || isText(problem)) return false;
  const key = keyOf(problem);
  return !judgedOf(key, published).place.equals(key.place);
}

function judgedOf(key: AnswerKey, published: PublishedProblem) {
  const reading = readResponse(written(published), 'number', key.unitText || undefined);
  if (isUnreadable(reading)) return expect.fail(`${cited(published)}: ${reading.unreadable}`);
  const { value, place } = judge(key, reading);
  return { value, place: place ?? powerOfTen(-9) };
}
