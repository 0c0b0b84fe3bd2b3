// Launch to first paint, and launch to a problem that can be answered, against the bare window in turns.
import { median, removeProfile, startedProfile, until, withApp } from './open-app.mjs';

/** Chromium keeps the page's compiled code at its second and third start. */
const warmUp = 3;

/** Medians; a ratio is that of the two starts of one round, which met the machine in the same state. */
export async function measureStart(rounds = 20) {
  const profile = await startedProfile();
  const starts = [];
  for (let round = 0; round < warmUp + rounds; round++) {
    const bareMs = await withApp('bare', ({ page, startedAt }) => firstPaint(page, startedAt));
    const [paintMs, answerableMs] = await withApp(
      'scruple',
      async ({ page, startedAt }) => [await firstPaint(page, startedAt), await firstAnswerable(page, startedAt)],
      profile,
    );
    starts.push({ bareMs, paintMs, answerableMs });
  }
  removeProfile(profile);
  const measured = starts.slice(warmUp);
  const medianOf = (of) => median(measured.map(of));
  return {
    bareMs: medianOf(({ bareMs }) => bareMs),
    paintMs: medianOf(({ paintMs }) => paintMs),
    answerableMs: medianOf(({ answerableMs }) => answerableMs),
    paintRatio: medianOf(({ bareMs, paintMs }) => paintMs / bareMs),
    answerableRatio: medianOf(({ bareMs, answerableMs }) => answerableMs / bareMs),
  };
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
