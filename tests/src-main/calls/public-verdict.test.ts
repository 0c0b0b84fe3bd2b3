// A worked solution crosses to the screen with everything that is said beside its fractions.
import { solution } from '@shared/contract/solution';
import { workedSolution } from '@shared/engine/worked-solution';
import { yourWorking } from '@shared/engine/your-working';
import { cappedWeightDose } from '@shared/skills/dosage/capped-weight-dose';
import { expect, test } from 'vitest';
import { publicSolution } from '../../../src-main/calls/public-verdict';
import { problemOf } from '../../kit/marked';
import { plainSkill } from '../../kit/plain-skill';

const capped = problemOf(cappedWeightDose, { weight: 34, perKg: 0.15, maxDose: 4, mgPerMl: 2 });
const drip = problemOf(plainSkill, { fluid: 'saline', volume: 1000, infusionTime: 8, dropFactor: 15 });

test.each([
  ['how a number was chosen', workedSolution(capped), 'how'],
  ['which fraction differs', yourWorking(drip, 'factor-over'), 'isDifferent'],
  ['what was left out', yourWorking(drip, 'no-factor'), 'leftOut'],
] as const)('%s', (_, worked, said) => {
  const made = worked ?? expect.fail('there is a working');
  const { chain } = solution.parse(publicSolution(made));
  expect(chain).toEqual(made.chain);
  expect(chain.filter((factor) => said in factor)).not.toEqual([]);
});
