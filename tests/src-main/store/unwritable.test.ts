// A folder that cannot be written: practice works in memory and says that nothing will be kept.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPractice, type Practice } from '../kit/practice';
import { attemptsIn } from '../kit/rows';
import { solved } from '../kit/solved';
import { temporaryFolder } from '../kit/temporary-folder';

/** A place whose name a file has: not even root can write below it. */
function blockedFolder(): string {
  const file = path.join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  return path.join(file, 'Scruple');
}

/** A practice in memory whose person chooses that file, with one answered problem. */
async function answeredInMemory(file: string | undefined): Promise<Practice> {
  const practice = openPractice({ folder: blockedFolder(), desktop: { chooseFile: async () => file } });
  const { problem } = await practice.calls.drawProblem({ skillId: 'conversions.lb-to-kg', stage: 'alone' });
  await practice.calls.answer({ problemId: problem.id, response: '1 kg', elapsedMs: 1 });
  return practice;
}

describe('saving what lives in memory', () => {
  test('writes a store that opens with every attempt and the learner in it, again and again', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'scruple.db');
    const { calls } = await answeredInMemory(file);
    expect((await calls.start({})).canSaveCopy).toBe(true);
    expect(await calls.saveCopy({})).toEqual({ savedTo: file });
    await calls.saveLearner({ name: 'Ada' });
    expect(await calls.saveCopy({})).toEqual({ savedTo: file });
    const kept = openPractice({ folder });
    expect(attemptsIn(kept.store).map(({ response }) => response)).toEqual(['1 kg']);
    expect(await kept.calls.start({})).toMatchObject({ name: 'Ada', canSaveCopy: false });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('does nothing when no file is chosen', async () => {
    expect(await (await answeredInMemory(undefined)).calls.saveCopy({})).toEqual({});
  });

  test('says which file cannot be written', async () => {
    const file = path.join(blockedFolder(), 'scruple.db');
    const { calls } = await answeredInMemory(file);
    await expect(calls.saveCopy({})).rejects.toThrow(`not-kept: ${file} cannot be written, so nothing was saved.`);
  });

  test('is refused where all is kept, and through the browser', async () => {
    const chooseFile = () => Promise.reject(new Error('nobody may be asked'));
    await expect(openPractice({ desktop: { chooseFile } }).calls.saveCopy({})).rejects.toThrow(
      'refused: Everything is kept',
    );
    const browser = openPractice({ folder: blockedFolder(), door: 'browser' });
    expect((await browser.calls.start({})).canSaveCopy).toBe(false);
    await expect(browser.calls.saveCopy({})).rejects.toThrow('refused: A copy can be saved in the window');
  });
});

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
