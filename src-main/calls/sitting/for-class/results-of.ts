/** What was done in a sitting, in the order in which it was done, for the file that goes to the teacher. */
import type { Deed, Results } from '@shared/contract/classroom/results';
import { givenTexts } from '@shared/engine/given-texts';
import type { SittingEvent } from '@shared/sitting/sitting-event';
import type { ItemAttempt } from '../../../store/item-attempts';
import type { Items } from '../items';
import type { Sat } from '../sat-sitting';

/** What follows from the sitting itself. */
type Done = Pick<Results, 'startedAt' | 'deeds' | 'clock' | 'items'>;

export function doneIn(sat: Sat, items: Items): Done {
  const numbers = [...new Set(sat.responses.map(({ item }) => item))].toSorted((a, b) => a - b);
  return {
    startedAt: sat.startedAt.toISOString(),
    deeds: deedsOf(sat),
    clock: sat.sitting.at,
    items: numbers.map((number) => shownItem(sat, items, number)),
  };
}

/** A problem as the screen gave it. */
export function shownItem(sat: Sat, items: Items, number: number): Results['items'][number] {
  const { problem } = items.at(sat, number);
  const givens = [...givenTexts(problem)].map(([name, { value }]) => [name, value]);
  return { number, skill: problem.skill.id, givens: Object.fromEntries(givens) };
}

/** Each event with the response that came with it; both were written in one order. */
function deedsOf({ events, responses }: Sat): Deed[] {
  const rest = [...responses];
  return events.map(
    (event) => (bringsResponse(event, rest[0]) ? typedOf(event, rest.shift()) : undefined) ?? plain(event),
  );
}

/** A step that could not be read moves nothing but the time. */
function bringsResponse({ is }: SittingEvent, next: ItemAttempt | undefined): boolean {
  if (is === 'answer' || is === 'step') return true;
  const isAsked = next?.verdict === 'unreadable' || next?.verdict === 'unit-missing';
  return is === 'time' && next?.step !== undefined && isAsked;
}

function typedOf({ at }: SittingEvent, attempt: ItemAttempt | undefined): Deed | undefined {
  if (!attempt) return undefined;
  const { item: number, step, response, verdict } = attempt;
  return { at, is: 'typed', number, ...(step !== undefined && { step }), response, verdict };
}

function plain(event: SittingEvent): Deed {
  switch (event.is) {
    case 'answer':
    case 'step':
      throw new Error(`an event without its response: ${event.is}`);
    case 'hint':
    case 'skip':
    case 'go to':
      return { at: event.at, is: event.is, number: event.number };
    default:
      return event;
  }
}
