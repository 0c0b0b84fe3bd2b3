// Electron's security checklist, from the page's side: what a hostile page could reach. Items are those of the checklist.

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

test('2: the page has no Node: no require, process, module, Buffer or global', async () => {
  const kinds = await inPage(
    started.page,
    '[typeof require, typeof process, typeof module, typeof Buffer, typeof global, typeof __dirname].join()',
    z.string(),
  );
  expect(kinds).toBe(Array.from({ length: 6 }, () => 'undefined').join());
});

test('2, 3, 4, 6, 8 to 11: the preferences of every window, read back, are the safe ones', async () => {
  const read = await started.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) =>
      Object.entries(Object(Reflect.apply(Reflect.get(webContents, 'getLastWebPreferences'), webContents, []))),
    ),
  );
  expect(read).toHaveLength(1);
  expect(Object.fromEntries(read[0] ?? [])).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    enableBlinkFeatures: '',
  });
});

test('3: what a page puts in place of built-in functions does not reach the bridge', async () => {
  const { page } = started;
  await page.evaluate(
    'Array.prototype.map = Object.fromEntries = Promise.resolve = () => { throw new Error("taken over") }',
  );
  expect(await callInPage(page, 'start', '{}')).toMatchObject({ ok: true });
});

test('5: eight permissions are asked for and denied', async () => {
  const { page } = started;
  const asked = await inPage(
    page,
    `(async () => {
      const attempt = async (ask) => { try { return await ask(); } catch (fault) { return 'denied: ' + fault.name; } };
      const state = async (name) => (await navigator.permissions.query({ name })).state;
      return [
        await attempt(() => Notification.requestPermission()),
        await attempt(() => navigator.mediaDevices.getUserMedia({ video: true })),
        await attempt(() => navigator.mediaDevices.getUserMedia({ audio: true })),
        await attempt(() => new Promise((done, fail) => navigator.geolocation.getCurrentPosition(() => done('granted'), () => done('denied')))),
        await attempt(() => navigator.requestMIDIAccess({ sysex: true }).then(() => 'granted')),
        await attempt(() => navigator.clipboard.readText().then(() => 'granted')),
        await attempt(() => state('persistent-storage')),
        await attempt(() => navigator.mediaDevices.getDisplayMedia().then(() => 'granted')),
      ];
    })()`,
    z.array(z.string()),
  );
  expect(asked).toHaveLength(8);
  expect(asked.filter((answer) => !answer.startsWith('denied'))).toEqual([]);
});

test('7: the policy stands on the document and begins with nothing', async () => {
  const policies = await inPage(
    started.page,
    "Promise.all(['/', '/', '/nothing'].map(async (path) => (await fetch(path)).headers.get('content-security-policy')))",
    z.array(z.string()),
  );
  for (const policy of policies) expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(policies[0]).not.toBe(policies[1]);
  expect(policies.join()).not.toMatch(/unsafe/);
});

const refusedByPolicy: readonly (readonly [what: string, attempt: string])[] = [
  ['an inline script', "add('script', (it) => { it.textContent = 'window.ran = true' })"],
  ['a script from elsewhere', "add('script', (it) => { it.src = 'https://evil.example/x.js' })"],
  ['a script as data', "add('script', (it) => { it.src = 'data:text/javascript,window.ran=true' })"],
  ['eval', "attempt(() => eval('window.ran = true'))"],
  ['new Function', "attempt(() => new Function('window.ran = true')())"],
  ['a timer with text', "attempt(() => setTimeout('window.ran = true'))"],
  ['a handler in markup', `insert('<img src="x" onerror="window.ran = true">')`],
  ['a style attribute in markup', `insert('<p id="styled" style="color: rgb(1, 2, 3)">x</p>')`],
  ['a style element without the nonce', "add('style', (it) => { it.textContent = 'body { opacity: 0 }' })"],
  ['a remote image', "add('img', (it) => { it.src = 'https://evil.example/x.png' })"],
  ['a frame of data', "add('iframe', (it) => { it.src = 'data:text/html,<script>top.ran = true</script>' })"],
  ['a frame of another page', "add('iframe', (it) => { it.src = 'https://evil.example/' })"],
  ['an object', "add('object', (it) => { it.data = 'https://evil.example/x' })"],
  ['a base address', "add('base', (it) => { it.href = 'https://evil.example/' })"],
  ['a form that leaves', 'insert(\'<form action="https://evil.example/"></form>\', (it) => it.firstChild.submit())'],
  ['a worker from text', "attempt(() => new Worker(URL.createObjectURL(new Blob(['1']))))"],
];

for (const [what, attempt] of refusedByPolicy) {
  test(`7: the policy refuses ${what}`, async () => {
    const { page } = started;
    const refused = await inPage(
      page,
      `new Promise((done) => {
        document.addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
        const attempt = (run) => { try { run(); } catch { /* the event says it */ } };
        const add = (tag, set) => { const it = document.createElement(tag); set(it); (tag === 'object' ? document.body : document.head).append(it); };
        const insert = (html, then) => {
          const it = document.createElement('div'); it.innerHTML = html; document.body.append(it); then?.(it);
        };
        // later, because what a driver evaluates is itself let past the rule on eval
        setTimeout(() => { ${attempt}; });
      })`,
      z.string(),
    );
    expect(refused).toMatch(/-src|-action|base-uri|-elem|-attr/);
    expect(await isInPage(page, 'window.ran')).toBe(false);
    expect(await isInPage(page, "document.getElementById('styled')?.style.color")).toBe(false);
    expect(await isInPage(page, "getComputedStyle(document.body).opacity !== '1'")).toBe(false);
  });
}

test('11: a webview tag stays an unknown element', async () => {
  const { page, app } = started;
  await page.evaluate(`(() => {
    const view = document.createElement('webview');
    view.src = 'scruple://app/';
    document.body.append(view);
  })()`);
  expect(await isInPage(page, "document.querySelector('webview').getWebContentsId")).toBe(false);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('18: no path in the scheme leads out of the list of files', async () => {
  const paths = [
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/index.html',
    '/index.html%00',
    '/%00',
    '//etc/passwd',
    '/etc/passwd',
    '/C:/Windows/win.ini',
    '/out/main/index.js',
    '/preload.cjs',
    '/%EF%BC%8E%EF%BC%8E/package.json',
    `/${'a'.repeat(10_000)}`,
  ];
  const statuses = await inPage(
    started.page,
    `Promise.all(${JSON.stringify(paths)}.map(async (path) => {
      try { return (await fetch('scruple://app' + path)).status; } catch { return 'no address'; }
    }))`,
    z.array(z.union([z.number(), z.string()])),
  );
  expect(statuses.filter((status) => status !== 404 && status !== 'no address')).toEqual([]);
  expect(statuses.filter((status) => status === 404).length).toBeGreaterThan(10);
});

for (const address of [
  'file:///etc/passwd',
  'scruple://other/',
  'https://evil.example/',
  'blob:scruple://app/x',
  'data:text/plain,x',
]) {
  test(`18: the page cannot fetch ${address}`, async () => {
    const fetched = `fetch(${JSON.stringify(address)}).then((answer) => answer.status, () => 'refused')`;
    expect(['refused', 404]).toContain(await started.page.evaluate(fetched));
  });
}
