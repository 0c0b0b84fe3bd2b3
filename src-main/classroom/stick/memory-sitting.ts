/** A sitting that is sat again in memory: its clock is set from outside, and nothing of it is stored. */
import type { MarkedResponse } from '@shared/classroom/class-event';
import type { Results } from '@shared/contract/classroom/results';
import { next } from '@shared/sitting/next';
import { passTime } from '@shared/sitting/pass-time';
import { newSitting } from '@shared/sitting/sitting';
import { shownItem } from '../../calls/sitting/for-class/results-of';
import type { Items } from '../../calls/sitting/items';
import type { Live, OpenSittings } from '../../calls/sitting/open-sittings';
import { rulesOf, type Sat } from '../../calls/sitting/sat-sitting';
import { Refusal } from '../../refusal';
import type { AttemptRow } from '../../store/attempts';

type Begun = Omit<Sat, 'sitting' | 'events' | 'responses'>;

export interface MemorySitting extends OpenSittings {
  /** The sitting at a time of its clock. */
  at(ms: number): Live;
  sat(): Sat;
  /** The problem of a number as it was shown. */
  shown(number: number): Results['items'][number];
  /** Of the last thing that was taken, where it was a response. */
  lastAttempt(): AttemptRow | undefined;
  keepMark(marked: MarkedResponse): void;
  marked(): readonly MarkedResponse[];
}

export function openMemorySitting(begun: Begun, items: Items): MemorySitting {
  let sat: Sat = { ...begun, sitting: newSitting(rulesOf(begun.plan)), events: [], responses: [] };
  let last: AttemptRow | undefined;
  const kept: MarkedResponse[] = [];
  const live = (): Live => {
    const now = sat;
    return { sat: now, draftOf: () => undefined, itemAt: (number) => items.at(now, number) };
  };
  /** On a ladder the level of an item follows from what was answered when it was opened. */
  const chooseOpened = () => {
    if (sat.plan.order === 'ladder' && sat.sitting.state === 'running') items.at(sat, sat.sitting.current);
  };
  return {
    at: (ms) => {
      sat = { ...sat, sitting: passTime(sat.sitting, ms) };
      chooseOpened();
      return live();
    },
    sat: () => sat,
    shown: (number) => shownItem(sat, items, number),
    lastAttempt: () => last,
    keepMark: (marked) => void kept.push(marked),
    marked: () => kept,
    begin: live,
    now: live,
    keepDraft: () => undefined,
    take: (_, happening, withIt = () => ({})) => {
      const event = { ...happening, at: sat.sitting.at };
      const { sitting, refused } = next(sat.sitting, event);
      if (refused !== undefined) throw new Refusal('refused', refused);
      last = withIt(sitting).attempt;
      const responses = last?.inSitting
        ? [...sat.responses, { ...last, item: last.inSitting.item, step: last.step }]
        : sat.responses;
      sat = { ...sat, sitting, events: [...sat.events, event], responses };
      chooseOpened();
      return live();
    },
  };
}
