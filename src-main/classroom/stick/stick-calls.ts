/** A teacher's side of a class without a network: its plan goes out as a file, results come in as files. */
import { classPlanFileName, writeClassPlan } from '@shared/classroom/class-plan-file';
import type { Asks, Scruple } from '@shared/contract/calls';
import { type ClassPlan, classPlan as classPlanOf } from '@shared/contract/classroom/class-plan';
import type { ClassSetup } from '@shared/contract/classroom/class-setup';
import { skillNamed } from '@shared/skills/known-skills';
import { kept } from '../../calls/kept';
import type { Services } from '../../calls/services';
import { noticeOn, skillsFor } from '../../calls/sitting/choosables';
import { Refusal } from '../../refusal';
import { type ClassRow, classNamed, removeClass, saveStickClass } from '../../store/classes';
import { newNonce } from '../proof/code-proof';
import { takeResults } from './take-results';

type StickCalls = Pick<Scruple, 'saveClassPlan' | 'writeClassPlan' | 'takeResults'>;

export function stickCalls(services: Services): StickCalls {
  const write = async (classPlan: ClassPlan) => {
    const name = classPlanFileName(classPlan);
    const text = writeClassPlan(classPlan);
    const { desktop } = services;
    return desktop ? { name, isWritten: await desktop.saveFile(name, text) } : { name, isWritten: false, text };
  };
  return {
    saveClassPlan: async (ask) => {
      const { row, classPlan } = newClass(services, ask);
      const { store } = services;
      const { plan, seed, skills } = classPlan;
      // kept first: no student may come back with results of a class that nobody knows
      kept(() => saveStickClass(store, row, { at: 0, is: 'start', plan, seed, skills: Object.keys(skills) }));
      const forget = () => kept(() => removeClass(store, row.id));
      const file = await write(classPlan).catch((fault) => {
        forget();
        throw fault;
      });
      if (file.isWritten || 'text' in file) return { ...file, sessionId: row.id };
      forget();
      return file;
    },
    writeClassPlan: async ({ sessionId }) => {
      const found = classNamed(services.store, sessionId);
      if (found?.classPlan === undefined) throw new Refusal('not-found', 'There is no such class plan any more.');
      return write(classPlanOf.parse(found.classPlan));
    },
    takeResults: async (file) => takeResults(services, file),
  };
}

function newClass(services: Services, ask: Asks<'saveClassPlan'>): { row: ClassRow; classPlan: ClassPlan } {
  const { plan, numbers, roster, teacher } = ask;
  const ids = skillsFor(services, plan);
  if (ids.length === 0) throw new Refusal('refused', noticeOn(plan, 0) ?? '');
  const isShared = numbers === 'same' && plan.numbers !== 'fresh';
  const classPlan: ClassPlan = {
    version: 1,
    session: services.newId(),
    key: newNonce(),
    seed: isShared && plan.numbers !== 'fresh' ? plan.numbers.seed : services.newSeed(),
    numbers,
    skills: Object.fromEntries(ids.map((id) => [id, skillNamed(id)?.version ?? 1])),
    teacher,
    ...(roster.length > 0 && { roster: roster.map(({ name }) => name) }),
    plan,
  };
  const openedAt = services.now();
  const setup: ClassSetup = {
    plan,
    names: roster.length > 0 ? 'roster' : 'names',
    roster,
    numbers,
    teams: [],
    pace: 'self',
    board: 'off',
    teacher,
    address: '127.0.0.1',
    guests: false,
  };
  const never = { endedAt: openedAt, port: undefined, guestPort: undefined };
  const row = { id: classPlan.session, setup, code: '', salt: '', seed: classPlan.seed, openedAt, classPlan, ...never };
  return { row, classPlan };
}
