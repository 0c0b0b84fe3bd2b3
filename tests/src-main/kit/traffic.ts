// Everything that a screen was told in a sitting, letter by letter, taken apart into the items and what surrounds them.
import type { Scruple } from '@shared/contract/calls';
import { type ItemView, type SittingView, sittingView } from '@shared/contract/sitting';
import type { Dispatch } from '../../../src-main/dispatch';
import { typedCalls } from './typed-calls';

export interface Recorder {
  readonly calls: Scruple;
  /** Every reply as it went over the wire. */
  readonly replies: string[];
}

/** The calls of a door, with every reply kept as the bytes that it is sent as. */
export function recorded(dispatch: Dispatch): Recorder {
  const replies: string[] = [];
  const calls = typedCalls(async (name, ask) => {
    const reply = await dispatch(name, ask);
    replies.push(JSON.stringify(reply));
    return reply;
  });
  return { calls, replies };
}

/** The views among replies. */
export function viewsIn(replies: readonly string[]): SittingView[] {
  return replies.flatMap((reply) => {
    const parsed = sittingView.safeParse(JSON.parse(reply).value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** What surrounds the items of a view: clocks, marks, rules. The name of the sitting is chance and is left out. */
export function frameOf({ item, ahead, ...frame }: SittingView): string {
  return JSON.stringify({ ...frame, id: '', item: item?.number, ahead: ahead?.number });
}

/** What of an item's view may hang on what was drawn: its words and its form. Its counters are compared as they are. */
export function wordsOf({ problem, form, hints, steps, verdict }: ItemView): string {
  const { skillId: _, ...shown } = problem;
  const said = steps.map(({ response: __, ...step }) => step); // what was typed is the student's own
  return JSON.stringify({ shown, form, hints, said, verdict });
}

/** The rest of an item's view, which must be the same whatever was drawn. */
export function countersOf({ problem: _, form, hints, steps, verdict, level: __, ...rest }: ItemView): string {
  return JSON.stringify({ ...rest, form: form.kind, hints: hints.length, steps: steps.length, has: verdict?.verdict });
}
