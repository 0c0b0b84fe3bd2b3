import { meaningHash } from '@shared/engine/meaning-hash';
import { dropFactorUnknown } from '@shared/skills/iv-flow/drop-factor-unknown';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drop factor of an unmarked set', () => {
  test.each([
    { hourlyRate: 120, dripRate: 30, answer: 15 },
    { hourlyRate: 84, dripRate: 14, answer: 10 },
    { hourlyRate: 108, dripRate: 36, answer: 20 },
    { hourlyRate: 96, dripRate: 96, answer: 60 },
    { hourlyRate: 80, dripRate: 14, answer: 11 }, // 10.5, halfway
    { hourlyRate: 90, dripRate: 23, answer: 15 }, // about 15.3333
    { hourlyRate: 156, dripRate: 39, answer: 15 },
  ])('$dripRate gtt/min at $hourlyRate mL/h is a set of $answer gtt/mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(dropFactorUnknown, givens)).toBe(answer);
  });

  const order = { hourlyRate: 132, dripRate: 22 };
  test.each([
    ['0.17 gtt/mL', 'no-minutes'],
    ['2 gtt/mL', 'per-minute'],
    ['48 gtt/mL', 'times'],
    ['6 gtt/mL', 'hours-confused'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(dropFactorUnknown, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dropFactorUnknown)).toBe('1:cdb10320c22e');
  });
});
