// The way between a student and her host: who listens there, who pretends to be the host, and a cable that is pulled.
import { ClassLink } from '@shared/class-link/class-link';
import type { LinkFrame } from '@shared/class-link/link-frame';
import { describe, expect, test } from 'vitest';
import { tlsFrame } from '../../../src-main/classroom/student/tls-frame';
import { openBetween } from './kit/fake-between';
import { linkStudent } from './kit/link-student';
import { openClass, until } from './kit/open-class';
import { seatRaw } from './kit/raw-student';
import { itemsOfSeat } from './kit/seat-answers';
import { dialOver, openProxy } from './kit/tcp-proxy';
import { answerDeed } from './kit/wired-lines';

const portOf = (address: string) => Number(address.split(':').at(-1));

describe('who listens in between', () => {
  test('sees no name, no answer, no token, no code and no word of a problem in any byte', async () => {
    const host = await openClass();
    const proxy = await openProxy(portOf(host.address));
    const ada = await seatRaw(host, 'Ada Lovelace', { proxy });
    await host.calls.directClass({ is: 'start' });
    const [item] = itemsOfSeat(host, ada.seatId);
    ada.say(answerDeed(1, 1, `${item?.right} typed by Ada`));
    await ada.next('taken');
    await until(
      () => ada.texts.length,
      (count) => count >= 6,
    );
    const bytes = proxy.seen();
    expect(bytes.length).toBeGreaterThan(2000);
    const secrets = [
      'Ada Lovelace',
      'typed by Ada',
      ada.token,
      host.code,
      host.code.replace(' ', ''),
      '"view"',
      '"is":',
    ];
    for (const encoding of ['latin1', 'utf16le'] as const)
      expect(secrets.filter((secret) => bytes.toString(encoding).includes(secret))).toEqual([]);
  });

  test('with a certificate of their own gets neither a seat nor the code, and the student is told', async () => {
    const host = await openClass();
    const between = await openBetween(host.address);
    const link = linkStudent(host, 'Ada', dialOver(between));
    await expect(link.join()).rejects.toMatchObject({ code: 'code' });
    const all = between.passed.join('\n');
    expect(between.passed.some((text) => text.includes('"prove"'))).toBe(true);
    for (const secret of [host.code, host.code.replace(' ', ''), 'Ada']) expect(all).not.toContain(secret);
    expect((await host.calls.classView({})).view).toMatchObject({ seats: [], door: { failedTries: 1 } });
  });

  test('a second host under the same announced name cannot prove the code, and the student leaves it', async () => {
    const real = await openClass();
    const fake = await openClass({ teacher: 'Ms. Alvarez' });
    const link = linkStudent({ address: fake.address, code: real.code }, 'Ada');
    await expect(link.join()).rejects.toMatchObject({ code: 'code' });
    expect((await fake.calls.classView({})).view?.seats).toEqual([]);
  });

  test('a fake host that says the code is proven, or asks for the code itself, hears no name', async () => {
    for (const lie of [{ is: 'proved' }, { is: 'proved', proof: '0'.repeat(64) }, { is: 'welcome', wants: 'code' }]) {
      const said = await toldToLiar(lie);
      expect(said.filter((text) => /"join"|"code"/.test(text))).toEqual([]);
    }
  });
});

/** What a student's side says to a host that knows no code and says what is given. */
async function toldToLiar(lie: { readonly is: string; readonly [key: string]: unknown }): Promise<string[]> {
  const said: string[] = [];
  const welcome = { is: 'welcome', version: 1, nonce: 'a'.repeat(32), salt: 'b'.repeat(32), wants: 'proof' };
  const connect: LinkFrame['connect'] = (hears) => {
    const hear = (message: unknown) => hears.text(JSON.stringify(message));
    setTimeout(hears.opened);
    return {
      fingerprint: () => 'c'.repeat(64),
      send: (text) => {
        said.push(text);
        if (text.includes('"hello"')) hear(lie.is === 'welcome' ? { ...welcome, ...lie } : welcome);
        if (text.includes('"prove"')) hear(lie);
      },
      close: hears.closed,
    };
  };
  const frame = { ...tlsFrame('liar', '234567'), connect, keep: () => undefined, changed: () => undefined };
  const link = new ClassLink(frame, { name: 'Ada' });
  await expect(link.join()).rejects.toThrow();
  return said;
}

describe('a cable that is pulled while a student answers', () => {
  test.each([1000, 5000])('for %d ms loses no answer and doubles none; she is back within 3 s', async (ms) => {
    const host = await openClass();
    const proxy = await openProxy(portOf(host.address));
    const link = linkStudent(host, 'Ada', dialOver(proxy));
    await link.join();
    await host.calls.directClass({ is: 'start' });
    await until(() => link.view()?.sitting?.item, Boolean);
    const [first, second] = itemsOfSeat(host, 's1');
    await link.does({ is: 'answer', number: 1, response: first?.right ?? '' });
    await link.does({ is: 'go to', number: 2 });
    proxy.pull();
    const answering = link.does({ is: 'answer', number: 2, response: second?.right ?? '' });
    await new Promise((next) => setTimeout(next, ms));
    expect(link.view()?.waiting).toBe(1);
    const began = performance.now();
    proxy.plug();
    await until(
      () => link.view(),
      (view) => view?.link === 'up' && view.waiting === 0,
    );
    expect(performance.now() - began).toBeLessThan(3000);
    await answering;
    await until(
      async () => (await host.calls.classView({})).view?.seats[0]?.marks,
      (marks) => marks?.[1] === 'right',
    );
    const { view } = await host.calls.classView({});
    expect(view?.seats).toMatchObject([{ marks: ['right', 'right', 'to-come'], answered: 2 }]);
  });
});
