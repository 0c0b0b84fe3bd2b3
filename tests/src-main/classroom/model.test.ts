// A class under everything that can happen to it, in any order. `npm run soak` goes 2,000 ways.
import { test } from 'vitest';
import { modelHolds } from './kit/model-holds';

test('no order of joins, answers, kicks, pauses and crashes loses a seat or counts an answer twice', () => {
  modelHolds(60);
});
