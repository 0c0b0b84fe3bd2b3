// Electron's security checklist, from the window's side: leaving, opening, loading, asking the main process.
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { clearAway, projectRoot, type Started, startApp, withApp } from './kit/app';
import { builtMainFiles, weaknessesIn } from './kit/bundle-check';
import { callInPage, inPage, isInPage } from './kit/in-page';
import { answer, openSkill, toHome } from './kit/practise';
import { attemptsIn } from './kit/stored';

let started: Started;
test.beforeAll(async () => {
  started = await startApp();
});
test.afterAll(async () => {
  await started.close();
  clearAway(started.folder);
});

/** Windows that exist, and where the first one is. */
async function whereabouts({ app }: Started): Promise<{ windows: number; url: string }> {
  return app.evaluate(({ BrowserWindow, webContents }) => ({
    windows: webContents.getAllWebContents().length,
    url: BrowserWindow.getAllWindows()[0]?.webContents.getURL() ?? '',
  }));
}

const home = { windows: 1, url: 'scruple://app/' };

test('1: nothing leaves the scheme over a practice run, and a planted request is seen and stopped', async () => {
  await withApp(async (own) => {
    await own.app.evaluate(({ session }) => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seenRequests', seen);
      session.defaultSession.webRequest.onBeforeSendHeaders((details, go) => {
        seen.push(details.url);
        go({ cancel: false });
      });
    });
    await own.page.reload();
    await own.page.locator('h1').first().waitFor();
    await toHome(own.page);
    await openSkill(own.page, 'Gravity drip rate');
    await answer(own.page, '1 gtt/min');
    await own.page.getByText('Yours').waitFor();
    await own.page.evaluate("fetch('https://evil.example/').catch(() => undefined)");
    await own.page.evaluate(
      "new Promise((done) => { const it = new Image(); it.onerror = done; it.src = 'https://evil.example/'; })",
    );
    const seen = z.array(z.string()).parse(await own.app.evaluate(() => Reflect.get(globalThis, 'seenRequests')));
    expect(seen.filter((url) => !url.startsWith('scruple://app/'))).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
  });
});

test('1: the main process itself cancels what the policy would let through', async () => {
  const fetched = await started.app.evaluate(async ({ session }) => {
    const addresses = ['https://evil.example/', 'http://127.0.0.1:9/', 'ftp://evil.example/', 'ws://evil.example/'];
    const statuses = addresses.map((address) =>
      session.defaultSession.fetch(address).then(
        () => 'loaded',
        (fault) => String(fault),
      ),
    );
    return Promise.all(statuses);
  });
  for (const said of fetched) expect(said).not.toBe('loaded');
  expect(fetched[0]).toContain('ERR_BLOCKED_BY_CLIENT');
});

test('2 to 4, 6, 8 to 11, 14, 15, 18, 20: the built main process holds no weakened setting', () => {
  const files = builtMainFiles(projectRoot);
  expect([...files.keys()].some((file) => file.endsWith('index.js'))).toBe(true);
  expect([...files].flatMap(([file, built]) => weaknessesIn(built).map((what) => `${file}: ${what}`))).toEqual([]);
});

for (const [planted, item] of [
  ['webPreferences:{nodeIntegration:!0}', '2: Node in the page'],
  ['webPreferences:{nodeIntegrationInSubFrames: true}', '2: Node in the page'],
  ['{contextIsolation:!1}', '3: a shared world'],
  ['{sandbox:!1,preload:a}', '4: no sandbox'],
  ['app.commandLine.appendSwitch("no-sandbox")', '4: no sandbox'],
  ['{webSecurity:false}', '6: web security off'],
  ['{allowRunningInsecureContent:!0}', '8: insecure content'],
  ['{experimentalFeatures:!0}', '9: experimental features'],
  ['{enableBlinkFeatures:"X"}', '10: Blink features'],
  ['{webviewTag:!0}', '11: the webview tag'],
  ['setWindowOpenHandler(()=>({action:"allow"}))', '14: windows allowed'],
  ['shell.openExternal(url)', '15: an address opened outside'],
  ['window.loadFile("x.html")', '18: a file address'],
  ['window.loadURL(`file:///x.html`)', '18: a file address'],
  ['contextBridge.exposeInMainWorld("ipc",ipcRenderer)', '20: Electron handed to the page'],
] as const) {
  test(`the reading of the bundle would find ${planted}`, () => {
    expect(weaknessesIn(`const a=1;${planted};`)).toEqual([item]);
  });
}

test('12: attaching a webview is refused by the window itself', async () => {
  const isRefused = await started.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    let refused = false;
    contents?.emit('will-attach-webview', { preventDefault: () => (refused = true) }, {}, {});
    return refused;
  });
  expect(isRefused).toBe(true);
});

const ways: readonly (readonly [how: string, run: (url: string) => string])[] = [
  ['setting the address', (url) => `location.href = ${JSON.stringify(url)}`],
  [
    'a link',
    (url) =>
      `(() => { const it = document.createElement('a'); it.href = ${JSON.stringify(url)}; document.body.append(it); it.click(); })()`,
  ],
];
const hostile = [
  'https://evil.example/',
  'http://127.0.0.1/',
  'scruple://app.evil.example/',
  'scruple://evil/',
  'scruple://app:1/',
  'scruple://app@evil.example/',
  'scruple:app',
  'SCRUPLE://APP.evil/',
  'scruples://app/',
  'javascript:document.title="taken"',
  'data:text/html,<h1>taken</h1>',
  'file:///etc/passwd',
  'file://localhost/etc/passwd',
  'blob:scruple://app/x',
  'view-source:scruple://app/',
  'chrome://gpu/',
  'devtools://devtools/bundled/inspector.html',
  'mailto:eve@evil.example',
  'ms-word:ofe|u|https://evil.example/',
  'evil:anything',
];

for (const url of hostile) {
  test(`13: the window does not go to ${url}`, async () => {
    const { page } = started;
    for (const [how, run] of ways) {
      await page.evaluate(`void setTimeout(() => { ${run(url)} })`);
      expect(await callInPage(page, 'start', '{}'), how).toMatchObject({ ok: true });
      expect(await whereabouts(started), how).toEqual(home);
      expect(await isInPage(page, "document.title === 'Scruple' && document.querySelector('h1')"), how).toBe(true);
    }
  });
}

test('13: a window that was blanked shows the app again by itself', async () => {
  const { page } = started;
  await page.evaluate("void setTimeout(() => { location.href = 'about:blank' })");
  await page.waitForURL('about:blank');
  await page.waitForURL('scruple://app/');
  await page.locator('h1').first().waitFor();
  expect(await callInPage(page, 'start', '{}')).toMatchObject({ ok: true });
});

test('13: a file dropped on the window is not opened', async () => {
  const { page } = started;
  await page.evaluate(`(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['<h1>taken</h1>'], 'x.html', { type: 'text/html' }));
    carried.setData('text/uri-list', 'file:///etc/passwd');
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: carried, bubbles: true, cancelable: true }));
  })()`);
  expect(await whereabouts(started)).toEqual(home);
  expect(await callInPage(page, 'start', '{}')).toMatchObject({ ok: true });
});

for (const url of [...hostile.slice(0, 14), 'scruple://app/', '']) {
  test(`14: no window opens at ${url || 'no address'}`, async () => {
    expect(await isInPage(started.page, `window.open(${JSON.stringify(url)}) !== null`)).toBe(false);
    expect(await whereabouts(started)).toEqual(home);
  });
}

test('15: the app has no way to open an address outside, whatever the page does', async () => {
  const { app, page } = started;
  await app.evaluate(({ shell }) => {
    Reflect.set(globalThis, 'opened', []);
    Object.defineProperty(shell, 'openExternal', {
      value: (url: string) => Reflect.get(globalThis, 'opened').push(url),
      configurable: true,
    });
  });
  for (const url of hostile) await page.evaluate(`void window.open(${JSON.stringify(url)}, '_blank')`);
  expect(await app.evaluate(() => Reflect.get(globalThis, 'opened'))).toEqual([]);
});

test('17: a frame of the page is not answered, and the log says so', async () => {
  const { app, log } = started;
  const reply = await app.evaluate(async ({ ipcMain }) => {
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    const handler: unknown = handlers instanceof Map ? handlers.get('scruple:start') : undefined;
    const frame = { parent: {}, origin: 'scruple://app', url: 'scruple://app/' };
    return typeof handler === 'function' ? handler({ sender: { id: 1 }, senderFrame: frame }, {}) : 'no handler';
  });
  expect(JSON.parse(String(reply))).toMatchObject({ ok: false, fault: { code: 'refused' } });
  await expect.poll(log).toContain('refused "start" from a sender that is no window of Scruple');
});

for (const [who, first, then] of [
  ['another page', 'data:text/html,x', ''],
  ['about:blank', 'about:blank', ''],
  ['about:blank after our own page, whose origin it keeps', 'scruple://app/', 'about:blank'],
] as const) {
  test(`17: a second window with our preload that shows ${who} is not answered, and the log says so`, async () => {
    const { app, log } = started;
    const before = log().length;
    const reply = await app.evaluate(
      async ({ BrowserWindow, session }, { from, to, preload }) => {
        session.defaultSession.webRequest.onBeforeRequest(null);
        const second = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        await second.loadURL(from);
        const blanked = new Promise((done) => second.webContents.once('did-navigate', done));
        if (to !== '') {
          await second.webContents.executeJavaScript(`void setTimeout(() => { location.href = '${to}' })`);
          await blanked;
        }
        const answered: unknown = await second.webContents.executeJavaScript(
          'window.scruple.start({}).then(JSON.parse)',
        );
        second.destroy();
        return answered;
      },
      { from: first, to: then, preload: `${projectRoot}/out/preload/preload.cjs` },
    );
    expect(reply).toMatchObject({ ok: false, fault: { code: 'refused' } });
    await expect.poll(() => log().slice(before)).toContain('refused "start"');
  });
}

test('17: the page itself is answered, and a refused caller wrote nothing', async () => {
  expect(await callInPage(started.page, 'start', '{}')).toMatchObject({ ok: true, value: { isFirstStart: true } });
  expect(attemptsIn(started.folder)).toEqual([]);
});

test('18: every file that the document names is in the app scheme', async () => {
  const named = "[...document.querySelectorAll('[src], [href]')].map((it) => it.src || it.href)";
  const addresses = await inPage(started.page, named, z.array(z.string()));
  expect(addresses.length).toBeGreaterThan(1);
  expect(addresses.filter((url) => !url.startsWith('scruple://app/'))).toEqual([]);
});
