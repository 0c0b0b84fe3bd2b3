// Memory of the whole process tree, each page of it counted once (PSS), against the bare window.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { removeProfile, startedProfile, withApp } from './open-app.mjs';

export async function measureMemory(problems = 1000) {
  const bareMb = await withApp('bare', async ({ app }) => {
    await wait(3000);
    return treeMb(app.process().pid);
  });
  const profile = await startedProfile();
  const result = await withApp(
    'scruple',
    async ({ app, page }) => {
      const pid = app.process().pid;
      await wait(3000);
      const startMb = treeMb(pid);
      // a skill's formulas are parsed once and kept, so every skill is met before growth is looked for
      await work(page, 300);
      await wait(1500);
      const earlyMb = treeMb(pid);
      await work(page, problems);
      await wait(1500);
      return { startMb, earlyMb, lateMb: treeMb(pid) };
    },
    profile,
  );
  removeProfile(profile);
  return { bareMb, problems, ...result };
}

/** Draws and answers problems through the window's own calls. */
function work(page, problems) {
  return page.evaluate(`(async () => {
    const ask = async (name, question) => JSON.parse(await window.scruple[name](question)).value;
    const areas = await ask('listSkills', {});
    const skills = areas.flatMap((area) => area.skills);
    for (let at = 0; at < ${problems}; at++) {
      const { problem } = await ask('drawProblem', { skillId: skills[at % skills.length].id, stage: 'alone' });
      const { id, unit } = problem;
      await ask('answer', { problemId: id, response: (at % 90) + 1.5 + ' ' + unit, elapsedMs: 1000 });
    }
  })()`);
}

/** Megabytes of a process and everything below it. */
function treeMb(root) {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = read(`/proc/${name}/status`);
        const parent = /^PPid:\s+(\d+)/m.exec(status)?.[1];
        return parent ? [[Number(name), Number(parent)]] : [];
      }),
  );
  const isBelow = (pid) => pid === root || (parents.has(pid) && parents.get(pid) > 1 && isBelow(parents.get(pid)));
  const kilobytes = [...parents.keys()]
    .filter(isBelow)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
