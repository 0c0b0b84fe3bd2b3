// The check list says what is known and no more.
import { expect, test } from 'vitest';
import { firewallCheck } from '../../../src-main/classroom/host/class-checks';
import { openReach } from '../../../src-main/classroom/host/reach';
import { joinStudent, openClass, until } from './kit/open-class';

test('on this computer alone nothing is said of other computers or a firewall, whoever joins', async () => {
  const host = await openClass();
  await joinStudent(host, 'Ada');
  const { view } = await host.calls.classView({});
  expect(view?.checks.map(({ what, state }) => [what, state])).toEqual([
    ['network', 'trouble'],
    ['port', 'fine'],
    ['joined', 'fine'],
  ]);
  expect(JSON.stringify(view?.checks)).not.toMatch(/other computer|firewall/i);
});

test('a firewall counts as open only once the code was proven from another computer', () => {
  const reach = openReach(new Set(['192.168.4.21', 'fe80::1']));
  for (const own of ['192.168.4.21', '::ffff:192.168.4.21', 'fe80::1', '127.0.0.1', '::ffff:127.0.0.1'])
    reach.came(own);
  expect(reach.isReached()).toBe(false);
  reach.came('::ffff:192.168.4.30');
  expect(reach.isReached()).toBe(true);
});

test('an own port that answers is found, and one that does not', async () => {
  const host = await openClass();
  const port = Number(host.address.split(':')[1]);
  for (const [asked, answers] of [
    [port, true],
    [1, false],
  ] as const) {
    const reach = openReach();
    reach.knock('127.0.0.1', asked, () => undefined);
    expect(await until(reach.answersHere, (known) => known !== undefined)).toBe(answers);
  }
});

test('until then it says so, with the command of this system where there is one', () => {
  expect(firewallCheck(true, [4310], 'win32')).toEqual({
    what: 'firewall',
    state: 'fine',
    says: 'Another computer has reached this one',
  });
  expect(firewallCheck(false, [4310, 4311], 'win32')).toMatchObject({
    state: 'waiting',
    command: expect.stringContaining('localport=4310,4311'),
  });
  expect(firewallCheck(false, [4310, 4311], 'linux').command).toBe('sudo ufw allow 4310,4311/tcp');
  expect(firewallCheck(false, [4310], 'darwin')).not.toHaveProperty('command');
});
