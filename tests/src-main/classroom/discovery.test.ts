// Announcements of classes: what is in them, and what becomes of malformed ones. `npm run soak`
// tries a hundred thousand.

import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { classChoices } from '../../../src-main/classroom/class-choices';
import { announceClass, announced, findClasses } from '../../../src-main/classroom/discovery';
import { announcementsHold } from './kit/fuzz-announcements';

/** The address of a network that this computer is on; none on one without any. */
const reached = classChoices()
  .map(({ address }) => address)
  .find((address) => !address.startsWith('127.'));

/** A port of the test's own, so that no program that listens for announcements is disturbed. */
const over = 45_353;
const group = '224.0.0.251';

test('the address of an announcement is read; anything malformed is passed over', () => {
  expect(announced({ port: 4310, txt: { address: '192.168.4.21' } })).toBe('192.168.4.21:4310');
  const malformed: unknown[] = [
    undefined,
    null,
    'class',
    [],
    {},
    { port: 4310 },
    { port: 4310, txt: {} },
    { port: 4310, txt: { address: 'school.example' } },
    { port: 4310, txt: { address: '192.168.4.21 <b>' } },
    { port: 4310, txt: { address: ['192.168.4.21'] } },
    { port: 0, txt: { address: '192.168.4.21' } },
    { port: 65_536, txt: { address: '192.168.4.21' } },
    { port: '4310', txt: { address: '192.168.4.21' } },
    { port: Number.NaN, txt: { address: '192.168.4.21' } },
  ];
  for (const service of malformed) expect(announced(service)).toBeUndefined();
});

test('ten thousand announcements of any shape give an address and a port, or nothing', () => {
  announcementsHold(10_000);
});

test('a class is found under its address among broken packets; its announcement names no class, person or computer', async () => {
  const heard: Buffer[] = [];
  const listens = createSocket({ type: 'udp4', reuseAddr: true });
  onTestFinished(() => void listens.close());
  listens.on('message', (packet) => heard.push(packet));
  listens.bind(over);
  await once(listens, 'listening');
  if (reached === undefined) {
    expect(await findClasses(over)).toEqual([]);
    return;
  }
  listens.addMembership(group, reached);
  const stop = announceClass(reached, 4310, over);
  onTestFinished(stop);
  const looking = findClasses(over);
  for (let sent = 0; sent < 300; sent++) {
    const [base = Buffer.alloc(40)] = heard.slice(-1);
    listens.send(broken(base, sent), over, group);
    await new Promise((next) => setTimeout(next, 5));
  }
  expect(await looking).toContainEqual({ address: `${reached}:4310`, called: `Class at ${reached}:4310` });
  const bytes = Buffer.concat(heard).toString('latin1');
  expect(bytes).toContain('scruple-class');
  expect(bytes).not.toContain(hostname());
});

test('where the port of announcements is somebody else’s alone, nothing is found and nothing ends', async () => {
  const other = createSocket('udp4');
  other.bind(over + 1);
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const stop = announceClass(reached ?? '192.0.2.1', 4310, over + 1);
  expect(await findClasses(over + 1)).toEqual([]);
  stop();
});

/** The packet with one byte in it changed and its end cut off at times; the same each time. */
function broken(packet: Buffer, at: number): Buffer {
  const changed = Buffer.from(packet);
  changed[(at * 7) % changed.length] = (at * 31) % 256;
  return at % 3 === 0 ? changed.subarray(0, at % changed.length) : changed;
}
