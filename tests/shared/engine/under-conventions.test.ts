// Problems under the conventions of a school: its value stands, every other taught value stays right.
import { keyOf } from '@shared/engine/answer-key';
import { builtInSlips } from '@shared/engine/built-in-slips';
import { draw } from '@shared/engine/draw';
import { exampleFor, hintTexts } from '@shared/engine/hints';
import { markProblem } from '@shared/engine/mark-problem';
import { prepare } from '@shared/engine/prepared-skill';
import { answerOf, givensOf } from '@shared/engine/problem';
import { solve } from '@shared/engine/solve';
import { underConventions } from '@shared/engine/under-conventions';
import { solutionText } from '@shared/engine/worked-solution';
import { numberText } from '@shared/quantity/write-number';
import { type ChosenConventions, type Convention, conventions, isConvention } from '@shared/skill/conventions';
import { allSkills } from '@shared/skills/all-skills';
import { lbToKg } from '@shared/skills/conversions/lb-to-kg';
import { mgToGrain } from '@shared/skills/conversions/mg-to-grain';
import { describe, expect, test } from 'vitest';
import { acceptedOf, problemOf } from '../../kit/marked';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const under = (poundsPerKilogram: string) => underConventions(lbToKg, { poundsPerKilogram });
const heavy = (value: string) => problemOf(under(value), { lb: 500 });

describe('500 lb and 218 lb in kilograms', () => {
  // 500 / 2.2 = 227.27, / 2.2046 = 226.80, / 2.205 = 226.76; 218 / 2.2 = 99.09, / 2.2046 = 98.88, / 2.205 = 98.87
  test.each([
    ['2.2', 227.3, 99.1],
    ['2.2046', 226.8, 98.9],
    ['2.205', 226.8, 98.9],
  ])('at %s lb to the kilogram are %d and %d', (value, heavier, lighter) => {
    expect(Number(numberText(answerOf(heavy(value))))).toBe(heavier);
    expect(Number(numberText(answerOf(problemOf(under(value), { lb: 218 }))))).toBe(lighter);
  });

  test.each(['2.2', '2.2046', '2.205'])('at %s: the other taught values are right as well', (value) => {
    expect(new Set(acceptedOf(under(value), { lb: 218 }))).toEqual(new Set([99.1, 98.9]));
    for (const response of ['99.1 kg', '98.9 kg'])
      expect(markProblem(problemOf(under(value), { lb: 218 }), response).verdict).toBe('right');
  });

  test('the solution and the hints print what the school teaches', () => {
    const problem = problemOf(under('2.2046'), { lb: 218 });
    expect(plain(solutionText(problem))).toContain('2.2046 lb make one kilogram: divide.');
    const hints = hintTexts(problem).map(plain);
    expect(hints[1]).toContain('Also needed: 2.2046 lb in 1 kg.');
    expect(hints[3]).toContain('2.2046 lb make one kilogram');
  });

  test('the example beside it is worked in the same way', () => {
    expect(exampleFor(heavy('2.205')).skill).toBe(under('2.205'));
  });

  test('a weight converted twice is named by the value of the school', () => {
    const slips = (value: string) => builtInSlips(heavy(value)).filter(({ id }) => id === 'slip.pound-kilogram');
    expect(
      slips('2.2046')
        .map(({ says }) => plain(says()))
        .join(' '),
    ).toContain('by 2.2046.');
    expect(
      slips('2.2')
        .map(({ says }) => plain(says()))
        .join(' '),
    ).toContain('by 2.2.');
  });
});

describe('without a choice', () => {
  test.each<[string, ChosenConventions | undefined]>([
    ['none', undefined],
    ['an empty one', {}],
    ['the default', { poundsPerKilogram: '2.2' }],
    ['one that this skill does not use', { milligramsPerGrain: '60' }],
  ])('%s: the skill is the same one', (_, chosen) => {
    expect(underConventions(lbToKg, chosen)).toBe(lbToKg);
  });

  test('a drawn problem is what it was', () => {
    const problem = draw(lbToKg, 'golden.1'); // 92 / 2.2 = 41.82
    expect([...givensOf(problem)].map(([, value]) => value.toString())).toEqual(['92']);
    expect(numberText(answerOf(problem))).toBe('41.8');
  });
});

test('a school has one skill for one choice', () => {
  expect(under('2.205')).toBe(underConventions(lbToKg, { poundsPerKilogram: '2.205', milligramsPerGrain: '60' }));
  expect(under('2.205')).not.toBe(under('2.2046'));
});

test('a value that nobody teaches is refused with a sentence', () => {
  expect(() => under('2')).toThrow('taught nowhere; 2.2, 2.2046, 2.205 are');
});

test('what an attempt stored gives the same problem again', () => {
  const problem = problemOf(underConventions(mgToGrain, { milligramsPerGrain: '60' }), { mg: 195 });
  const stored: Record<string, string> = { milligramsPerGrain: '60', milligramsPerGram: '1000' };
  const again = solve(underConventions(mgToGrain, stored), { mg: 195 }).problem;
  expect([again.values, numberText(answerOf(again))]).toEqual([problem.values, '3.25']); // 195 / 60
});

/** Every skill with each convention that it uses and each value that is not its default. */
const choices = allSkills.flatMap((skill) =>
  prepare(skill).conversions.flatMap(({ name }) => {
    const convention: Convention | undefined = isConvention(name) ? conventions[name] : undefined;
    return (convention?.choices.slice(1) ?? []).map(({ value }) => ({ skill, id: skill.id, name, value }));
  }),
);

describe.each(choices)('$id at $value for $name', ({ skill, name, value }) => {
  const school = underConventions(skill, { [name]: value });
  const problems = Array.from({ length: 20 }, (_, at) => draw(school, `school.${at}`));

  test('keeps its places, so that nothing prepared for one skill is wrong in the other', () => {
    expect([...prepare(school).slots]).toEqual([...prepare(skill).slots]);
  });

  test('the answer under the default is right as well', () => {
    for (const problem of problems) {
      const stated = Object.fromEntries(
        [...givensOf(problem)].map(([given, drawn]) => [given, typeof drawn === 'string' ? drawn : numberText(drawn)]),
      );
      expect(keyOf(problem).isAccepted(answerOf(solve(skill, stated).problem))).toBe(true);
    }
  });

  test('no sentence of the skill writes the figure of the default itself', () => {
    const figure = isConvention(name) ? conventions[name].default : '';
    const written = [
      ...Object.values(skill.steps).map(({ says }) => says),
      ...Object.values(skill.mistakes).flatMap(({ called, headline, says }) => [called, headline ?? '', says]),
      ...skill.asks.flatMap(({ order, question }) => [order, question]),
    ];
    const figures = new RegExp(`(^|[^\\d.])${figure.replace('.', '\\.')}(?![\\d]|\\.\\d)`);
    expect(written.filter((text) => figures.test(text))).toEqual([]);
  });
});
