// A class for real on loopback: a host over a store of its own, opened by the calls of the teacher's window, and students
// over sockets by the calls of theirs.
import type { Scruple } from '@shared/contract/calls';
import type { ClassSetup } from '@shared/contract/classroom/class-setup';
import type { ClassView } from '@shared/contract/classroom/class-view';
import type { StudentView } from '@shared/contract/classroom/student-view';
import { onTestFinished } from 'vitest';
import { answerCalls } from '../../../../src-main/calls/all-calls';
import { openServices, type Services } from '../../../../src-main/calls/services';
import { answerWithClass, type ClassAnswers, type ClassSetting } from '../../../../src-main/classroom/class-answers';
import { openDispatch } from '../../../../src-main/dispatch';
import { openStore, type Store } from '../../../../src-main/store/open-store';
import { openTeller, type Teller } from '../../../../src-main/teller';
import { plainPlan } from '../../../kit/plain-plan';
import { temporaryFolder } from '../../kit/temporary-folder';
import { typedCalls } from '../../kit/typed-calls';

export const plainSetup: ClassSetup = {
  plan: { ...plainPlan, length: { items: 3 }, feedback: 'each', draws: { skills: ['iv-flow.pump-rate'] } },
  names: 'names',
  roster: [],
  numbers: 'own',
  teams: [],
  pace: 'self',
  board: 'all',
  teacher: 'Ms. Alvarez',
  address: '127.0.0.1',
  guests: false,
};

export interface Program {
  readonly calls: Scruple;
  readonly store: Store;
  readonly folder: string;
  readonly classroom: ClassAnswers;
  readonly teller: Teller;
  readonly reports: string[];
  close(): Promise<void>;
}

/** A whole program without a window. */
export function openProgram(
  folder = temporaryFolder(),
  setting: Partial<ClassSetting> = {},
  clock: Partial<Pick<Services, 'monotonic' | 'every'>> = {},
): Program {
  const store = openStore(folder, new Date());
  const services = { ...openServices(store), ...clock };
  const teller = openTeller();
  const guestPages = () => () => ({ status: 404, headers: {}, body: '' }) as const;
  const classroom = answerWithClass(answerCalls(services), services, teller, {
    guestPages,
    ports: { port: 0, guestPort: 0 },
    ...setting,
  });
  const reports: string[] = [];
  const dispatch = openDispatch(classroom.answers, (call, fault) =>
    reports.push(`${call}: ${fault instanceof Error ? fault.stack : String(fault)}`),
  );
  let isOpen = true;
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await classroom.close();
    store.close();
  };
  onTestFinished(close);
  return { calls: typedCalls(dispatch), store, folder, classroom, teller, reports, close };
}

export interface OpenClass extends Program {
  readonly first: ClassView;
  readonly code: string;
  readonly address: string;
}

export async function openClass(
  changes: Partial<ClassSetup> = {},
  setting: Partial<ClassSetting> = {},
  clock: Parameters<typeof openProgram>[2] = {},
): Promise<OpenClass> {
  const program = openProgram(temporaryFolder(), setting, clock);
  const first = await program.calls.openClass({ ...plainSetup, ...changes });
  return { ...program, first, code: first.door?.code ?? '', address: first.door?.address ?? '' };
}

export interface Student extends Program {
  readonly joined: StudentView;
  readonly now: () => Promise<StudentView>;
}

export async function joinStudent(
  { code, address }: Pick<OpenClass, 'code' | 'address'>,
  name: string,
): Promise<Student> {
  const program = openProgram();
  const joined = await program.calls.joinClass({ address, code, name });
  return { ...program, joined, now: () => viewOf(program) };
}

export async function viewOf({ calls }: Pick<Program, 'calls'>): Promise<StudentView> {
  const { view } = await calls.studentView({});
  if (!view) throw new Error('this computer holds no seat');
  return view;
}

/** Waits until something holds, looking again each time the event loop has gone round. */
export async function until<T>(look: () => Promise<T> | T, holds: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    await new Promise((done) => setTimeout(done, 5));
  }
}
