// What the browser door makes of requests: methods, sizes, paths, broken bytes, slow senders.
import { describe, expect, test } from 'vitest';
import { largestQuestion } from '../../../../src-main/doors/browser/browser-door';
import { sendRaw, servedDoor } from '../../kit/served-door';

describe('a method', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'])('%s is refused', async (method) => {
    const { send, token } = await servedDoor();
    expect((await send({ method, path: `/?token=${token}` })).status).toBe(405);
  });
});

describe('a call', () => {
  test.each([
    ['is no JSON', 'start', '{'],
    ['is empty', 'start', ''],
    ['is nothing', 'start', 'null'],
    ['has a key too many', 'start', '{"x":1}'],
    ['is nested 10,000 deep', 'start', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['is broken UTF-8', 'saveLearner', '{"name":5}'],
  ])('that %s is refused with a type', async (_, name, body) => {
    const { call } = await servedDoor();
    const { status, body: said } = await call(name, body);
    expect([status, JSON.parse(said)]).toMatchObject([200, { ok: false, fault: { code: 'malformed' } }]);
  });

  test.each(['', 'Start', 'start/', '../start', '__proto__', 'start%00', 's'.repeat(41), 'call/start'])(
    'named %j is unknown',
    async (name) => {
      const { call } = await servedDoor();
      expect(JSON.parse((await call(name, '{}')).body)).toMatchObject({ ok: false, fault: { code: 'unknown-call' } });
    },
  );

  test('of the largest size is read, and one byte more is refused with a sentence before it is parsed', async () => {
    const { call } = await servedDoor();
    const fitting = JSON.stringify({ x: 'x'.repeat(largestQuestion - 8) });
    expect(fitting).toHaveLength(largestQuestion);
    expect((await call('start', fitting)).status).toBe(200);
    const refused = await call('start', `${fitting} `);
    expect(refused.status).toBe(413);
    expect(JSON.parse(refused.body)).toMatchObject({ ok: false, fault: { says: expect.stringMatching(/5 MB/) } });
  });

  test('of a size that is not told is refused at the same length', async () => {
    const { port, host, token } = await servedDoor();
    const head = `POST /call/start HTTP/1.1\r\nHost: ${host}\r\nX-Scruple-Token: ${token}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const chunk = `${(1 << 20).toString(16)}\r\n${'x'.repeat(1 << 20)}\r\n`;
    expect(await sendRaw(port, head + chunk.repeat(Math.ceil(largestQuestion / (1 << 20)) + 1))).toMatch(
      /^HTTP\/1\.1 413 /,
    );
  });
});

describe('a path', () => {
  const hostile = [
    '/../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/%252e%252e/package.json',
    '/..\\..\\package.json',
    '/..%5c..%5cpackage.json',
    '/assets/../../../package.json',
    '/assets/..%2f..%2f.env',
    '/.env',
    '/assets/index.js%00',
    '/assets/index.js%00.html',
    '/%00',
    '//etc/passwd',
    '/etc/passwd',
    '/C:/Windows/win.ini',
    '/file:///etc/passwd',
    'file:///etc/passwd',
    '/assets',
    '/assets/',
    '/assets/INDEX.JS',
    '/assets/index.js/',
    '/assets/index.js.map',
    '/assets//index.js',
    '/./assets/%69ndex.js',
    '/index.html',
    '/INDEX.HTML',
    '/%E2%80%AEindex.js',
    '/%EF%BC%8F..%EF%BC%8Fpackage.json',
    '/%C0%AE%C0%AE/package.json',
    '/%',
    '/%zz',
    `/${'a'.repeat(8000)}`,
    `/${'../'.repeat(2000)}etc/passwd`,
    '/__proto__',
    '/constructor',
  ];

  test.each(hostile)('of %s holds nothing', async (path) => {
    const { port, host, token } = await servedDoor();
    const said = await sendRaw(
      port,
      `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nX-Scruple-Token: ${token}\r\nConnection: close\r\n\r\n`,
    );
    expect(said).toMatch(/^HTTP\/1\.1 (400|403|404) /);
    expect(said).not.toMatch(/secret|root:|"name": "scruple"|export/);
  });

  test('that is on the list is served', async () => {
    const { send } = await servedDoor();
    expect(await send({ path: '/assets/index.js' })).toMatchObject({ status: 200, body: 'export {};' });
  });
});

describe('a sender', () => {
  test.each([
    ['that speaks no HTTP', 'hello\r\n\r\n'],
    ['with a broken header', 'GET / HTTP/1.1\r\nHost\r\n\r\n'],
    ['with 100 KB of headers', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['with two lengths', 'POST /call/start HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    [
      'with a length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s is cut off, and the door goes on', async (_, bytes) => {
    const { port, call } = await servedDoor();
    expect(await sendRaw(port, bytes)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await call('start', '{}')).status).toBe(200);
  });

  test('that never ends its headers is cut off in time, and others are answered meanwhile', async () => {
    const { port, call } = await servedDoor();
    const cutOff = sendRaw(port, 'GET / HTTP/1.1\r\nHost: x\r\n');
    expect((await call('start', '{}')).status).toBe(200);
    expect(await cutOff).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('that opens two hundred half requests does not stop the others', async () => {
    const { port, call } = await servedDoor();
    const half = Array.from({ length: 200 }, () => sendRaw(port, 'POST /call/start HTTP/1.1\r\n').catch(() => 'reset'));
    expect((await call('start', '{}')).status).toBe(200);
    await Promise.all(half);
  }, 60_000);
});
