// The browser door in Debian's Chromium: the same app, guarded by the token of its address.
import { spawnSync } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { clearAway, definedEnvironment, isRoot, newFolder, projectRoot, shown } from './kit/app';
import { axeComplaints } from './kit/axe';
import { isInPage } from './kit/in-page';
import { answer, answerBox, openSkill, toHome } from './kit/practise';
import { type Server, startServer } from './kit/served';
import { attemptsIn, openProblemIn, openRowIn } from './kit/stored';

let browser: Browser;
let server: Server;
let folder: string;
let page: Page;
test.beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: isRoot ? ['--no-sandbox'] : [] });
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  folder = newFolder();
  server = await startServer(folder);
  page = await browser.newPage();
});
test.afterEach(async () => {
  await page.close();
  await server.end();
  clearAway(folder);
});

test('practice works from the first start to a verdict, and every answer is in the store', async () => {
  await page.goto(server.address);
  await shown(page);
  await toHome(page);
  await openSkill(page, 'Gravity drip rate');
  await answer(page, openProblemIn(folder).mistaken.response);
  await expect(page.getByText('Yours')).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
  expect(attemptsIn(folder).map(({ verdict }) => verdict)).toEqual(['mistake']);
});

test('a reload keeps the draft, and so does a new tab of the printed address', async () => {
  await page.goto(server.address);
  await shown(page);
  await toHome(page);
  await openSkill(page, 'Gravity drip rate');
  await answerBox(page).fill('12.5 g');
  await expect.poll(() => openRowIn(folder).draft).toBe('12.5 g');
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(answerBox(page)).toHaveValue('12.5 g');
  const second = await browser.newPage();
  await second.goto(server.address);
  await second.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(answerBox(second)).toHaveValue('12.5 g');
  await second.close();
});

test('a page without the token, or with another one, is refused with a sentence', async () => {
  const { origin } = new URL(server.address);
  for (const address of [`${origin}/`, `${origin}/?token=wrong`, `${origin}/index.html`]) {
    const answered = await page.goto(address);
    expect([403, 404], address).toContain(answered?.status());
    expect(await isInPage(page, "document.querySelector('h1')")).toBe(false);
  }
});

test('every request of a practice run stays on the served address', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.address);
  await shown(page);
  await toHome(page);
  await openSkill(page, 'Gravity drip rate');
  await answer(page, '1 gtt/min');
  await expect(page.getByText('Yours')).toBeVisible();
  const { origin } = new URL(server.address);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
});

test('another page on the same machine cannot call, frame or read it, even with the token', async () => {
  const other = await startServer(newFolder());
  await page.goto(other.address);
  const { origin, searchParams } = new URL(server.address);
  const headers = JSON.stringify({ 'x-scruple-token': searchParams.get('token') });
  const call = `fetch('${origin}/call/start', { method: 'POST', headers: ${headers}, body: '{}' })`;
  expect(await page.evaluate(`${call}.then((answered) => answered.status, () => 'refused')`)).toBe('refused');
  const blind = `fetch('${origin}/call/saveLearner', { method: 'POST', mode: 'no-cors', body: '{"name":"Eve"}' })`;
  await page.evaluate(`${blind}.catch(() => undefined)`);
  expect(await server.call('start', {})).toMatchObject({ ok: true, value: { name: '' } });
  await other.end();
});

test('an inline script in the served page does not run', async () => {
  await page.goto(server.address);
  await page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = true\">')");
  await page.evaluate(
    "(() => { const it = document.createElement('script'); it.text = 'window.ran = true'; document.body.append(it); })()",
  );
  expect(await isInPage(page, 'window.ran')).toBe(false);
});

test('a page whose program has ended says so and keeps what was typed', async () => {
  await page.goto(server.address);
  await shown(page);
  await toHome(page);
  await openSkill(page, 'Gravity drip rate');
  await server.end('SIGKILL');
  await answer(page, '31 gtt/min');
  await expect(page.getByRole('alert')).toContainText('Scruple does not answer');
  await expect(answerBox(page)).toHaveValue('31 gtt/min');
});

test('npm start without a display says why and serves the app at a printed address', async () => {
  const data = newFolder();
  const started = await startServer(data, ['scripts/start.mjs']);
  await page.goto(started.address);
  await shown(page);
  expect(new URL(started.address).hostname).toBe('127.0.0.1');
  expect(await started.end()).toBe(0);
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = definedEnvironment();
  const refused = spawnSync(process.execPath, ['scripts/start.mjs', '--port', 'x'], {
    cwd: projectRoot,
    env,
    encoding: 'utf8',
  });
  expect(refused.stderr).toContain('There is no display here. Scruple is served to a browser instead.');
  expect(refused.status).toBe(2);
  clearAway(data);
});
