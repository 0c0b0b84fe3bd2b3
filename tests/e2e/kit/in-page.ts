// What a test asks of the page in its own words, and what it gets back, parsed. The page's world has no types here.
import type { Page } from 'playwright';
import { z } from 'zod';

/** Runs an expression in the page and parses what it comes to. */
export async function inPage<T>(page: Page, expression: string, gives: z.ZodType<T>): Promise<T> {
  return gives.parse(await page.evaluate(expression));
}

/** The same for what is true or false. */
export function isInPage(page: Page, expression: string): Promise<boolean> {
  return inPage(page, `Boolean(${expression})`, z.boolean());
}

/** Calls the bridge and gives the reply, or what was thrown as text. */
export function callInPage(page: Page, name: string, ask: string): Promise<unknown> {
  return page.evaluate(`(async () => {
    try { return JSON.parse(await window.scruple[${JSON.stringify(name)}](${ask})); }
    catch (thrown) { return { thrown: String(thrown) }; }
  })()`);
}
