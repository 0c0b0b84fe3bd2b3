/** The transitions of a sitting: which event is taken in which state, and where it may lead. `docs/model.md` has them too. */
import type { SittingState } from '../contract/sitting';

export type State = 'not-started' | SittingState;
export type EventName =
  | 'start'
  | 'answer'
  | 'step'
  | 'hint'
  | 'skip'
  | 'go to'
  | 'flag'
  | 'pause'
  | 'resume'
  | 'hand in'
  | 'time';

type Row = { readonly [E in EventName]?: readonly State[] };

/** Every event lets the time pass first; `time` does nothing else. What is not in a row is refused with a sentence. */
export const transitions = {
  'not-started': { start: ['running'], time: ['not-started'] },
  running: {
    answer: ['running', 'item-locked', 'handed-in'],
    step: ['running'],
    hint: ['running'],
    skip: ['running', 'handed-in'],
    'go to': ['running'],
    flag: ['running'],
    pause: ['paused'],
    'hand in': ['handed-in'],
    time: ['running', 'item-locked', 'handed-in', 'timed-out'],
  },
  'item-locked': {
    'go to': ['running'],
    pause: ['paused'],
    'hand in': ['handed-in'],
    time: ['item-locked', 'timed-out'],
  },
  paused: { resume: ['running', 'item-locked'], 'hand in': ['handed-in'], time: ['paused'] },
  'handed-in': { time: ['handed-in'] },
  'timed-out': { time: ['timed-out'] },
} as const satisfies Record<State, Row>;

/** Where an event may lead from a state; nothing when it is not taken there. */
export function targetsOf(state: State, event: EventName): readonly State[] | undefined {
  const row: Row = transitions[state];
  return row[event];
}

/** Why a state takes no other events than those of its row. */
export const refusals: Readonly<Record<State, string>> = {
  'not-started': 'This sitting has not begun.',
  running: 'This sitting is running already.',
  'item-locked': 'This item is locked. Go on to the next one.',
  paused: 'This sitting is paused. Resume it first.',
  'handed-in': 'This sitting is handed in; nothing in it changes any more.',
  'timed-out': 'The time of this sitting is over; nothing in it changes any more.',
};
