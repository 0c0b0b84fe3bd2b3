// Pages and programs that are no student's: whatever they ask a class for, they get the guests' own pages or nothing.
import { connect as connectTls } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { raisedLimits } from '../../../src-main/classroom/host/limits';
import { openRendererFiles } from '../../../src-main/pages/renderer-files';
import { sendRaw, sendTo, smallPage } from '../kit/served-door';
import { openClass } from './kit/open-class';
import { statusOf } from './kit/raw-student';

const portOf = (address: string) => Number(address.split(':').at(-1));

/** A class with guests and the pages of a small build. */
async function guestClass() {
  const folder = smallPage();
  const host = await openClass(
    { guests: true },
    { limits: raisedLimits(60), guestPages: (served) => openRendererFiles(folder, { served }) },
  );
  const guest = (host.first.door?.guestAddress ?? '').replace('http://', '');
  return { ...host, guest, guestPort: portOf(guest), port: portOf(host.address) };
}

const forged = [
  'localhost',
  'evil.example',
  '127.0.0.1.evil.example',
  '127.0.0.1.nip.io',
  '0.0.0.0',
  '[::1]',
  '127.0.0.2',
  '127.1',
  '2130706433',
  '0x7f000001',
  'school.local',
];

describe('a Host that is not the served one, as after a name was bound anew', () => {
  test.each(forged)('of %s gets neither a page nor a socket', async (name) => {
    const { address, guest, guestPort, port } = await guestClass();
    const headers = { Host: `${name}:${guestPort}` };
    for (const path of ['/', '/assets/index.js', '/class'])
      expect((await sendTo(guestPort, { path, headers })).status, path).toBe(403);
    expect(await statusOf(guest, { scheme: 'ws', headers })).toBe('403');
    expect(await statusOf(address, { headers: { Host: `${name}:${port}` } })).toBe('403');
  });

  test('with another port, without one, or twice, is refused as well', async () => {
    const { guestPort } = await guestClass();
    for (const host of [
      `127.0.0.1:${guestPort + 1}`,
      '127.0.0.1',
      `127.0.0.1:${guestPort}0`,
      `127.0.0.1:${guestPort}.`,
    ])
      expect((await sendTo(guestPort, { headers: { Host: host } })).status, host).toBe(403);
    const twice = `GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:${guestPort}\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(guestPort, twice)).toMatch(/^HTTP\/1\.1 40[03]/);
    expect(await sendRaw(guestPort, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  });
});

describe('a page of another origin', () => {
  test.each(['null', 'https://evil.example', 'http://localhost', 'file://', 'scruple://app', 'http://127.0.0.1', ''])(
    'from %j opens no socket and gets no page',
    async (Origin) => {
      const { address, guest, guestPort } = await guestClass();
      expect((await sendTo(guestPort, { headers: { Origin } })).status).toBe(403);
      expect(await statusOf(guest, { scheme: 'ws', headers: { Origin } })).toBe('403');
      expect(await statusOf(address, { headers: { Origin } })).toBe('403');
    },
  );

  test('posts a form, asks beforehand or uses any other method: refused, without a header of consent', async () => {
    const { guestPort } = await guestClass();
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', 'HEAD']) {
      const answered = await sendTo(guestPort, {
        method,
        path: '/class',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Access-Control-Request-Method': 'POST' },
        ...(method === 'HEAD' ? {} : { body: 'is=end' }),
      });
      expect(answered.status, method).toBe(403);
      expect(Object.keys(answered.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

/** Ways out of a folder, as programs that look for holes try them. */
const ways = [
  '/../package.json',
  '/../../../../etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%5c..%5cwindows%5cwin.ini',
  '/..\\..\\windows\\win.ini',
  '/....//....//etc/passwd',
  '/%252e%252e%252fetc%252fpasswd',
  '/%c0%ae%c0%ae/etc/passwd',
  '/.env',
  '/./.env',
  '//etc/passwd',
  '/assets/../.env',
  '/assets/..%2f.env',
  '/assets/index.js.map',
  '/assets/index.js%00.html',
  '/assets/',
  '/assets',
  '/index.html',
  '/index.html/',
  '/INDEX.HTML',
  '/file:///etc/passwd',
  'file:///etc/passwd',
  'http://127.0.0.1/etc/passwd',
  '/scruple.db',
  '/call/classView',
  '/call/directClass',
  '/class',
  '/events',
  '/__proto__',
  '/constructor',
  '/?/../../etc/passwd',
  '*',
];

test('of every path there is a page only at the fixed list, on both doors', async () => {
  const { guestPort, port, guest, address } = await guestClass();
  expect((await sendTo(guestPort, { path: '/' })).status).toBe(200);
  expect((await sendTo(guestPort, { path: '/assets/index.js' })).body).toBe('export {};');
  for (const way of ways) {
    const line = (served: string) => `GET ${way} HTTP/1.1\r\nHost: ${served}\r\nConnection: close\r\n\r\n`;
    const plain = await sendRaw(guestPort, line(guest));
    // a question about the document itself is the document
    expect(plain, way).toMatch(way.startsWith('/?') ? /^HTTP\/1\.1 200/ : /^HTTP\/1\.1 40[034]/);
    expect(plain).not.toMatch(/root:|secret|"name"/);
    expect(await sendTls(port, line(address)), way).toMatch(/^HTTP\/1\.1 40[04]/);
  }
});

function sendTls(port: number, bytes: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connectTls({ host: '127.0.0.1', port, rejectUnauthorized: false });
    let received = '';
    socket.on('data', (part) => {
      received += part.toString();
    });
    socket.on('error', fail);
    socket.on('close', () => done(received));
    socket.write(bytes);
  });
}
