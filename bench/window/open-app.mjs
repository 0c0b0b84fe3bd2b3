// Opens either app in its own empty profile, the same way, and closes it again.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs `use` with the window of `bare` or `scruple`; a kept profile can be passed in. */
export async function withApp(which, use, profile = mkdtempSync(path.join(tmpdir(), 'bench-'))) {
  const folder = which === 'bare' ? path.join(import.meta.dirname, 'bare-app') : root;
  const startedAt = Date.now();
  const app = await _electron.launch({ args: [folder, `--user-data-dir=${profile}`], cwd: root });
  try {
    return await use({ app, page: await app.firstWindow(), startedAt, profile });
  } finally {
    await app.close();
  }
}

/** A profile in which the first start is over and the skill that home offers was met, so that Enter brings a problem. */
export async function startedProfile() {
  const profile = mkdtempSync(path.join(tmpdir(), 'bench-'));
  await withApp(
    'scruple',
    async ({ page }) => {
      await until(page, 'window.scruple !== undefined');
      await page.evaluate(`(async () => {
        const ask = async (name, question) => JSON.parse(await window.scruple[name](question)).value;
        await ask('saveLearner', { name: '', preparingFor: 'practice' });
        const [{ skills }] = await ask('listSkills', {});
        const { problem } = await ask('drawProblem', { skillId: skills[0].id, stage: 'alone' });
        await ask('answer', { problemId: problem.id, response: '1', elapsedMs: 1000 });
      })()`);
    },
    profile,
  );
  return profile;
}

/** Waits inside the page, frame by frame, since the page's policy lets no test evaluate text there later. */
export function until(page, condition) {
  return page.evaluate(`new Promise((done) => {
    const look = () => ((${condition}) ? done() : requestAnimationFrame(look));
    look();
  })`);
}

export function removeProfile(profile) {
  rmSync(profile, { recursive: true, force: true });
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
export const percentile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
