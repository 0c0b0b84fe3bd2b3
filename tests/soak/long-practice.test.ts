// A thousand problems drawn, helped and answered: memory stays flat, the calls stay quick.
import { allSkills } from '@shared/skills/all-skills';
import { expect, test } from 'vitest';
import { openPractice } from '../src-main/kit/practice';
import { attemptsIn } from '../src-main/kit/rows';
import { collectGarbage } from './kit/collect-garbage';

const problems = 1000;
const megabyte = 1 << 20;

test(`${problems} problems drawn and answered with all that belongs to them`, async () => {
  const { calls, store } = openPractice();
  const practise = async (number: number) => {
    const skillId = allSkills[number % allSkills.length]?.id ?? '';
    const { problem } = await calls.drawProblem({ skillId, stage: 'alone' });
    const problemId = problem.id;
    await calls.keepDraft({ problemId, draft: '12' });
    for (const rung of [0, 1, 2, 3]) await calls.takeHint({ problemId, rung });
    for (const { name } of problem.steps)
      await calls.answerStep({ problemId, step: name, response: '7', elapsedMs: 1 });
    await calls.answer({ problemId, response: `${number} ${problem.unit}`, elapsedMs: 1 });
    await calls.reveal({ problemId });
  };
  for (let number = 0; number < 200; number++) await practise(number);
  const before = await heapUsed();
  const begun = performance.now();
  for (let number = 0; number < problems; number++) await practise(number);
  const perProblem = (performance.now() - begun) / problems;
  const slope = ((await heapUsed()) - before) / megabyte / (problems / 100);
  console.log(`${problems} problems: ${perProblem.toFixed(2)} ms each, heap ${slope.toFixed(3)} MB for each 100`);
  expect(slope).toBeLessThan(1);
  expect(attemptsIn(store).filter(({ step }) => step === null)).toHaveLength(problems + 200);
});

async function heapUsed(): Promise<number> {
  await collectGarbage();
  return process.memoryUsage().heapUsed;
}
