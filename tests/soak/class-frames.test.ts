// A million mutated frames to a class.
import { expect, test } from 'vitest';
import { fuzzClass } from '../src-main/classroom/kit/fuzz-class';

test('a million mutated frames change nothing outside the seat of the sender', async () => {
  const { changedElsewhere, reports, isAlive } = await fuzzClass(1_000_000, 7);
  expect({ changedElsewhere, reports, isAlive }).toEqual({ changedElsewhere: [], reports: [], isAlive: true });
});
