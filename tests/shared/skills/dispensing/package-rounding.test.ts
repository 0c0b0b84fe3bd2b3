import { meaningHash } from '@shared/engine/meaning-hash';
import { packageRounding } from '@shared/skills/dispensing/package-rounding';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('whole packages', () => {
  test.each([
    { need: 120, packageSize: 75, answer: 150 },
    { need: 36, packageSize: 15, answer: 45 },
    { need: 270, packageSize: 100, answer: 300 },
    { need: 14, packageSize: 12, answer: 24 },
    { need: 180, packageSize: 50, answer: 200 },
    { need: 90, packageSize: 15, answer: 90 }, // 6 full cartons
  ])('$need from packages of $packageSize: $answer billed', ({ answer, ...givens }) => {
    expect(answerOfGivens(packageRounding, givens)).toBe(answer);
  });

  const order = { form: 'mL', need: 40, packageSize: 15 };
  test.each([
    ['40 mL', 'exact'],
    ['3 mL', 'packages'],
    ['30 mL', 'rounded-down'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(packageRounding, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(packageRounding)).toBe('1:c8949908ba1f');
  });
});
