// Electron's security checklist, item 20: the bridge of the page is one function for each call, and takes nothing hostile.

import { callNames } from '@shared/contract/call-names';
import { calls } from '@shared/contract/calls';
import { eventNames } from '@shared/contract/event-names';
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { clearAway, type Started, startApp } from './kit/app';
import { callInPage, inPage, isInPage } from './kit/in-page';

let started: Started;
test.beforeAll(async () => {
  started = await startApp();
});
test.afterAll(async () => {
  await started.close();
  clearAway(started.folder);
});
test.beforeEach(async () => {
  await started.page.goto('scruple://app/');
  await started.page.locator('h1').first().waitFor();
});

test('20: the bridge is exactly one function for each call and each event', async () => {
  const bridge = await inPage(
    started.page,
    'Object.entries(window.scruple).map(([name, it]) => [name, typeof it])',
    z.array(z.tuple([z.string(), z.string()])),
  );
  expect(bridge).toEqual(callNames.map((name) => [name, 'function']));
  const hearing = await inPage(
    started.page,
    'Object.entries(window.scrupleEvents).map(([name, it]) => [name, typeof it])',
    z.array(z.tuple([z.string(), z.string()])),
  );
  expect(hearing).toEqual(eventNames.map((name) => [name, 'function']));
  expect(await isInPage(started.page, 'window.electron || window.ipcRenderer || window.require')).toBe(false);
});

test('20: the bridge cannot be changed by the page', async () => {
  const { page } = started;
  await page.evaluate(
    '(() => { try { window.scruple.start = () => "mine"; } catch {} try { window.scruple = {}; } catch {} })()',
  );
  expect(await callInPage(page, 'start', '{}')).toMatchObject({ ok: true, value: { door: 'window' } });
});

const hostile = [
  'undefined',
  'null',
  '0',
  'NaN',
  '"x".repeat(10_000_000)',
  '10n',
  '[]',
  'new Map([["a", 1]])',
  'new Uint8Array(1000)',
  '(() => { const it = {}; it.self = it; return it; })()',
  'JSON.parse(\'{"__proto__":{"a":1}}\')',
  '{ constructor: 1, toString: 2 }',
  '() => 1',
  'Symbol("x")',
  'window',
  'document.body',
  '{ get problemId() { throw new Error("trap"); } }',
  'new Proxy({}, { get() { throw new Error("trap"); } })',
  '{ problemId: "x", step: "x", response: "x", elapsedMs: -1, draft: 1, rung: 99 }',
];

/** Calls that ask for nothing, so that an empty question is a right one. */
const takeNothing = callNames.filter((name) => calls[name].asks.safeParse({}).success);

for (const name of callNames) {
  test(`20: ${name} refuses hostile questions, or they never leave the page`, async () => {
    for (const ask of hostile) {
      const reply = await callInPage(started.page, name, ask);
      const isEmptyQuestion = z.object({ ok: z.literal(true) }).safeParse(reply).success;
      if (isEmptyQuestion) expect(takeNothing, `${name} took ${ask}`).toContain(name);
      else
        expect(reply, `${name} of ${ask}`).toEqual(
          expect.objectContaining(
            z.object({ thrown: z.string() }).safeParse(reply).success
              ? { thrown: expect.stringMatching(/cloned|Cannot|trap|Error/) }
              : {
                  ok: false,
                  fault: { code: expect.stringMatching(/^(malformed|refused)$/), says: expect.any(String) },
                },
          ),
        );
    }
    expect(await callInPage(started.page, 'start', '{}')).toMatchObject({ ok: true });
  });
}
