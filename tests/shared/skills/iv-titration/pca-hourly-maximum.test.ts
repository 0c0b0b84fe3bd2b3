import { meaningHash } from '@shared/engine/meaning-hash';
import { pcaHourlyMaximum } from '@shared/skills/iv-titration/pca-hourly-maximum';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('most of a PCA in an hour', () => {
  test.each([
    { basalRate: 1, demandDose: 1.5, lockout: 10, answer: 10 },
    { basalRate: 0.5, demandDose: 2, lockout: 6, answer: 20.5 },
    { basalRate: 0.2, demandDose: 0.3, lockout: 15, answer: 1.4 },
    { basalRate: 0.3, demandDose: 0.4, lockout: 20, answer: 1.5 },
    { basalRate: 2, demandDose: 1, lockout: 12, answer: 7 },
    { basalRate: 0.25, demandDose: 0.4, lockout: 15, answer: 1.9 }, // 1.85, halfway
    { basalRate: 1, demandDose: 1, lockout: 8, answer: 8 },
  ])('$basalRate mg/h and $demandDose mg at most every $lockout min: $answer mg/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(pcaHourlyMaximum, givens)).toBe(answer);
  });

  const order = { basalRate: 0.2, demandDose: 0.3, lockout: 15 };
  test.each([
    ['1.2 mg/h', 'no-basal'],
    ['4.7 mg/h', 'lockout-as-number'],
    ['0.5 mg/h', 'one-dose'],
    ['1.7 mg/h', 'part-demands'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(pcaHourlyMaximum, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(pcaHourlyMaximum)).toBe('1:37c7c3dbeb61');
  });
});
