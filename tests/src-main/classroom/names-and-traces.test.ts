// Names are text wherever they come to; what was typed leaves no trace but in the store; a student's computer listens nowhere.
import Papa from 'papaparse';
import { expect, onTestFinished, test, vi } from 'vitest';
import { raisedLimits } from '../../../src-main/classroom/host/limits';
import { hostileNames } from './kit/hostile-names';
import { joinStudent, openClass, until } from './kit/open-class';
import { openRaw, seatRaw } from './kit/raw-student';
import { itemsOfSeat } from './kit/seat-answers';
import { answerDeed, openWires } from './kit/wired-lines';

test('a name is one line of 1 to 24 visible letters, and comes out of lobby, board and table as it is', async () => {
  const host = await openClass({ board: 'all' });
  const wires = openWires(host, raisedLimits(1000));
  const taken = hostileNames.filter((name) => wires.seated(name).last('seated') !== undefined);
  for (const name of taken) expect(name.trim(), JSON.stringify(name)).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]{1,72}$/u);
  for (const name of ['', '   ', 'a\nb', 'a\u202Eb', 'a\u200Bb', 'a\u0000b', '\u0301A', 'x'.repeat(25), '\uD800'])
    expect(taken).not.toContain(name);
  for (const name of ['=1+1', '<svg onload=alert(1)>', '__proto__', 'Zoë', '李小龍', 'x'.repeat(24)])
    expect(taken).toContain(name);
  await host.calls.directClass({ is: 'start' });
  wires.desk.room.flush();
  const { view } = await host.calls.classView({});
  expect(view?.seats.map(({ name }) => name)).toEqual(taken.map((name) => name.trim()));
  const projected = JSON.stringify((await host.calls.projectorView({})).view);
  for (const name of ['<svg onload', '__proto__', 'O’Neil 1', '=cmd']) expect(projected).not.toContain(name);
  const { text = '' } = await host.calls.exportClass({ sessionId: host.first.id });
  const [head = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  const names = rows.map((row) => row[head.indexOf('Name')] ?? '');
  expect(names.map((name) => name.replace(/^'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/, ''))).toEqual(
    view?.seats.map(({ shown }) => shown),
  );
  for (const name of names) expect(name).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
});

test('nothing that was typed, no name, no code and no token is written to a log, whatever goes wrong', async () => {
  const written: string[] = [];
  for (const kind of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, kind).mockImplementation((...words) => void written.push(words.join(' ')));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((bytes) => written.push(String(bytes)) > 0);
  onTestFinished(() => void vi.restoreAllMocks());
  const logged: string[] = [];
  const host = await openClass({}, { limits: raisedLimits(60), log: (line) => void logged.push(line) });
  const ada = await seatRaw(host, 'Ada Typed');
  await host.calls.directClass({ is: 'start' });
  ada.say(answerDeed(1, 1, 'typed answer 31'));
  await ada.next('taken');
  ada.say({ ...answerDeed(2, 1, 'typed answer 32'), seat: 's9' });
  await ada.next('refused');
  const wrong = await openRaw(host.address);
  wrong.sayText('typed nonsense {{{');
  await wrong.next('refused');
  // a fault of ours in the middle of work
  host.store.firm.exec('ALTER TABLE class_events RENAME TO gone');
  const ben = await openRaw(host.address);
  ben.sayText(JSON.stringify({ is: 'rejoin', token: ada.token }));
  await ben.ended;
  await host.calls.classSummary({ sessionId: 'Ada Typed' }).catch(() => undefined);
  vi.restoreAllMocks();
  const all = [...written, ...logged, ...host.reports].join('\n');
  expect(logged).toEqual(['class: seat s1 sent what no student says; its line was ended']);
  for (const secret of ['typed', 'Typed', ada.token, host.code, host.code.replace(' ', '')])
    expect(all).not.toContain(secret);
  host.store.firm.exec('ALTER TABLE gone RENAME TO class_events');
});

test('a student’s computer opens no port while it joins, answers, loses its host and leaves', async () => {
  const listening = () =>
    process.getActiveResourcesInfo().filter((kind) => /Server|UDP|Pipe.*Listen/.test(kind)).length;
  const host = await openClass({}, { limits: raisedLimits(60) });
  const before = listening();
  expect(before).toBeGreaterThan(0);
  const ada = await joinStudent(host, 'Ada');
  expect(listening()).toBe(before);
  await host.calls.directClass({ is: 'start' });
  const { sitting } = await until(ada.now, (view) => view.sitting !== undefined);
  const [first] = itemsOfSeat(host, 's1');
  await ada.calls.answerItem({ sittingId: sitting?.id ?? '', number: 1, response: first?.right ?? '' });
  expect(listening()).toBe(before);
  await host.close();
  await until(ada.now, ({ link }) => link === 'down');
  expect(listening()).toBe(0);
  await ada.calls.leaveClass({});
  expect(listening()).toBe(0);
});
