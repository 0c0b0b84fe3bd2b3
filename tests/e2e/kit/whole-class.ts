// A class in real windows: a teacher with her projector, three students in the app, and a browser on another computer.
import { draw } from '@shared/engine/draw';
import { valueNamed } from '@shared/engine/problem';
import { gravityDripRate } from '@shared/skills/iv-flow/gravity-drip-rate';
import type { Page } from 'playwright';
import { z } from 'zod';
import { openAnotherComputer } from './another-computer';
import { clearAway, type Started, shown, startApp } from './app';
import { type Door, openClass, type SetUp, startBrowser, startStudent } from './class';
import { answer, answerBox, toHome } from './practise';
import { shortDrill } from './sit';

export interface WholeClass {
  readonly teacher: Started;
  readonly students: readonly [Started, Started, Started];
  readonly guest: Page;
  /** The projector's window, once it was opened. */
  wall?: Page;
  door: Door;
  /** Starts a computer that died again, with what it had on its disk. */
  revive(dead: Started): Promise<Started>;
  close(): Promise<void>;
}

export const studentNames = ['Ada', 'Ben', 'Cora'] as const;
export const guestName = 'Dana';

/** Opens every window; nobody has joined yet. What fails on the way leaves no window behind. */
export async function startWholeClass(setUp: SetUp): Promise<WholeClass> {
  const elsewhere = await openAnotherComputer();
  const browser = await startBrowser(elsewhere.proxy);
  const apps: Started[] = [];
  const kept = (started: Started) => {
    apps.push(started);
    return started;
  };
  const close = async () => {
    await browser.close();
    elsewhere.close();
    for (const one of apps) {
      await one.close();
      clearAway(one.folder);
    }
  };
  const revive = async (dead: Started) => {
    const again = await startApp({ folder: dead.folder });
    apps.splice(apps.indexOf(dead), 1, again);
    return again;
  };
  try {
    const teacher = kept(await startApp());
    const students = [kept(await startStudent()), kept(await startStudent()), kept(await startStudent())] as const;
    await toHome(teacher.page);
    const door = await openClass(teacher.page, { guests: true, ...setUp });
    const guest = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await guest.goto(`http://${door.guestAddress}/`);
    await shown(guest);
    return { teacher, students, guest, door, revive, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** Waits for the problem, answers it and waits for its verdict. */
export async function answers(page: Page, response: string): Promise<void> {
  await answerBox(page).waitFor();
  await answer(page, response);
  await page.getByRole('heading', { name: /^Problem \d+: / }).waitFor();
}

/** What a problem of the class comes to, where everybody has the numbers of the plan: drops over minutes, or over hours. */
export function comesTo(number: number) {
  const { seed } = z.object({ seed: z.string() }).parse(shortDrill.numbers);
  const problem = draw(gravityDripRate, `${seed}.${number}`);
  const given = (name: string) => valueNamed(problem, name)?.valueOf() ?? Number.NaN;
  const drops = given('volume') * given('dropFactor');
  const rate = (time: number) => `${Math.round(drops / time)} gtt/min`;
  return { right: rate(given('infusionTime') * 60), hoursLeft: rate(given('infusionTime')) };
}
