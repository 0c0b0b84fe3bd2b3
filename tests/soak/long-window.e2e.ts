// A thousand problems in the real window: the memory of its process tree stays flat.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { withApp } from '../e2e/kit/app';
import { answer, openSkill, toHome } from '../e2e/kit/practise';
import { another } from '../e2e/kit/states';

const problems = 1000;

test(`${problems} problems in the real window keep its memory flat`, async () => {
  await withApp(async ({ app, page }) => {
    await toHome(page);
    await openSkill(page, 'Gravity drip rate');
    const practise = async (count: number) => {
      for (let number = 0; number < count; number++) {
        await answer(page, '1 gtt/min');
        await another(page);
      }
    };
    await practise(200);
    const before = memoryOf(app.process().pid ?? -1);
    await practise(problems);
    const after = memoryOf(app.process().pid ?? -1);
    console.log(`${problems} problems: ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after`);
    expect(after).toBeLessThan(before * 1.2);
  });
});

/** The proportional memory of a process and all below it, in megabytes. */
function memoryOf(root: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(parentOf),
  );
  const isIn = (id: number): boolean => id === root || ((parents.get(id) ?? 0) > 1 && isIn(parents.get(id) ?? 0));
  return [...parents.keys()].filter(isIn).reduce((sum, id) => sum + proportional(id), 0);
}

function parentOf(id: string): [number, number] {
  return [Number(id), Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1] ?? 0)];
}

function proportional(id: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024;
}

/** Nothing for a process that has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
