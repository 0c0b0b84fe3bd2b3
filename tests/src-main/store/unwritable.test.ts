// A folder that cannot be written: practice works in memory and says that nothing will be kept.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPractice } from '../kit/practice';
import { attemptsIn } from '../kit/rows';
import { solved } from '../kit/solved';
import { temporaryFolder } from '../kit/temporary-folder';

/** A place whose name a file has: not even root can write below it. */
function blockedFolder(): string {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  return path.join(file, 'Scruple');
}

describe('a folder that cannot be written', () => {
  test('is named in the notice', async () => {
    const folder = blockedFolder();
    const { notice } = await openPractice({ folder }).calls.start({});
    expect(notice).toBe(`Practice works, but nothing will be kept: the folder ${folder} cannot be written.`);
  });

  test('stops no practice: problems, hints, answers and settings work for this start', async () => {
    const practice = openPractice({ folder: blockedFolder(), newSeed: () => 'memory.1' });
    const { problem } = await practice.calls.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
    await practice.calls.takeHint({ problemId: problem.id, rung: 0 });
    const { response } = solved('conversions.lb-to-kg', 'memory.1');
    const marked = await practice.calls.answer({ problemId: problem.id, response, elapsedMs: 1 });
    await practice.calls.saveLearner({ name: 'Ada' });
    expect([marked.verdict, attemptsIn(practice.store).length, (await practice.calls.start({})).name]).toEqual([
      'right',
      1,
      'Ada',
    ]);
  });
});
