// Who may open a socket to a class, and what ends one: the rows of the threat model that are about the door.

import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { raisedLimits } from '../../../src-main/classroom/host/limits';
import { fakeClock } from '../kit/fake-clock';
import { openClass, openProgram, plainSetup, until } from './kit/open-class';
import { nonce, openRaw, prove, seatRaw, statusOf } from './kit/raw-student';

function isReached(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host, port });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

const portOf = (address: string) => Number(address.split(':').at(-1));

describe('the door of a class', () => {
  test('is open only while the class is, and only on the chosen address', async () => {
    const program = openProgram();
    const opened = await program.calls.openClass(plainSetup);
    const port = portOf(opened.door?.address ?? '');
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    expect(await isReached('127.0.0.1', port)).toBe(true);
    for (const other of ['127.0.0.2', ...others]) expect(await isReached(other, port)).toBe(false);
    await program.calls.directClass({ is: 'end' });
    expect(await isReached('127.0.0.1', port)).toBe(false);
    expect((await program.calls.classView({})).view?.door).toBeUndefined();
  });

  test('lets in neither a forged Host nor another page, nor any path but its own', async () => {
    const { address, first } = await openClass({ guests: true }, { limits: raisedLimits(60) });
    const guest = (first.door?.guestAddress ?? '').replace('http://', '');
    expect(await statusOf(address, { headers: { Host: 'evil.example:80' } })).toBe('403');
    expect(await statusOf(address, { headers: { Origin: 'https://evil.example' } })).toBe('403');
    expect(await statusOf(guest, { scheme: 'ws', headers: { Origin: 'http://evil.example' } })).toBe('403');
    expect(await statusOf(guest, { scheme: 'ws', headers: { Origin: `http://${guest}`, Host: 'localhost' } })).toBe(
      '403',
    );
    expect(await statusOf(address, { path: '/call/directClass' })).toBe('404');
    expect(await statusOf(guest, { scheme: 'ws', headers: { Origin: `http://${guest}` } })).toBe('open');
    expect(await statusOf(address)).toBe('open');
  });

  test('opens the second port only where the teacher lets guests in, and serves pages and nothing else there', async () => {
    const without = await openClass();
    expect(without.first.door?.guestAddress).toBeUndefined();
    const { first } = await openClass({ guests: true });
    const guest = first.door?.guestAddress ?? '';
    for (const path of ['/call/directClass', '/..%2f..%2fetc/passwd', '/class', '/events', '/../package.json'])
      expect((await fetch(`${guest}${path}`)).status).toBe(404);
    expect((await fetch(`${guest}/call/start`, { method: 'POST', body: '{}' })).status).toBe(403);
    const page = await fetch(`${guest}/`);
    expect(page.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('grants three connections to an address; one flag raises all limits together', async () => {
    const { address } = await openClass();
    const open = await Promise.all([1, 2, 3].map(() => openRaw(address)));
    expect(await statusOf(address)).toBe('429');
    expect(await statusOf(address, { localAddress: '127.0.0.9' })).toBe('open');
    open[0]?.socket.close();
    await open[0]?.ended;
    await until(
      () => statusOf(address),
      (status) => status === 'open',
    );
    expect(raisedLimits(500)).toEqual({ seats: 500, connectionsPerAddress: 503, joinsPerSecond: 500 });
  });

  test('ends frames that are too long, binary, no JSON, of no known kind, or too many keys, and each alone', async () => {
    const host = await openClass({}, { limits: raisedLimits(60) });
    const stays = await seatRaw(host, 'Stays');
    const tooLong = await openRaw(host.address);
    tooLong.sayText('x'.repeat(20_000));
    expect(await tooLong.ended).toBe(1009);
    const binary = await openRaw(host.address);
    binary.socket.send(Buffer.from([1, 2, 3]));
    expect(await binary.ended).toBe(1003);
    const messages = [
      'no json',
      '[]',
      '{"is":"direct","direction":{"is":"end"}}',
      JSON.stringify({ is: 'hello', version: 1, nonce: nonce(), isTeacher: true }),
      `${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`,
      JSON.stringify({ is: 'join', name: 'Too early' }),
    ];
    for (const message of messages) {
      const raw = await openRaw(host.address);
      raw.sayText(message);
      expect(await raw.next('refused')).toMatchObject({ code: 'malformed' });
      await raw.ended;
    }
    stays.say({ is: 'beat' });
    expect(stays.socket.readyState).toBe(stays.socket.OPEN);
    expect((await host.calls.classView({})).view?.seats).toHaveLength(1);
  });

  test('refuses another version with a sentence', async () => {
    const { address } = await openClass();
    const raw = await openRaw(address);
    raw.say({ is: 'hello', version: 2, nonce: nonce() });
    expect(await raw.next('refused')).toMatchObject({ code: 'version' });
  });
});

describe('the proof of the code', () => {
  test('holds for the right code and the certificate that was seen; the host proves itself too', async () => {
    const { address, code } = await openClass();
    const raw = await openRaw(address);
    expect(await prove(raw, code)).toMatchObject({ is: 'proved', proof: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('fails for a wrong code, for another certificate, and for a copied proof', async () => {
    const { address, code, calls } = await openClass({}, { limits: raisedLimits(60) });
    expect(await prove(await openRaw(address), '222222')).toMatchObject({ is: 'refused', code: 'code' });
    const between = await openRaw(address, { localAddress: '127.0.0.2' });
    expect(await prove(between, code, '0'.repeat(64))).toMatchObject({ is: 'refused', code: 'code' });
    expect((await calls.classView({})).view?.door?.failedTries).toBe(2);
  });

  test('keeps wrong codes waiting longer and longer, and nobody else', async () => {
    const { address, code } = await openClass({}, { limits: raisedLimits(60) }, fakeClock());
    const from = (localAddress: string) => openRaw(address, { localAddress });
    expect(await prove(await from('127.0.0.5'), '222222')).toMatchObject({ code: 'code' });
    expect(await prove(await from('127.0.0.5'), '222223')).toMatchObject({ code: 'code' });
    expect(await prove(await from('127.0.0.5'), code)).toMatchObject({ code: 'busy' });
    expect(await prove(await from('127.0.0.6'), code)).toMatchObject({ is: 'proved' });
  });
});
