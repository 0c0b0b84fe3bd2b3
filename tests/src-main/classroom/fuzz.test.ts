// Mutated frames of real messages: whatever comes, the host lives, and nothing changes outside the sender's seat. `npm run
// soak` sends a million.
import { expect, test } from 'vitest';
import { fuzzClass } from './kit/fuzz-class';

test('two thousand mutated frames change nothing outside the seat of the sender', async () => {
  const { changedElsewhere, reports, isAlive } = await fuzzClass(2000);
  expect(changedElsewhere).toEqual([]);
  expect(reports).toEqual([]);
  expect(isAlive).toBe(true);
});
