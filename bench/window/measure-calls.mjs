// A call that draws a problem against an empty call of the bare app, and Enter to painted verdict.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import LibsqlDatabase from 'libsql';
import { median, percentile, removeProfile, startedProfile, until, withApp } from './open-app.mjs';

const frameMs = 1000 / 60;

export async function measureCalls() {
  const profile = await startedProfile();
  // both windows stand side by side and are asked in turns, so that a busy moment of the machine meets both
  const { empty, drawn } = await withApp('bare', (bare) =>
    withApp('scruple', (scruple) => inTurns(bare.page, scruple.page), profile),
  );
  const verdicts = await withApp('scruple', ({ page }) => enterToVerdict(page, 120), profile);
  removeProfile(profile);
  return {
    emptyMs: median(empty),
    drawMs: median(drawn),
    syncMs: commitTime(),
    verdictMedianMs: median(verdicts),
    verdictP99Ms: percentile(verdicts, 0.99),
    frameMs,
  };
}

const callsInBatch = 100;
const warmUp = 10;
const batches = warmUp + 20;

/** Milliseconds a call, batch by batch; the first ones warm both up. */
async function inTurns(bare, scruple) {
  const empty = [];
  const drawn = [];
  for (let batch = 0; batch < batches; batch++) {
    empty.push(await timed(bare, 'window.bare.nothing({})'));
    const asked = "window.scruple.drawProblem({ skillId: 'iv-flow.gravity-drip-rate', stage: 'alone' })";
    drawn.push(await timed(scruple, asked));
  }
  return { empty: empty.slice(warmUp), drawn: drawn.slice(warmUp) };
}

/** The page's clock is coarse, so a whole batch is timed. */
function timed(page, call) {
  return page.evaluate(`(async () => {
    const from = performance.now();
    for (let round = 0; round < ${callsInBatch}; round++) {
      const reply = await ${call};
      if (typeof reply === 'string') JSON.parse(reply);
    }
    return (performance.now() - from) / ${callsInBatch};
  })()`);
}

/** Types an answer, presses Enter and waits for the frame after the verdict stands in the page, again and again. */
async function enterToVerdict(page, rounds) {
  await page.evaluate(`window.painted = (press) => new Promise((done) => {
    const from = performance.now();
    const seen = () => document.querySelector('[role=status] h1, [role=status] h2, [role=alert] h1, [role=alert] h2');
    const look = () => seen() ? requestAnimationFrame(() => { const port = new MessageChannel(); port.port1.onmessage = () => done(performance.now() - from); port.port2.postMessage(0); }) : undefined;
    const watch = new MutationObserver(() => { if (seen()) { watch.disconnect(); look(); } });
    watch.observe(document.body, { childList: true, subtree: true });
    press();
  })`);
  const spent = [];
  for (let round = 0; round < rounds; round++) {
    await until(
      page,
      "document.activeElement instanceof HTMLButtonElement || document.activeElement instanceof HTMLInputElement || document.querySelector('[role=status] h2, [role=alert] h2')",
    );
    if (!(await page.evaluate('document.activeElement instanceof HTMLInputElement'))) {
      await page.keyboard.press('Enter');
      await until(page, 'document.activeElement instanceof HTMLInputElement');
    }
    await page.keyboard.type(`${round + 3} gtt/min`);
    const ms = await page.evaluate(`window.painted(() => {
      const field = document.activeElement;
      field.form ? field.form.requestSubmit() : field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    })`);
    spent.push(ms);
    await page.keyboard.press('Enter');
  }
  return spent.slice(20);
}

/** What one committed row costs on this disk, alone. */
function commitTime() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const database = new LibsqlDatabase(path.join(folder, 'sync.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (text TEXT)');
  const insert = database.prepare('INSERT INTO rows VALUES (?)');
  const spent = Array.from({ length: 200 }, () => {
    const from = performance.now();
    insert.run('x'.repeat(400));
    return performance.now() - from;
  });
  database.close();
  removeProfile(folder);
  return median(spent);
}
