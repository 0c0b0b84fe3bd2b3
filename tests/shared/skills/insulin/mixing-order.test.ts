import { meaningHash } from '@shared/engine/meaning-hash';
import { mixingOrder } from '@shared/skills/insulin/mixing-order';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('mixing insulins', () => {
  test.each([
    { pair: 'glargine+lispro', answer: 'do not mix: two injections' },
    { pair: 'regular+nph', answer: 'mix: regular first, then NPH' },
    { pair: 'lispro+nph', answer: 'mix: lispro first, then NPH' },
    { pair: 'nph+glargine', answer: 'do not mix: two injections' },
    { pair: 'aspart+nph', answer: 'mix: aspart first, then NPH' },
  ])('$pair: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(mixingOrder, givens)).toBe(answer);
  });

  const order = { pair: 'aspart+nph' };
  test.each([
    ['mix: NPH first', 'cloudy-first'],
    ['do not mix: two injections', 'kept-apart'],
    ['mix: lispro first, then NPH', 'other-clear'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mixingOrder, order, response)).toEqual([mistake]);
  });

  test('reads a long-acting insulin in one syringe as its own slip', () => {
    const named = namedMistakes(mixingOrder, { pair: 'detemir+aspart' }, 'mix: aspart first, then NPH');
    expect(named).toEqual(['long-acting-mixed']);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mixingOrder)).toBe('1:34fe9b3f0066');
  });
});
