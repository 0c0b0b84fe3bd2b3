import { meaningHash } from '@shared/engine/meaning-hash';
import { sigToDirections } from '@shared/skills/dispensing/sig-to-directions';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('sig to directions', () => {
  test.each([
    { sig: '1 gtt ou bid', answer: 'Instill 1 drop in both eyes twice daily' },
    { sig: '1 tab po bid pc', answer: 'Take 1 tablet by mouth twice daily after meals' },
    { sig: '3 gtt ad bid', answer: 'Instill 3 drops in the right ear twice daily' },
    { sig: '1 cap po qod', answer: 'Take 1 capsule by mouth every other day' },
    { sig: '1 patch top q72h', answer: 'Apply 1 patch to the skin every 72 hours' },
  ])('$sig means $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(sigToDirections, givens)).toBe(answer);
  });

  const order = { sig: '1 gtt os qhs' };
  test.each([
    ['Instill 1 drop in the right eye at bedtime', 'other-place'],
    ['Instill 1 drop in the left eye every hour', 'other-timing'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(sigToDirections, order, response)).toEqual([mistake]);
  });

  test.each([
    ['5 mL po qid', 'Take 5 teaspoons by mouth four times daily', 'amount-changed'],
    ['1 spray ien qd', 'Use 1 spray in each nostril four times daily', 'other-frequency'],
    ['10 units subq ac', 'Inject 10 units into a muscle before meals', 'other-route'],
  ])('for %s reads "%s" as %s', (sig, response, mistake) => {
    expect(namedMistakes(sigToDirections, { sig }, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(sigToDirections)).toBe('1:f9732535a1e3');
  });
});
