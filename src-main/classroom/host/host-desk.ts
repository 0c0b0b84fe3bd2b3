/** The class that this computer hosts: opened, gone on with after a restart, told to screens, ended. */

import type { ClassSetup } from '@shared/contract/classroom/class-setup';
import type { ClassView } from '@shared/contract/classroom/class-view';
import type { Direction } from '@shared/contract/classroom/direction';
import type { ProjectorView } from '@shared/contract/classroom/projector-view';
import { kept } from '../../calls/kept';
import type { Services } from '../../calls/services';
import { noticeOn, skillsFor } from '../../calls/sitting/choosables';
import type { FindPage } from '../../pages/renderer-files';
import { Refusal } from '../../refusal';
import { type ClassRow, classesOf, saveClass, saveClassPorts } from '../../store/classes';
import type { Teller } from '../../teller';
import { newCode, newNonce } from '../proof/code-proof';
import { type ClassDesk, openDesk } from './class-desk';
import { openRoom } from './class-room';
import { startTicks } from './class-ticks';
import { classViewOf } from './class-view-of';
import { direct } from './direct';
import { type HostLimits, usualLimits } from './limits';
import type { ClassDoors } from './open-doors';
import { projectorViewOf } from './projector-view-of';

/** How a program hosts. */
export interface HostSetting {
  readonly guestPages: (served: string) => FindPage;
  readonly limits?: HostLimits;
  readonly ports?: { readonly port: number; readonly guestPort: number };
  /** Announces the class nearby until the given function is called; absent where nothing is announced. */
  readonly announce?: (address: string, port: number) => Promise<() => void>;
  /** Hears of what was refused; nothing that a student typed is in it. */
  readonly log?: (line: string) => void;
}

export interface HostedClass {
  readonly desk: ClassDesk;
  readonly doors: ClassDoors | undefined;
}

export interface HostDesk {
  open(setup: ClassSetup): Promise<ClassView>;
  /** The class that is open, or the last one that ended in this process. */
  now(): Promise<HostedClass | undefined>;
  /** The same, of what is open already. */
  hosted(): HostedClass | undefined;
  view(): Promise<ClassView | undefined>;
  projectorView(): Promise<ProjectorView | undefined>;
  direct(direction: Direction): Promise<ClassView>;
  close(): Promise<void>;
}

/** Screens hear of changes at most this often; a big class less. */
const toldEveryMs = 300;

export function openHostDesk(services: Services, teller: Teller, setting: HostSetting): HostDesk {
  let hosted: Running | undefined;
  let resumed: Promise<void> | undefined;
  const begin = async (row: ClassRow) => {
    hosted = await host(services, row, setting, () => tell());
  };
  /** After a restart the class that had not ended goes on. */
  const resume = () => {
    const [row] = classesOf(services.store).filter(({ endedAt }) => endedAt === undefined);
    resumed ??= row ? begin(row) : Promise.resolve();
    return resumed;
  };
  const tell = () => {
    if (!hosted) return;
    const { desk, doors } = hosted;
    const view = lazily(() => classViewOf(desk, doors));
    teller.tell('classChanged', view);
    teller.tell('projectorChanged', () => projectorViewOf(desk, view()));
  };
  const shut = async () => {
    const { doors, stop } = hosted ?? {};
    stop?.();
    await doors?.close();
  };
  const view = async () => {
    await resume();
    return hosted && classViewOf(hosted.desk, hosted.doors);
  };
  return {
    open: async (setup) => {
      await resume();
      if (hosted?.doors) throw new Refusal('refused', 'A class is open already. End it first.');
      const row = newRow(services, setup);
      kept(() => saveClass(services.store, row));
      resumed = begin(row);
      await resumed;
      return required(await view());
    },
    now: async () => {
      await resume();
      return hosted;
    },
    hosted: () => hosted,
    view,
    projectorView: async () => {
      const found = await view();
      return hosted && found && projectorViewOf(hosted.desk, found);
    },
    direct: async (direction) => {
      await resume();
      if (!hosted) throw new Refusal('refused', 'No class is open on this computer.');
      direct(hosted.desk, direction);
      if (direction.is === 'end') {
        const { desk } = hosted;
        sayEnd(desk);
        await shut();
        hosted = { desk, doors: undefined, stop: () => undefined };
      }
      tell();
      return required(await view());
    },
    close: async () => {
      hosted?.desk.settle();
      hosted?.desk.room.flush();
      await shut();
    },
  };
}

type Running = HostedClass & { stop(): void };

/** Opens the ports of a class, new or gone on with, and lets its time pass. */
async function host(services: Services, row: ClassRow, setting: HostSetting, tell: () => void): Promise<Running> {
  const desk = openDesk(services, openRoom(services, row));
  const {
    limits = usualLimits,
    ports,
    guestPages,
    announce = async () => () => undefined,
    log = () => undefined,
  } = setting;
  // sockets and certificates are loaded by those who host, not by every start of the app
  const { openDoors } = await import('./open-doors');
  const doors = await openDoors({ desk, limits, guestPages, ports, log });
  kept(() => saveClassPorts(services.store, row.id, doors.port, doors.guest?.port));
  const quiet = await announce(desk.room.setup.address, doors.port);
  const stops = [startTicks(desk), tellChanges(services, desk, tell), quiet];
  const stop = () => {
    for (const one of stops) one();
  };
  return { desk, doors, stop };
}

/** Everybody sees how it ended, and that it did. */
function sayEnd({ lines, sayView }: ClassDesk): void {
  for (const [seatId, line] of lines) {
    sayView(seatId);
    line.say({ is: 'gone', why: 'ended', says: 'The class has ended.' });
  }
}

function newRow(services: Services, setup: ClassSetup): ClassRow {
  const skills = skillsFor(services, setup.plan);
  if (skills.length === 0) throw new Refusal('refused', noticeOn(setup.plan, 0) ?? '');
  if (setup.pace === 'led' && !('items' in setup.plan.length))
    throw new Refusal('refused', 'A class that you lead item by item needs a number of items: choose such a plan.');
  if (setup.names === 'roster' && setup.roster.length === 0)
    throw new Refusal('refused', 'The roster is empty. Choose a file with a name on each line.');
  return {
    id: services.newId(),
    setup,
    code: newCode(),
    salt: newNonce(),
    seed: services.newSeed(),
    openedAt: services.now(),
    endedAt: undefined,
    port: undefined,
    guestPort: undefined,
  };
}

function tellChanges({ every }: Services, desk: ClassDesk, tell: () => void): () => void {
  let hasChanged = false;
  desk.onChange(() => {
    hasChanged = true;
  });
  return every(toldEveryMs, () => {
    if (!hasChanged) return;
    hasChanged = false;
    tell();
  });
}

function required(view: ClassView | undefined): ClassView {
  if (!view) throw new Error('the class that was just changed is not there');
  return view;
}

function lazily<T>(build: () => T): () => T {
  let built: { readonly value: T } | undefined;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}
