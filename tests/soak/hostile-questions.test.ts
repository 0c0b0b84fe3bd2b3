// Ten thousand hostile questions to each call: every refusal typed, nothing written, nothing broken.
import { callNames } from '@shared/contract/call-names';
import { expect, test } from 'vitest';
import { fuzzCall } from '../src-main/kit/fuzz-door';
import { openPractice } from '../src-main/kit/practice';

const runs = 10_000;

test.each(callNames)(`${runs} hostile questions of the call %s`, async (name) => {
  const begun = performance.now();
  await expect(fuzzCall(openPractice(), name, runs)).resolves.toBeUndefined();
  console.log(`${name}: ${runs} asked in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
});
