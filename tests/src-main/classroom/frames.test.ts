// Frames, headers and sockets as only a hostile program makes them: each ends its own line, and the others live.
import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { raisedLimits } from '../../../src-main/classroom/host/limits';
import { playSwarm } from './kit/bot-swarm';
import { type OpenClass, openClass, until } from './kit/open-class';
import { type FrameSocket, frameOf, opcodes, openFrames } from './kit/raw-frames';
import { type RawStudent, seatRaw } from './kit/raw-student';
import { answerDeed } from './kit/wired-lines';

const { more, text, close, ping, pong } = opcodes;

/** Still gets an answer to what it says. */
async function lives(student: RawStudent, counter: number) {
  student.say(answerDeed(counter, 1, 'too early'));
  expect(await student.next('not taken')).toMatchObject({ counter });
}

describe('a broken frame ends its own line with the status that says why', () => {
  const cases: readonly (readonly [string, number, readonly Buffer[]])[] = [
    ['without a mask', 1002, [frameOf(text, '{}', { isMasked: false })]],
    ['with a reserved bit', 1002, [frameOf(text, '{}', { reserved: 4 })]],
    ['with another reserved bit', 1002, [frameOf(text, '{}', { reserved: 1 })]],
    ['with an unknown opcode', 1002, [frameOf(3, '{}')]],
    ['with an unknown control opcode', 1002, [frameOf(11, '')]],
    ['that goes on with nothing', 1002, [frameOf(more, '{}')]],
    ['that begins a second message within one', 1002, [frameOf(text, '{', { isLast: false }), frameOf(text, '}')]],
    ['a ping in parts', 1002, [frameOf(ping, 'x', { isLast: false })]],
    ['a ping of 126 bytes', 1002, [frameOf(ping, 'x'.repeat(126))]],
    ['a closing with half a status', 1002, [frameOf(close, 'x')]],
    ['a closing with a status that nobody may send', 1002, [frameOf(close, Buffer.from([0x03, 0xed]))]],
    ['text that is no UTF-8', 1007, [frameOf(text, Buffer.from([0x22, 0xc3, 0x28, 0x22]))]],
    [
      'text that is no UTF-8, in parts',
      1007,
      [frameOf(text, Buffer.from([0x22, 0xc3]), { isLast: false }), frameOf(more, Buffer.from([0x28, 0x22]))],
    ],
    ['of 70 KB', 1009, [frameOf(text, 'x'.repeat(70_000))]],
    ['that claims to be of 2^62 bytes', 1009, [frameOf(text, '', { claims: 2n ** 62n })]],
    [
      'in parts of 17 KB together',
      1009,
      Array.from({ length: 17 }, (_, at) => frameOf(at === 0 ? text : more, 'x'.repeat(1024), { isLast: false })),
    ],
  ];

  test('unmasked, reserved bits, opcodes, parts, UTF-8 and lengths', async () => {
    const host = await openClass({}, { limits: raisedLimits(60) });
    const stays = await seatRaw(host, 'Stays');
    const found = await Promise.all(
      cases.map(async ([called, , frames]) => {
        const socket = await openFrames(host.address, '127.0.0.1');
        for (const frame of frames) socket.send(frame);
        return [called, await socket.ended];
      }),
    );
    expect(found).toEqual(cases.map(([called, status]) => [called, status]));
    await lives(stays, 1);
  });

  test('endless empty parts end the line, and take no memory', async () => {
    const host = await openClass();
    const stays = await seatRaw(host, 'Stays');
    const before = process.memoryUsage().rss;
    const endless = await openFrames(host.address, '127.0.0.1');
    endless.send(frameOf(text, '', { isLast: false }));
    await flood(endless, frameOf(more, '', { isLast: false }));
    expect(await endless.ended).toBe(1008);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
    await lives(stays, 1);
  });

  test('a few pings are answered; a flood of pings or pongs ends the line', async () => {
    const host = await openClass();
    const stays = await seatRaw(host, 'Stays');
    const answered = new Promise((done) => stays.socket.once('pong', done));
    stays.socket.ping('still there?');
    expect(String(await answered)).toBe('still there?');
    for (const opcode of [ping, pong]) {
      const socket = await openFrames(host.address, '127.0.0.1');
      await flood(socket, frameOf(opcode, 'x'.repeat(100)));
      expect(await socket.ended).toBe(1008);
    }
    await lives(stays, 1);
  });

  test('two thousand headers open no socket and end nothing else', async () => {
    const host = await openClass();
    const stays = await seatRaw(host, 'Stays');
    const many = Array.from({ length: 2000 }, (_, at) => `x${at}: 1\r\n`).join('');
    await expect(openFrames(host.address, '127.0.0.1', many)).rejects.toThrow(
      /not granted: HTTP\/1.1 431|not granted: $/,
    );
    const short = Array.from({ length: 1900 }, () => 'a:\r\n').join('');
    await openFrames(host.address, '127.0.0.1', short).catch((fault) => expect(String(fault)).toMatch('not granted'));
    await lives(stays, 1);
  });
});

/** The same frame in bundles until the host has had enough, 20 MB at most. */
async function flood(socket: FrameSocket, frame: Buffer) {
  const bundle = Buffer.concat(Array.from({ length: 500 }, () => frame));
  for (let sent = 0; sent < 20 * 2 ** 20 && socket.isOpen(); sent += bundle.length) {
    socket.send(bundle);
    await new Promise((next) => setImmediate(next));
  }
}

test('fifty thousand messages of one seat in a second end its line; the others are answered meanwhile', async () => {
  const host = await openClass();
  const calm = await seatRaw(host, 'Calm');
  const noisy = await seatRaw(host, 'Flood');
  await host.calls.directClass({ is: 'start' });
  const before = process.memoryUsage().rss;
  for (let at = 1; at <= 50_000; at++) noisy.say(answerDeed(at, 9, 'x'));
  calm.say(answerDeed(1, 1, '5 mL/h'));
  expect(await calm.next('taken')).toMatchObject({ counter: 1 });
  expect(await noisy.next('refused')).toMatchObject({ code: 'busy' });
  await noisy.ended;
  expect(noisy.heard.filter(({ is }) => is === 'not taken').length).toBeLessThan(60);
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
});

describe('slow and many', () => {
  test('five hundred half-open sockets stop nobody from joining, and are cut after about five seconds', async () => {
    const host = await openClass();
    const began = performance.now();
    await seatRaw(host, 'Ada');
    const calmMs = performance.now() - began;
    const { halves, open } = await halfOpen(host, 500);
    expect(open()).toBe(500);
    const joining = performance.now();
    await seatRaw(host, 'Ben');
    expect(performance.now() - joining).toBeLessThan(Math.max(1000, 4 * calmMs));
    const cutting = performance.now();
    await Promise.all(halves);
    expect(performance.now() - cutting).toBeLessThan(15_000);
  });

  test('one address takes thirty sockets at most, whatever they say; the others keep theirs', async () => {
    const host = await openClass();
    const [ip, port] = host.address.split(':');
    const sockets = Array.from({ length: 50 }, () =>
      connectPlain({ host: ip, port: Number(port), localAddress: '127.0.0.7' }),
    );
    for (const socket of sockets) {
      socket.on('error', () => undefined);
      onTestFinished(() => void socket.destroy());
    }
    await until(
      () => sockets.filter(({ closed }) => closed).length,
      (count) => count >= 20,
    );
    expect(sockets.filter(({ closed }) => closed)).toHaveLength(20);
    expect((await seatRaw(host, 'Ada')).seatId).toBe('s1');
  });

  test('a hundred bots that know the code fill the seats and no more; a student answers meanwhile', async () => {
    const host = await openClass({}, { limits: { seats: 30, connectionsPerAddress: 3, joinsPerSecond: 1000 } });
    const ada = await seatRaw(host, 'Ada');
    await host.calls.directClass({ is: 'start' });
    const swarm = playSwarm(host, 100);
    ada.say(answerDeed(1, 1, '5 mL/h'));
    expect(await ada.next('taken')).toMatchObject({ counter: 1 });
    expect(await swarm).toEqual({ seated: 29, refused: 71 });
  });
});

/** Sockets that open and go no further: some before TLS, some with half a request. */
async function halfOpen(host: OpenClass, count: number) {
  const [ip, port] = host.address.split(':');
  let live = 0;
  const opened: Promise<void>[] = [];
  const halves = Array.from({ length: count }, (_, at) => {
    const way = { host: ip, port: Number(port), localAddress: `127.0.3.${Math.floor(at / 20)}` };
    const isTls = at % 10 === 0;
    const below = connectPlain(way).on('error', () => undefined);
    const socket = isTls ? connectTls({ socket: below, rejectUnauthorized: false }) : below;
    socket.on('error', () => undefined).resume();
    onTestFinished(() => void socket.destroy());
    opened.push(
      new Promise((done) =>
        socket.once(isTls ? 'secureConnect' : 'connect', () => {
          live++;
          if (isTls) socket.write('GET /class HTTP/1.1\r\nHost: ');
          else if (at % 3 === 0) socket.write(Buffer.from([0x16, 0x03, 0x01]));
          done();
        }),
      ),
    );
    return new Promise<void>((done) =>
      socket.once('close', () => {
        live--;
        done();
      }),
    );
  });
  await Promise.all(opened);
  return { halves, open: () => live };
}
