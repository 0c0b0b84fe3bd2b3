// A class in real windows: a teacher's, students', and a browser that the teacher's computer serves. By keyboard alone.
import type { Plan } from '@shared/contract/plan';
import { type Browser, chromium, type Page } from 'playwright';
import { isRoot, type Started, startApp } from './app';
import { callInPage } from './in-page';
import { toHome } from './practise';
import { shortDrill } from './sit';

/** Longer than any test of a class on a slow machine. */
const limitSeconds = 3000;

export const classDrill: Plan = {
  ...shortDrill,
  called: 'Drips for all',
  time: { inAllSeconds: limitSeconds },
  pause: false,
};

/** Opens the place for classes from home. */
export async function toClass(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Open the menu' });
  if (await menu.isVisible()) await menu.press('Enter');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Class' }).press('Enter');
  await page.getByRole('heading', { name: 'Join a class' }).waitFor();
}

export interface SetUp {
  readonly isLed?: boolean;
  readonly guests?: boolean;
  readonly teams?: string;
  /** The text of a roster file. */
  readonly roster?: string;
  /** Everybody has the numbers of the plan. */
  readonly isSame?: boolean;
}

/** Sets a class up on this computer alone and opens it; gives its code and its addresses. */
export async function openClass(
  page: Page,
  { isLed = false, guests = false, isSame = false, teams, roster }: SetUp = {},
) {
  await callInPage(page, 'savePlan', JSON.stringify({ plan: classDrill }));
  await toClass(page);
  await page.getByRole('button', { name: 'Start a class' }).press('Enter');
  await page.getByLabel('Plan', { exact: true }).selectOption({ label: classDrill.called });
  if (isLed) await page.getByRole('radio', { name: 'Problem by problem, you open each' }).press('Space');
  if (isSame) await page.getByRole('radio', { name: 'Same numbers for all' }).press('Space');
  if (roster !== undefined) {
    await page.getByRole('radio', { name: 'From a roster file' }).press('Space');
    await page
      .getByLabel('Roster file', { exact: true })
      .setInputFiles({ name: 'class.csv', mimeType: 'text/csv', buffer: Buffer.from(roster) });
    await page.getByText(/^\d+ students/).waitFor();
  }
  if (teams) await page.getByRole('radio', { name: teams, exact: true }).press('Space');
  const alone = page.getByRole('radio', { name: /this computer alone/ });
  if (await alone.isVisible()) await alone.press('Space');
  if (guests) await page.getByRole('checkbox', { name: 'Browsers without Scruple may join' }).press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('heading', { name: 'Students can join now' }).waitFor();
  return doorOf(page);
}

export interface Door {
  readonly code: string;
  readonly address: string;
  readonly guestAddress: string | undefined;
}

async function doorOf(page: Page): Promise<Door> {
  const values = await page.locator('dl dd').allInnerTexts();
  const code = await page
    .getByText(/^[2-9A-Z]{3}\s[2-9A-Z]{3}$/)
    .first()
    .innerText();
  return { code: code.replace(/\s/, ' '), address: values[0] ?? '', guestAddress: values[1] };
}

/** Joins with code, name and, in the app, the address. */
export async function join(page: Page, door: Door, name: string): Promise<void> {
  await page.getByLabel('Join code').fill(door.code);
  await page.getByLabel('Your name').fill(name);
  const address = page.getByLabel('Address', { exact: true });
  if (await address.isVisible()) await address.fill(door.address);
  await page.getByLabel('Join code').press('Enter');
}

/** Another computer: the app with a store of its own, at the form for joining. */
export async function startStudent(): Promise<Started> {
  const started = await startApp();
  await toHome(started.page);
  await toClass(started.page);
  await started.page.getByRole('button', { name: 'Join with a code' }).press('Enter');
  await started.page.getByLabel('Join code').waitFor();
  return started;
}

/** A browser; through a proxy it stands on another computer. */
export function startBrowser(proxy?: { readonly server: string }): Promise<Browser> {
  const args = isRoot ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: '/usr/bin/chromium', args, ...(proxy && { proxy }) });
}
