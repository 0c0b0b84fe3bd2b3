/** Classes on this computer, open or over: the list, the summary, the table for a spreadsheet, and their removal. */
import type { Scruple } from '@shared/contract/calls';
import { kept } from '../../calls/kept';
import type { Services } from '../../calls/services';
import { Refusal } from '../../refusal';
import { type ClassRow, classesOf, classNamed, removeClass } from '../../store/classes';
import { type ClassDesk, openDesk } from './class-desk';
import { openRoom } from './class-room';
import { classSummaryOf } from './class-summary-of';
import { classTable } from './class-table';
import type { HostDesk } from './host-desk';

type PastCalls = Pick<Scruple, 'listClasses' | 'classSummary' | 'exportClass' | 'removeClass'>;

export function pastClassCalls(services: Services, host: HostDesk): PastCalls {
  const { store, desktop } = services;
  const deskOf = async (id: string): Promise<ClassDesk> => {
    const hosted = await host.now();
    return hosted?.desk.room.row.id === id ? hosted.desk : openDesk(services, openRoom(services, rowNamed(id)));
  };
  const rowNamed = (id: string): ClassRow => {
    const row = classNamed(store, id);
    if (!row) throw new Refusal('not-found', 'There is no such class any more.');
    return row;
  };
  const summaryOf = async (id: string) => classSummaryOf(await deskOf(id), rowNamed(id));
  return {
    listClasses: async () => {
      const rows = classesOf(store);
      return Promise.all(rows.map(async (row) => rowOf(row, await deskOf(row.id))));
    },
    classSummary: ({ sessionId }) => summaryOf(sessionId),
    exportClass: async ({ sessionId }) => {
      const summary = await summaryOf(sessionId);
      const name = `class-${summary.startedAt.slice(0, 10)}.csv`;
      const text = classTable(summary);
      return desktop ? { name, isWritten: await desktop.saveFile(name, text) } : { name, isWritten: false, text };
    },
    removeClass: async ({ sessionId }) => {
      const row = rowNamed(sessionId);
      if (row.endedAt === undefined) throw new Refusal('refused', 'This class is still open. End it first.');
      kept(() => removeClass(store, row.id));
      return {};
    },
  };
}

function rowOf(row: ClassRow, { room }: ClassDesk) {
  const seats = [...room.seats().values()].filter(({ status }) => status !== 'removed');
  const parts = seats.flatMap(({ rounds }) => rounds);
  return {
    id: row.id,
    called: room.setup.plan.called,
    startedAt: row.openedAt.toISOString(),
    state: row.endedAt === undefined ? ('open' as const) : ('ended' as const),
    isOnStick: row.classPlan !== undefined,
    seats: seats.length,
    answered: parts.reduce(
      (sum, { sitting }) => sum + sitting.items.filter(({ responses }) => responses > 0).length,
      0,
    ),
  };
}
