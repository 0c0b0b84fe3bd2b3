// A full disk: the old data stays, nothing is acknowledged that was not written, a sentence says so, and practice goes on
// when there is room again. A real small disk where it may be mounted, and a limit on the file everywhere.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isWhole } from '../../../src-main/store/database';
import { openPractice, type Practice } from '../kit/practice';
import { attemptsIn, helpsIn } from '../kit/rows';
import { temporaryFolder } from '../kit/temporary-folder';

const skillId = 'conversions.lb-to-kg';
const full = 'The disk is full, so this was not saved. It still stands here: free some space and try again.';

/** What makes a store's disk full, and what frees it. */
interface SmallDisk {
  readonly practice: Practice;
  fill(): void;
  free(): void;
}

/** SQLite's own limit stands in for the disk. */
function limitedFile(): SmallDisk {
  const practice = openPractice();
  const { firm } = practice.store;
  const limit = (pages: number) => firm.prepare(`PRAGMA max_page_count = ${pages}`).get();
  return { practice, fill: () => limit(1), free: () => limit(1_000_000) };
}

/** A tmpfs of two megabytes; a plain folder with a limit on the file where none may be mounted. */
function tmpfs(): SmallDisk {
  const folder = temporaryFolder();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder]).status === 0;
  if (!mounted) return limitedFile();
  onTestFinished(() => {
    practice.close();
    spawnSync('umount', ['--lazy', folder]);
  });
  const practice = openPractice({ folder });
  const ballast = path.join(folder, 'ballast');
  return { practice, fill: () => fillUp(ballast), free: () => rmSync(ballast) };
}

function fillUp(file: string): void {
  for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2)) {
    try {
      writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // the next size is smaller
    }
  }
}

describe.each([
  ['a limit on the file', limitedFile],
  ['a small disk', tmpfs],
])('a full disk (%s)', (_, disk) => {
  test('refuses an answer with a sentence, keeps what was there, and takes the answer when there is room', async () => {
    const { practice, fill, free } = disk();
    const { calls, dispatch, store, reports } = practice;
    const { problem } = await calls.drawProblem({ skillId, stage: 'alone' });
    await calls.answer({ problemId: problem.id, response: 'first', elapsedMs: 1 });
    fill();
    const refused = await answerUntilRefused(practice, problem.id);
    expect(refused).toEqual({ ok: false, fault: { code: 'not-kept', says: full } });
    const acknowledged = attemptsIn(store).length;
    expect(await dispatch('answer', { problemId: problem.id, response: long, elapsedMs: 1 })).toMatchObject({
      ok: false,
    });
    expect(attemptsIn(store)).toHaveLength(acknowledged);
    free();
    await calls.answer({ problemId: problem.id, response: 'last', elapsedMs: 1 });
    expect(attemptsIn(store)).toHaveLength(acknowledged + 1);
    expect(attemptsIn(store).at(-1)?.response).toBe('last');
    expect(isWhole(store.firm)).toBe(true);
    expect(reports).toEqual([]);
  });

  test('lets a student draw, type and go on, and refuses only what was promised to be kept', async () => {
    const { practice, fill, free } = disk();
    const { calls, store } = practice;
    await calls.start({});
    fill();
    const { problem } = await calls.drawProblem({ skillId, stage: 'alone' });
    await answerUntilRefused(practice, problem.id);
    const again = await calls.drawProblem({ skillId, stage: 'alone' });
    await calls.keepDraft({ problemId: again.problem.id, draft: '12' });
    const hints = helpsIn(store).length;
    free();
    await calls.takeHint({ problemId: again.problem.id, rung: 0 });
    expect(helpsIn(store)).toHaveLength(hints + 1);
  });
});

const long = 'x'.repeat(2000);

/** Small writes may still find a page; a full disk refuses after a few. */
async function answerUntilRefused({ dispatch }: Practice, problemId: string) {
  for (let count = 0; count < 2000; count++) {
    const reply = await dispatch('answer', { problemId, response: long, elapsedMs: 1 });
    if (!reply.ok) return reply;
  }
  return undefined;
}
