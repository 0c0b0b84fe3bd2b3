import { draw } from '@shared/engine/draw';
import { exampleFor, hintAt, hintCount, hintTexts } from '@shared/engine/hints';
import { answerOf, givensOf } from '@shared/engine/problem';
import { writeNumber } from '@shared/quantity/write-number';
import { wrongWaterStrength } from '@shared/skills/reconstitution/wrong-water-strength';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../kit/marked';
import { plainSkill } from '../../kit/plain-skill';

const plain = (text: string | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const drip = problemOf(plainSkill, { fluid: 'saline', volume: 1000, infusionTime: 8, dropFactor: 15 });

describe('the hint ladder', () => {
  test('asks first what has to disappear', () => {
    expect(plain(hintAt(drip, 0)?.text)).toBe(
      'The figures speak of h and mL; the answer is in gtt and min alone. Which figures remove the rest?',
    );
  });

  test('then names the numbers, and the conversion that is not printed', () => {
    expect(plain(hintAt(drip, 1)?.text)).toBe(
      'You need 8 h, 1,000 mL and 15 gtt/mL. Also needed: 60 minutes in an hour.',
    );
  });

  test('names a number in the words of the prompt where it has some', () => {
    const bottle = { drug: 'amoxicillin', bottleVolume: 150, waterVolume: 113, strengthPer5: 250, waterError: -10 };
    expect(plain(hintAt(problemOf(wrongWaterStrength, bottle), 1)?.text)).toContain('113 mL and 10 mL too little.');
  });

  test('then shows the chain with its units and without its numbers', () => {
    const text = plain(hintAt(drip, 2)?.text);
    expect(text).toMatch(/= ___ gtt\/min$/);
    expect(text.match(/\d/g)).toBeNull();
    for (const unit of ['mL', 'gtt', 'h', 'min']) expect(text).toContain(unit);
  });

  test('shows the lines where the answer is no product of fractions', () => {
    const { totalDrops: _, ...steps } = plainSkill.steps;
    const dripRate = {
      unit: 'gtt/min',
      is: 'floor(volume * dropFactor / infusionMinutes)',
      says: 'Share the drops over the minutes.',
    };
    const whole = problemOf(
      { ...plainSkill, steps: { ...steps, dripRate }, mistakes: {} },
      { volume: 1000, infusionTime: 8, dropFactor: 15 },
    );
    expect(hintAt(whole, 2)?.text).toMatch(
      /Infusion minutes: ___\. Share the drops over the minutes\. Drip rate: ___\.$/,
    );
  });

  test('and last works an example with other numbers, after which the problem no longer counts', () => {
    const ends = Array.from({ length: hintCount }, (_, rung) => hintAt(drip, rung)?.endsCounting);
    expect(ends).toEqual([false, false, false, true]);
    expect(hintAt(drip, hintCount)).toBeUndefined();
  });

  test('never tells the answer before that', () => {
    const told = Array.from({ length: 100 }, (_, at) => draw(plainSkill, `hint.${at}`)).filter((problem) => {
      const printed = [...givensOf(problem).values()].map((value) =>
        typeof value === 'string' ? value : writeNumber(value),
      );
      const answer = writeNumber(answerOf(problem));
      const numbers: readonly string[] =
        hintTexts(problem)
          .slice(0, hintCount - 1)
          .join(' ')
          .match(/\d[\d,.]*\d|\d/g) ?? [];
      return numbers.includes(answer) && !printed.includes(answer) && answer !== '60';
    });
    expect(told.map(({ seed }) => seed)).toEqual([]);
  });
});

describe('the example of the last hint', () => {
  test('has other numbers, and is the same each time it is asked for', () => {
    for (let at = 0; at < 50; at++) {
      const problem = draw(plainSkill, `example.${at}`);
      const example = exampleFor(problem);
      expect(example.values.map(String)).not.toEqual(problem.values.map(String));
      expect(exampleFor(problem).seed).toBe(example.seed);
    }
  });

  test('exists for stated givens and for the longest seed', () => {
    expect(exampleFor(drip).values.length).toBe(drip.values.length);
    expect(() => exampleFor(draw(plainSkill, 'z'.repeat(64)))).not.toThrow();
  });
});
