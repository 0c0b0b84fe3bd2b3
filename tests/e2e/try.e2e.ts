import { expect, test } from 'playwright/test';
import { _electron } from 'playwright';
import { draw } from '@shared/engine/draw';
import { gravityDripRate } from '../../shared/skills/iv-flow/gravity-drip-rate';
import { mkdtempSync } from 'node:fs';
test('try', async () => {
  expect(draw(gravityDripRate, 'x').seed).toBe('x');
  const t = performance.now();
  const folder = mkdtempSync('/tmp/scruple-e2e-');
  const app = await _electron.launch({ args: ['.', `--user-data-dir=${folder}`] });
  const page = await app.firstWindow();
  await page.getByRole('heading', { name: 'Two questions' }).waitFor();
  console.log(performance.now() - t);
  console.log(await page.evaluate('[typeof require, typeof process, typeof module, Object.keys(window.scruple).join(), location.href].join()'));
  console.log(await app.evaluate(({ BrowserWindow }) => JSON.stringify(BrowserWindow.getAllWindows().map((w) => w.webContents.getLastWebPreferences()))));
  const u = performance.now();
  await app.close();
  console.log('close', performance.now() - u);
});
