// Launch to first paint, and launch to a problem that can be answered, against the bare window in turns.
import { median, removeProfile, startedProfile, until, withApp } from './open-app.mjs';

export async function measureStart(rounds = 15) {
  const profile = await startedProfile();
  const bare = [];
  const paint = [];
  const answerable = [];
  for (let round = 0; round < rounds + 1; round++) {
    const bareMs = await withApp('bare', ({ page, startedAt }) => firstPaint(page, startedAt));
    const [paintMs, answerMs] = await withApp(
      'scruple',
      async ({ page, startedAt }) => [await firstPaint(page, startedAt), await firstAnswerable(page, startedAt)],
      profile,
    );
    if (round === 0) continue;
    bare.push(bareMs);
    paint.push(paintMs);
    answerable.push(answerMs);
  }
  removeProfile(profile);
  return { bareMs: median(bare), paintMs: median(paint), answerableMs: median(answerable) };
}

/** The browser's own mark of the first content that was painted, on the clock of the launch. */
async function firstPaint(page, startedAt) {
  await until(page, "performance.getEntriesByName('first-contentful-paint').length > 0");
  const at = await page.evaluate(
    "performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime",
  );
  return at - startedAt;
}

/** Home focuses its main button and is painted; Enter there brings the problem, whose answer box takes the focus. */
async function firstAnswerable(page, startedAt) {
  const at = await page.evaluate(`new Promise((done) => {
    let seen;
    const look = () => {
      const focus = document.activeElement;
      if (focus instanceof HTMLInputElement) return requestAnimationFrame(() => done(Date.now()));
      if (focus instanceof HTMLButtonElement && focus === seen) focus.click();
      seen = focus;
      requestAnimationFrame(look);
    };
    look();
  })`);
  return at - startedAt;
}
