// A thousand bots that know the code, from many addresses: the teacher's calls and a student's answers go on, and the host
// takes little memory for them. Five thousand wrong codes over sockets of thirty addresses.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playSwarm } from '../src-main/classroom/kit/bot-swarm';
import { openRaw, prove, seatRaw } from '../src-main/classroom/kit/raw-student';
import { answerDeed } from '../src-main/classroom/kit/wired-lines';
import { hostAlone } from './kit/host-alone';

test('a thousand bots fill the seats and no more; calls of the teacher stay below 100 ms, answers below 250 ms, memory below 100 MB more', async () => {
  const host = await hostAlone(['--items', '300', '--start']);
  const before = memoryOf(host.child.pid);
  const ada = await seatRaw(host, 'Ada');
  const teacher: number[] = [];
  const answers: number[] = [];
  let isOver = false;
  const watching = (async () => {
    for (let counter = 1; !isOver; counter++) {
      let began = performance.now();
      await host.call('classView', {});
      teacher.push(performance.now() - began);
      began = performance.now();
      ada.say(answerDeed(counter, counter, '5 mL/h'));
      await ada.next('taken', 'not taken');
      answers.push(performance.now() - began);
      ada.say({ is: 'beat' });
      await new Promise((next) => setTimeout(next, 150));
    }
  })();
  const swarm = await playSwarm(host, 1000, 40);
  isOver = true;
  await watching;
  const rise = memoryOf(host.child.pid) - before;
  console.log(
    `teacher's call 95% ${at(teacher, 0.95)} ms, answer 95% ${at(answers, 0.95)} ms, ${rise.toFixed(0)} MB more, ${swarm.seated} seated`,
  );
  expect(swarm.seated).toBeLessThan(60);
  expect(swarm.seated + swarm.refused).toBe(1000);
  expect(at(answers, 0.95)).toBeLessThan(250);
  expect(at(teacher, 0.95)).toBeLessThan(100);
  expect(rise).toBeLessThan(100);
});

test('five thousand wrong codes from thirty addresses let nobody in, and another joins meanwhile', async () => {
  const host = await hostAlone([]);
  let inside = 0;
  const codes = Array.from({ length: 5000 }, (_, place) => place);
  const guess = async () => {
    for (let place = codes.shift(); place !== undefined; place = codes.shift()) {
      const raw = await openRaw(host.address, { localAddress: `127.0.4.${place % 30}` }).catch(() => undefined);
      if (!raw) continue;
      // a wrong proof is a wrong code
      if ((await prove(raw, host.code, '0'.repeat(64))).is === 'proved') inside++;
      raw.socket.terminate();
    }
  };
  const guessing = Promise.all(Array.from({ length: 30 }, guess));
  const began = performance.now();
  await seatRaw(host, 'Ada');
  const joinedMs = performance.now() - began;
  await guessing;
  console.log(`joined in ${joinedMs.toFixed(0)} ms among guesses`);
  expect(inside).toBe(0);
  expect(joinedMs).toBeLessThan(1000);
});

function at(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}

/** Megabytes in memory of a process, as the kernel counts them. */
function memoryOf(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}
