// A hundred kills at random moments of a running mock.
import { expect, test } from 'playwright/test';
import { clearAway, newFolder } from '../e2e/kit/app';
import { killSitting } from '../e2e/kit/kill-sitting';

const kills = 100;

test(`${kills} kills in a running mock: the same item, the noted time, every acknowledged answer`, async () => {
  const folder = newFolder();
  const found = await killSitting(folder, 'ExCPT', kills);
  console.log(`${kills} kills in a mock: ${found.acknowledged} acknowledged, largest jump ${found.largestJumpMs} ms`);
  expect(found).toMatchObject({ wrongAnswers: [], wrongItems: [], unreadable: 0 });
  expect(found.acknowledged).toBeGreaterThanOrEqual(kills);
  expect(found.largestJumpMs).toBeLessThanOrEqual(200);
  clearAway(folder);
});
