// Five hundred kills at random moments of use, through the wire and in the real window.
import { expect, test } from 'playwright/test';
import { clearAway, newFolder } from '../e2e/kit/app';
import { type Kills, killInUse } from '../e2e/kit/kill-in-use';
import { killServer } from '../e2e/kit/kill-server';

for (const [what, kills, run] of [
  ['the program behind the browser', 500, killServer],
  ['the real window', 500, killInUse],
] as const) {
  test(`${kills} kills of ${what} lose and double no acknowledged answer, and it starts within 3 s`, async () => {
    const folder = newFolder();
    const found = await run(folder, kills);
    console.log(`${kills} kills of ${what}: ${figures(found)}`);
    expect(found).toMatchObject({ lost: [], doubled: [], unreadable: 0 });
    expect(found.acknowledged).toBeGreaterThan(kills);
    expect(found.slowestStartMs).toBeLessThan(3000);
    clearAway(folder);
  });
}

function figures({ acknowledged, lost, doubled, unreadable, slowestStartMs }: Kills): string {
  return `${acknowledged} acknowledged, ${lost.length} lost, ${doubled.length} doubled, ${unreadable} unreadable, slowest start ${slowestStartMs.toFixed(0)} ms`;
}
