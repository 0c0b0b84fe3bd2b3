import { meaningHash } from '@shared/engine/meaning-hash';
import { premixComponent } from '@shared/skills/insulin/premix-component';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('part of a premix', () => {
  test.each([
    { dose: 40, longPercent: 70, answer: 12 },
    { dose: 34, longPercent: 75, answer: 8.5 },
    { dose: 22, longPercent: 70, answer: 6.6 },
    { dose: 70, longPercent: 75, answer: 17.5 },
    { dose: 33, longPercent: 75, answer: 8.3 }, // 8.25, halfway
  ])('$dose units with $longPercent% intermediate: $answer units act fast', ({ answer, ...givens }) => {
    expect(answerOfGivens(premixComponent, givens)).toBe(answer);
  });

  const order = { dose: 40, longPercent: 70 };
  test.each([
    ['28 units', 'long-part'],
    ['20 units', 'half'],
    ['40 units', 'whole-dose'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(premixComponent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(premixComponent)).toBe('1:f9b54243bfd8');
  });
});
