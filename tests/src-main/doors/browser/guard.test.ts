// Who may come through the browser door: the page that holds the printed token, from the served address, and nobody else.

import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { openBrowserDoor } from '../../../../src-main/doors/browser/browser-door';
import { servedDoor } from '../../kit/served-door';

describe('the token', () => {
  test('opens the document and the calls', async () => {
    const { send, call, token } = await servedDoor();
    expect((await send({ path: `/?token=${token}` })).status).toBe(200);
    const started = await call('start', '{}');
    expect([started.status, JSON.parse(started.body)]).toMatchObject([200, { ok: true, value: { door: 'browser' } }]);
  });

  test('has 128 random bits and is another one at each start', async () => {
    const tokens = [await servedDoor(), await servedDoor()].map(({ token }) => token);
    expect(tokens.map((token) => Buffer.from(token, 'base64url').length)).toEqual([16, 16]);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  const spoilt: readonly (readonly [string, (token: string) => string | undefined])[] = [
    ['is missing', () => undefined],
    ['is empty', () => ''],
    ['is another one', (token) => token.split('').toReversed().join('')],
    ['lacks its last letter', (token) => token.slice(0, -1)],
    ['has one letter more', (token) => `${token}A`],
    ['has one letter changed', (token) => `${token.slice(0, -1)}${token.endsWith('A') ? 'Q' : 'A'}`],
    ['is in other case', (token) => token.toLowerCase()],
  ];

  test.each(spoilt)('that %s opens no document', async (_, spoil) => {
    const { send, token } = await servedDoor();
    const given = spoil(token);
    const answered = await send({ path: given === undefined ? '/' : `/?token=${given}` });
    expect(answered.status).toBe(403);
    expect(answered.body).not.toContain('<');
  });

  test.each(spoilt)('that %s makes no call and writes nothing', async (_, spoil) => {
    const { send, token, practice } = await servedDoor();
    const given = spoil(token);
    const headers = given === undefined ? {} : { 'x-scruple-token': given };
    const answered = await send({ method: 'POST', path: '/call/saveLearner', headers, body: '{"name":"Eve"}' });
    expect(answered.status).toBe(403);
    expect((await practice.calls.start({})).name).toBe('');
  });

  test('in the address makes no call: a link could carry it', async () => {
    const { send, token } = await servedDoor();
    expect((await send({ method: 'POST', path: `/call/start?token=${token}`, body: '{}' })).status).toBe(403);
  });
});

describe('a Host header', () => {
  test.each([
    'localhost',
    'evil.example',
    '127.0.0.1.evil.example',
    '0.0.0.0',
    '[::1]',
    '127.0.0.2',
    '127.1',
    '2130706433',
    'scruple.local',
  ])('of %s is refused on every path, whatever the token', async (name) => {
    const { send, call, token, port } = await servedDoor();
    const headers = { host: `${name}:${port}` };
    const answers = [
      await send({ path: `/?token=${token}`, headers }),
      await send({ path: '/assets/index.js', headers }),
      await call('start', '{}', headers),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  test('with another port, or without one, is refused', async () => {
    const { send, token, port } = await servedDoor();
    for (const host of [`127.0.0.1:${port + 1}`, '127.0.0.1', `127.0.0.1:${port}0`])
      expect((await send({ path: `/?token=${token}`, headers: { host } })).status, host).toBe(403);
  });
});

describe('an Origin header', () => {
  test('of the served page is let in', async () => {
    const { call, host } = await servedDoor();
    expect((await call('start', '{}', { origin: `http://${host}` })).status).toBe(200);
  });

  test.each(['null', 'https://evil.example', 'http://localhost', 'file://', 'scruple://app', 'http://127.0.0.1', ''])(
    'of %j is refused, with the token too',
    async (origin) => {
      const { call, practice } = await servedDoor();
      expect((await call('saveLearner', '{"name":"Eve"}', { origin })).status).toBe(403);
      expect((await practice.calls.start({})).name).toBe('');
    },
  );

  test('of the served address over https, or with a path, is refused', async () => {
    const { call, host } = await servedDoor();
    for (const origin of [`https://${host}`, `http://${host}/`, `http://${host}.evil.example`])
      expect((await call('start', '{}', { origin })).status, origin).toBe(403);
  });
});

describe('the door', () => {
  test('listens on this machine alone, not on its network addresses', async () => {
    const { port } = await servedDoor();
    const addresses = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ internal, family }) => !internal || family === 'IPv6')
      .map(({ address, scopeid, family }) => (family === 'IPv6' && scopeid ? `${address}%${scopeid}` : address));
    const reached = await Promise.all([...addresses, '127.0.0.2'].map((address) => isReached(address, port)));
    expect(await isReached('127.0.0.1', port)).toBe(true);
    expect(reached).toEqual(reached.map(() => false));
  });

  test('is shut at the end', async () => {
    const door = await openBrowserDoor(
      { dispatch: async () => ({ ok: true, value: {} }) },
      () => ({ status: 404, headers: {}, body: '' }),
      0,
    );
    const port = Number(new URL(door.address).port);
    await door.close();
    expect(await isReached('127.0.0.1', port)).toBe(false);
  });
});

function isReached(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port });
    const end = (reached: boolean) => {
      socket.destroy();
      done(reached);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}
