import { meaningHash } from '@shared/engine/meaning-hash';
import { weighDirectlyOrAliquot } from '@shared/skills/measurement/weigh-directly-or-aliquot';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('weighing directly or by aliquot', () => {
  test.each([
    { sensitivity: 6, needed: 90, answer: 'aliquot' }, // 120 mg at least
    { sensitivity: 6, needed: 120, answer: 'weigh' }, // 120 mg at least
    { sensitivity: 2, needed: 45, answer: 'weigh' }, // 40 mg at least
    { sensitivity: 10, needed: 195, answer: 'aliquot' }, // 200 mg at least
    { sensitivity: 1, needed: 25, answer: 'weigh' }, // 20 mg at least
    { sensitivity: 5, needed: 95, answer: 'aliquot' }, // 100 mg at least
  ])('$needed mg at a sensitivity of $sensitivity mg: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(weighDirectlyOrAliquot, givens)).toBe(answer);
  });

  const order = { sensitivity: 2, needed: 45 };
  test.each([['aliquot', 'one-percent']])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(weighDirectlyOrAliquot, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(weighDirectlyOrAliquot)).toBe('1:afae72495637');
  });
});
