// Every screen and state of drills and exams under axe, light and dark; large text and narrow windows.
import { expect, test } from 'playwright/test';
import { withApp } from './kit/app';
import { axeComplaints, sidewaysOverflow } from './kit/axe';
import { callInPage } from './kit/in-page';
import { toHome } from './kit/practise';
import { walkSittings } from './kit/sitting-states';

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any drill or exam, ${theme}`, async () => {
    await withApp(async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await toHome(page);
      const complaints: string[] = [];
      const seen: string[] = [];
      await walkSittings(page, async (state) => {
        seen.push(state);
        complaints.push(...(await axeComplaints(page)).map((complaint) => `${state}: ${complaint}`));
      });
      expect(complaints).toEqual([]);
      expect(seen).toHaveLength(19);
    });
  });
}

for (const [width, textSize] of [
  [1024, 200],
  [360, 100],
] as const) {
  test(`nothing runs out sideways in a drill or exam at ${width} px and ${textSize} % text`, async () => {
    await withApp(async ({ page }) => {
      await toHome(page);
      const settings = {
        theme: 'light',
        textSize,
        hintWaits: true,
        readsMath: false,
        showsPoints: true,
        playsSounds: false,
      };
      await callInPage(page, 'saveSettings', JSON.stringify(settings));
      await page.setViewportSize({ width, height: 700 });
      await page.reload();
      await page.locator('h1').first().waitFor();
      const wide: string[] = [];
      await walkSittings(page, async (state) => {
        const overflow = await sidewaysOverflow(page);
        if (overflow > 0) wide.push(`${state}: ${overflow} px`);
      });
      expect(wide).toEqual([]);
    });
  });
}
