/** `host`: a class without a window, set up by flags or a plan file, directed over a second socket that only this computer reaches. */
import { readFileSync } from 'node:fs';
import { type ClassSetup, classSetup } from '@shared/contract/classroom/class-setup';
import type { Plan } from '@shared/contract/plan';
import { usualPlan } from '@shared/contract/usual-plan';
import { readPlan } from '@shared/sitting/plan-file';
import { readyPlans } from '@shared/sitting/ready-plans';
import { classChoices } from '../classroom/class-choices';
import { raisedLimits } from '../classroom/host/limits';
import { readRoster } from '../classroom/host/read-roster';
import { openControl } from '../doors/control/control-door';
import { openApp } from '../open-app';
import { storeFolder } from '../store/store-folder';
import { countFlag, readFlags, UseFault } from './arguments';

const flags = {
  plan: 'text',
  ready: 'text',
  items: 'text',
  minutes: 'text',
  skills: 'text',
  names: 'text',
  roster: 'text',
  numbers: 'text',
  teams: 'text',
  pace: 'text',
  board: 'text',
  teacher: 'text',
  address: 'text',
  port: 'text',
  'guest-port': 'text',
  guests: 'switch',
  seats: 'text',
  start: 'switch',
} as const;

/** Hosts until the class is ended or the program is told to stop; the ready line is one JSON object. */
export async function host(words: readonly string[]): Promise<number> {
  const { values } = readFlags(words, flags);
  const port = countFlag('port', values.port, 0, 0, 65_535);
  const guestPort = countFlag('guest-port', values['guest-port'], 0, 0, 65_535);
  const seats = values.seats === undefined ? undefined : countFlag('seats', values.seats, 60, 1, 5000);
  const setup = setupOf(values);
  const app = openApp(storeFolder(), console.error, undefined, {
    ...((port > 0 || guestPort > 0) && { ports: { port, guestPort } }),
    ...(seats !== undefined && { limits: raisedLimits(seats) }),
  });
  if (app.store.notice) console.error(app.store.notice);
  const { view: open } = await app.classroom.answers.classView({});
  const isResumed = open !== undefined && open.state !== 'ended';
  const view = isResumed ? open : await app.classroom.answers.openClass(setup);
  const control = await openControl(app);
  if (values.start === true && view.state === 'lobby') await app.classroom.answers.directClass({ is: 'start' });
  const { door } = view;
  process.stdout.write(
    `${JSON.stringify({
      ready: true,
      isResumed,
      class: view.id,
      address: door?.address,
      ...(door?.guestAddress !== undefined && { guestAddress: door.guestAddress }),
      code: door?.code.replace(' ', ''),
      control: { address: control.address, token: control.token },
    })}\n`,
  );
  await Promise.race([stopAsked(), control.ended]);
  await control.close();
  await app.classroom.close();
  app.store.close();
  return 0;
}

type Values = ReturnType<typeof readFlags<typeof flags>>['values'];

function setupOf(values: Values): ClassSetup {
  const roster = values.roster === undefined ? undefined : readRoster(textOf('roster', values.roster));
  const [first] = classChoices();
  const teams = values.teams?.split(',').map((team) => team.trim()) ?? roster?.teams ?? [];
  const read = classSetup.safeParse({
    plan: planOf(values),
    names: values.names ?? (roster ? 'roster' : 'nicknames'),
    roster: roster?.students ?? [],
    numbers: values.numbers ?? 'own',
    teams,
    pace: values.pace ?? 'self',
    board: values.board ?? (teams.length > 0 ? 'teams' : 'off'),
    teacher: values.teacher ?? '',
    address: values.address ?? first?.address ?? '127.0.0.1',
    guests: values.guests === true,
  });
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UseFault(`--${issue?.path.map(String).join('.')}: ${issue?.message}`);
}

function planOf({ plan: file, ready, items, minutes, skills }: Values): Plan {
  if (file !== undefined) {
    const read = readPlan(textOf('plan', file));
    if ('refused' in read) throw new UseFault(`--plan: ${read.refused}`);
    return read.plan;
  }
  if (ready !== undefined) {
    const found = readyPlans.get(ready);
    if (!found)
      throw new UseFault(`--ready: there is no ready plan "${ready}"; there are ${[...readyPlans.keys()].join(', ')}`);
    return found;
  }
  return {
    ...usualPlan,
    called: 'Class',
    draws: skills === undefined ? {} : { skills: skills.split(',') },
    length: { items: countFlag('items', items, 12, 1, 300) },
    ...(minutes !== undefined && { time: { inAllSeconds: 60 * countFlag('minutes', minutes, 15, 1, 600) } }),
  };
}

function textOf(flag: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UseFault(`--${flag}: the file ${file} cannot be read`);
  }
}

function stopAsked(): Promise<void> {
  return new Promise((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
}
