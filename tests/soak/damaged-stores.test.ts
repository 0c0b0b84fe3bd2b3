// A thousand damaged stores: no crash, the newest sound copy in place, the damaged file kept, the start within 3 s.
import { expect, test } from 'vitest';
import { filledStore } from '../src-main/kit/filled-store';
import { type Fate, openMutated, templateOf } from '../src-main/kit/mutated-store';
import { collectGarbage } from './kit/collect-garbage';

const stores = 1000;

test(`${stores} damaged stores`, async () => {
  const template = templateOf(await filledStore(200));
  const fates: Record<Fate, number> = { 'as it was': 0, restored: 0, 'in memory': 0 };
  let slowestMs = 0;
  for (let number = 0; number < stores; number++) {
    const begun = performance.now();
    fates[await openMutated(template, number)]++;
    slowestMs = Math.max(slowestMs, performance.now() - begun);
    if (number % 50 === 0) await collectGarbage();
  }
  console.log(
    `${stores} damaged stores: ${JSON.stringify(fates)}, slowest start and practice ${slowestMs.toFixed(0)} ms`,
  );
  expect(fates.restored).toBeGreaterThan(stores * 0.4);
  expect(fates['in memory']).toBeLessThan(stores * 0.1);
  expect(slowestMs).toBeLessThan(3000);
});
