import { statedKey } from '@shared/engine/answer-key';
import { mark } from '@shared/engine/mark';
import { sayVerdict } from '@shared/engine/say-verdict';
import { exact } from '@shared/quantity/exact';
import { expect, test } from 'vitest';

test('an amount below zero is told apart in words', () => {
  const key = statedKey(exact(12), 'mL', { to: 1 });
  expect(sayVerdict(key, mark(key, '-12 mL')).headline).toBe('An amount cannot be negative.');
});

test.each([
  ['2 bags', 'bottles', 'The question counts bottles.'],
  ['0.002 L', 'mL', '0.002 L is 2 mL.'],
])('%s where %s are asked for is right, and is said so: %s', (typed, unit, says) => {
  const key = statedKey(exact(2), unit, { to: 1 });
  const found = mark(key, typed);
  expect(found.verdict).toBe('right-unit-converted');
  expect(sayVerdict(key, found).text.replaceAll('\u00a0', ' ')).toBe(says);
});
