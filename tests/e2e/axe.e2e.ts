// Every screen and state under axe, light and dark; large text, narrow windows, forced colours and less motion.
import { expect, test } from 'playwright/test';
import { withApp } from './kit/app';
import { axeComplaints, sidewaysOverflow } from './kit/axe';
import { isInPage } from './kit/in-page';
import { answer, openSkill, toHome } from './kit/practise';
import { walkStates } from './kit/states';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen and in any state, ${theme}`, async () => {
    await withApp(async ({ page, folder }) => {
      await page.emulateMedia({ colorScheme: theme });
      const complaints: string[] = [];
      const seen: string[] = [];
      await walkStates(page, folder, async (state) => {
        seen.push(state);
        complaints.push(...(await axeComplaints(page)).map((complaint) => `${state}: ${complaint}`));
      });
      expect(complaints).toEqual([]);
      expect(seen).toHaveLength(14);
    });
  });
}

test('axe would find what is planted: a button without a name and text without contrast', async () => {
  await withApp(async ({ page }) => {
    await page.evaluate(`(() => {
      const button = document.createElement('button');
      const faint = document.createElement('p');
      faint.textContent = 'faint words on the page';
      faint.style.color = 'rgb(200, 200, 200)';
      faint.style.background = 'white';
      document.querySelector('main').append(button, faint);
    })()`);
    const found = (await axeComplaints(page)).map((complaint) => complaint.slice(0, complaint.indexOf(':')));
    expect(found).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  });
});

test('at 200 % text in 1024 x 700 the verdict and both values are in view without scrolling', async () => {
  await withApp(async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 700 });
    await toHome(page);
    await page.evaluate(
      "window.scruple.saveSettings({ theme: 'light', textSize: 200, hintWaits: true, readsMath: false })",
    );
    await page.reload();
    await page.locator('h1').first().waitFor();
    await openSkill(page, 'Gravity drip rate');
    await answer(page, '123456.7 gtt/min');
    for (const part of [
      page.locator('h1'),
      page.locator('dl').filter({ hasText: 'Yours' }).locator('dd').first(),
      page.locator('dl').filter({ hasText: 'Yours' }).locator('dd').last(),
    ])
      await expect(part).toBeInViewport({ ratio: 1 });
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  });
});

for (const [width, textSize] of [
  [360, 100],
  [360, 200],
  [720, 200],
  [520, 150],
  [800, 100],
] as const) {
  test(`nothing runs out sideways at ${width} px and ${textSize} % text`, async () => {
    await withApp(async ({ page, folder }) => {
      await page.evaluate(
        `window.scruple.saveSettings({ theme: 'light', textSize: ${textSize}, hintWaits: true, readsMath: false })`,
      );
      await page.setViewportSize({ width, height: 700 });
      await page.reload();
      await page.locator('h1').first().waitFor();
      const wide: string[] = [];
      await walkStates(page, folder, async (state) => {
        const overflow = await sidewaysOverflow(page);
        if (overflow > 0) wide.push(`${state}: ${overflow} px`);
      });
      expect(wide).toEqual([]);
    });
  });
}

test('in forced colours the field keeps a border and the focus an outline', async () => {
  await withApp(async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await toHome(page);
    await openSkill(page, 'Gravity drip rate');
    const style = 'getComputedStyle(document.activeElement)';
    expect(await isInPage(page, `${style}.borderBottomStyle !== 'none' && ${style}.outlineStyle !== 'none'`)).toBe(
      true,
    );
    await answer(page, '1 gtt/min');
    await expect(page.getByText('Yours')).toBeVisible();
    const tile = page.locator('dl > div').filter({ hasText: 'Yours' });
    expect(await tile.evaluate('(it) => getComputedStyle(it).borderTopStyle')).not.toBe('none');
  });
});

test('with less motion nothing moves', async () => {
  await withApp(async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await toHome(page);
    await openSkill(page, 'Gravity drip rate');
    await answer(page, '1 gtt/min');
    await expect(page.getByText('Yours')).toBeVisible();
    const moving = 'document.getAnimations().some((it) => it.effect.getComputedTiming().duration > 50)';
    expect(await isInPage(page, moving)).toBe(false);
  });
});
