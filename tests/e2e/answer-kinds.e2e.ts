// A choice, a meaning, a time, a date and a code, each answered rightly in the real window by keyboard alone, under axe.
import { rightText, wordsOf } from '@shared/engine/answer-text';
import { draw } from '@shared/engine/draw';
import { optionsOf } from '@shared/engine/options';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { errorProneAbbreviations } from '../../shared/skills/dispensing/error-prone-abbreviations';
import { dailyMaxCheck } from '../../shared/skills/dosage/daily-max-check';
import { multidoseDiscard } from '../../shared/skills/identifiers/multidose-discard';
import { ndc10To11 } from '../../shared/skills/identifiers/ndc-10-to-11';
import { completionClockTime } from '../../shared/skills/iv-flow/completion-clock-time';
import { withApp } from './kit/app';
import { axeComplaints } from './kit/axe';
import { openSkill, toHome } from './kit/practise';
import { attemptsIn, openRowIn } from './kit/stored';

const skills = [dailyMaxCheck, errorProneAbbreviations, completionClockTime, multidoseDiscard, ndc10To11];

for (const theme of ['light', 'dark'] as const) {
  for (const skill of skills) {
    test(`${skill.title}: right by keyboard alone, ${theme}`, async () => {
      await withApp(async ({ page, folder }) => {
        await page.emulateMedia({ colorScheme: theme });
        await toHome(page);
        await openSkill(page, skill.title);
        const entry = page.locator('main').getByRole(skill.answer.kind === 'choice' ? 'radio' : 'textbox');
        await expect(entry.first()).toBeFocused();
        expect(await axeComplaints(page)).toEqual([]);
        const problem = draw(skill, openRowIn(folder).seed);
        const right = rightText(problem);
        await page.keyboard.type(keysFor(optionsOf(problem), right));
        if (skill.answer.kind === 'choice') await expect(page.getByRole('radio', { checked: true })).toBeFocused();
        await page.keyboard.press('Enter');
        await expect(page.locator('h1')).toBeFocused();
        expect(await tileTexts(page)).toEqual([wordsOf(problem, right), wordsOf(problem, right)].map(plain));
        expect(attemptsIn(folder).map(({ verdict }) => verdict)).toEqual(['right']);
        expect(await axeComplaints(page)).toEqual([]);
      });
    });
  }
}

test('the arrow keys move through the options, and Enter checks with the focus on one of them', async () => {
  await withApp(async ({ page, folder }) => {
    await toHome(page);
    await openSkill(page, dailyMaxCheck.title);
    await page.getByRole('radio', { name: /^A, / }).waitFor();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Choose one first. Not counted.')).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: /^B, / })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Yours')).toBeVisible();
    expect(attemptsIn(folder).map(({ response }) => response)).toEqual(['over']);
  });
});

/** The letter of a choice, or the text itself. */
function keysFor(options: readonly { readonly id: string }[], right: string): string {
  const at = options.findIndex(({ id }) => id === right);
  return at === -1 ? right : String.fromCharCode(97 + at);
}

/** What stands under Yours and Right. */
async function tileTexts(page: Page): Promise<string[]> {
  const tiles = page.locator('dl > div').filter({ has: page.getByText(/^(Yours|Right)$/) });
  return (await tiles.locator('dd').allTextContents()).map(plain);
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').trim();
}
