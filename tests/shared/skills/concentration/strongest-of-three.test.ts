import { meaningHash } from '@shared/engine/meaning-hash';
import { strongestOfThree } from '@shared/skills/concentration/strongest-of-three';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('the strongest of three labels', () => {
  test.each([
    { percentA: 0.4, ratioB: 200, mgPerMlC: 6, answer: 'mg-label' }, // 4, 5 and 6 mg/mL
    { percentA: 1, ratioB: 125, mgPerMlC: 6, answer: 'percent-label' }, // 10, 8 and 6
    { percentA: 0.5, ratioB: 75, mgPerMlC: 12, answer: 'ratio-label' }, // 5, 13.33 and 12
    { percentA: 0.75, ratioB: 100, mgPerMlC: 8, answer: 'ratio-label' }, // 7.5, 10 and 8
    { percentA: 0.05, ratioB: 1000, mgPerMlC: 2, answer: 'mg-label' }, // 0.5, 1 and 2
    { percentA: 2, ratioB: 75, mgPerMlC: 15, answer: 'percent-label' }, // 20, 13.33 and 15
  ])('of $percentA%, 1:$ratioB and $mgPerMlC mg/mL it is the $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(strongestOfThree, givens)).toBe(answer);
  });

  test('names the slips that lead away from the percent', () => {
    const order = { percentA: 1, ratioB: 125, mgPerMlC: 6 };
    expect(namedMistakes(strongestOfThree, order, 'ratio-label')).toEqual(['percent-as-mg', 'bigger-number-wins']);
  });

  test('names the slip that leads away from the ratio', () => {
    const order = { percentA: 0.75, ratioB: 100, mgPerMlC: 8 };
    expect(namedMistakes(strongestOfThree, order, 'mg-label')).toEqual(['ratio-as-percent']);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(strongestOfThree)).toBe('1:8cada0193fce');
  });
});
