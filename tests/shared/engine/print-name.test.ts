import { declaredMistakes, realUnitOf } from '@shared/engine/mistaken-values';
import { unitTextOf } from '@shared/engine/print-name';
import { unitText } from '@shared/quantity/unit';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../kit/marked';
import { alteredSkill } from '../../kit/plain-skill';

describe('counted things that a problem names', () => {
  const sizes = { '10': 'mg/dL', '1000': 'mg/mL' };
  const concentration = alteredSkill({
    givens: {
      amount: { unit: 'start unit', draw: { oneOf: [90, 126] }, unitNamedBy: 'fromFactor' },
      fromFactor: { unit: 'mcg/mL/start unit', draw: { oneOf: [10] }, sizeOf: sizes },
      toFactor: { unit: 'mcg/mL/target unit', draw: { oneOf: [1000] }, sizeOf: sizes },
    },
    asks: [
      { order: '{amount}.', question: 'How much is it?' },
      { order: 'It reads {amount}.', question: 'What is that?' },
    ],
    rows: undefined,
    facts: undefined,
    picture: undefined,
    realistic: undefined,
    steps: {
      base: { unit: 'mcg/mL', is: 'amount * fromFactor', says: 'Multiply.' },
      converted: { unit: 'target unit', is: 'base / toFactor', says: 'Divide.', unitNamedBy: 'toFactor' },
    },
    worked: { amount: 126, fromFactor: 10, toFactor: 1000, answer: 1.26 },
    answer: { of: 'converted', round: { to: 0.01 }, because: 'two places are enough' },
    mistakes: {
      twice: { at: 'converted', is: 'base / toFactor * 2', kind: 'arithmetic', called: 'twice', says: '{yours}.' },
    },
  });
  const problem = problemOf(concentration, { amount: 126, fromFactor: 10, toFactor: 1000 });

  test('stand above and below the bar, also where the name has a bar of its own', () => {
    expect(unitTextOf(problem, 'amount')).toBe('mg/dL');
    expect(unitTextOf(problem, 'converted')).toBe('mg/mL');
    expect(unitTextOf(problem, 'fromFactor')).toBe('mcg*dL/mL/mg');
  });

  test('are named in the unit of a mistake as well', () => {
    expect(declaredMistakes(problem).map(({ mistake }) => unitText(realUnitOf(problem, mistake)))).toEqual(['mg/mL']);
  });
});
