/** What a teacher can do: every call gives the whole class, and every change of it is told. */
import type { Asks } from '@shared/contract/calls';
import type { ClassView } from '@shared/contract/classroom/class-view';
import type { Direction } from '@shared/contract/classroom/direction';
import type { ReviewedItem } from '@shared/contract/report';
import { scruple } from '../../scruple';
import type { Attempt } from './use-fault';
import { useTold } from './use-told';

export interface TeacherActions {
  readonly open: (setup: Asks<'openClass'>) => void;
  /** One after the other; a refused one ends the row. */
  readonly direct: (...directions: readonly Direction[]) => void;
  readonly answerOf: (seatId: string, number: number) => Promise<ReviewedItem | undefined>;
  readonly showProjector: () => void;
}

export interface Teacher {
  readonly view: ClassView | undefined;
  readonly at: number;
  readonly isAsked: boolean;
  readonly actions: TeacherActions;
}

export function useTeacher(attempt: Attempt): Teacher {
  const told = useTold(
    'classChanged',
    async () => (await scruple.classView({})).view,
    (thrown) => attempt(() => Promise.reject(thrown)),
  );
  const shown = (call: () => Promise<ClassView>) => void attempt(async () => told.set(await call()));
  return {
    view: told.view,
    at: told.at,
    isAsked: told.isAsked,
    actions: {
      open: (setup) => shown(() => scruple.openClass(setup)),
      direct: (...directions) =>
        void attempt(async () => {
          for (const direction of directions) told.set(await scruple.directClass(direction));
        }),
      answerOf: (seatId, number) => attempt(() => scruple.classAnswer({ seatId, number })),
      showProjector: () => void attempt(() => scruple.showProjector({ isShown: true })),
    },
  };
}
