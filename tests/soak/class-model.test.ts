// A class against its model, 2,000 ways of up to 60 steps.
import { test } from 'vitest';
import { modelHolds } from '../src-main/classroom/kit/model-holds';

test('a class and its model agree over 2,000 runs', () => {
  modelHolds(2000);
});
