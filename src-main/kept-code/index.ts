/**
 * Run by Electron after a build: walks one start of the app to its first problem, and keeps the code that V8 compiled on
 * the way beside the files.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { watchCode } from './kept-code';

const keep = watchCode(import.meta.dirname);
void walkStart().then(
  () => {
    console.log(`kept the compiled code of ${keep()} files`);
    process.exit();
  },
  (fault) => {
    console.error(fault);
    process.exit(1);
  },
);

async function walkStart(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'scruple-start-'));
  const { openApp } = await import('../open-app');
  const { store, dispatch } = openApp(folder, console.error);
  try {
    await Promise.all([dispatch('start', {}), dispatch('listSkills', {}), dispatch('openProblem', {})]);
    await Promise.all([dispatch('classView', {}), dispatch('studentView', {})]);
    await dispatch('drawProblem', { skillId: 'iv-flow.gravity-drip-rate', stage: 'alone' });
    await dispatch('openProblem', {});
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}
