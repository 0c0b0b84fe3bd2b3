// The accessibility rules of axe-core, run inside the page as it stands; the page's policy lets nothing be loaded for it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { z } from 'zod';
import { inPage } from './in-page';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const violation = z.object({
  id: z.string(),
  nodes: z.array(z.object({ html: z.string(), any: z.array(z.object({ message: z.string() })) })),
});

/** What axe complains of, a line each, once nothing moves any more. */
export async function axeComplaints(page: Page): Promise<string[]> {
  await page.evaluate('Promise.all(document.getAnimations().map((it) => it.finished.catch(() => undefined)))');
  await page.evaluate(source);
  const violations = await inPage(page, 'axe.run(document).then(({ violations }) => violations)', z.array(violation));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message.slice(0, 160) ?? ''}`),
  );
}

/** How far the page's content reaches beyond its window, sideways. */
export function sidewaysOverflow(page: Page): Promise<number> {
  return inPage(
    page,
    `Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('main')].map((it) => it.scrollWidth - it.clientWidth),
    )`,
    z.number(),
  );
}

/** What axe finds in both themes, and what runs out sideways in a narrow window. */
export async function complaintsIn(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await axeComplaints(page)).map((complaint) => `${state}, ${colorScheme}: ${complaint}`));
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 360, height: 700 });
  const overflow = await sidewaysOverflow(page);
  if (overflow > 0) found.push(`${state}: ${overflow} px too wide`);
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}
