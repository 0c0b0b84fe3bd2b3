import { meaningHash } from '@shared/engine/meaning-hash';
import { ndc10To11 } from '@shared/skills/identifiers/ndc-10-to-11';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('NDC in eleven digits', () => {
  test.each([
    { labeler: 781, product: 1506, package: 10, shape: 442, answer: '00781-1506-10' },
    { labeler: 50242, product: 41, package: 21, shape: 532, answer: '50242-0041-21' },
    { labeler: 60575, product: 4112, package: 1, shape: 541, answer: '60575-4112-01' },
  ])('$shape: $labeler, $product, $package is $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(ndc10To11, givens)).toBe(answer);
  });

  const order = { labeler: 781, product: 1506, package: 10, shape: 442 };
  test.each([
    ['07811-5061-00', 'zero-at-end'],
    ['07810150610', 'wrong-segment'],
    ['07811-5060-10', 'other-wrong-segment'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(ndc10To11, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ndc10To11)).toBe('1:e1b6a5c2ae36');
  });
});
