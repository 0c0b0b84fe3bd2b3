/** How many seats made each mistake in a round, the commonest first: `11 of 29 left hours as hours`. */
import type { MarkedResponse } from '@shared/classroom/class-event';
import type { SeatRound } from '@shared/classroom/seat';
import type { MistakeCount } from '@shared/contract/classroom/class-view';
import { mistakeKind } from '@shared/contract/verdict';
import { isFine, unexplained, unnamedCalled, unnamedSays } from './response-words';

interface Tally {
  readonly first: MarkedResponse;
  readonly seats: Set<string>;
  readonly items: Map<number, number>;
  danger: boolean;
}

/** `parts` are the rounds of the seats that count, by seat. */
export function mistakeCounts(parts: ReadonlyMap<string, SeatRound>): MistakeCount[] {
  const tallies = new Map<string, Tally>();
  const answered = new Map<string, Set<string>>();
  for (const [seat, part] of parts) {
    for (const response of lastResponses(part)) {
      answered.set(response.skill, (answered.get(response.skill) ?? new Set()).add(seat));
      if (!isFine(response.verdict)) count(tallies, seat, response);
    }
  }
  return [...tallies.values()]
    .map((tally) => counted(tally, answered.get(tally.first.skill)?.size ?? 1))
    .toSorted(commonestFirst);
}

/** What nothing explains stands last: a teacher cannot show it step by step. */
function commonestFirst(a: MistakeCount, b: MistakeCount): number {
  return (
    Number(a.called === unexplained) - Number(b.called === unexplained) ||
    b.count - a.count ||
    Number(b.danger) - Number(a.danger) ||
    (a.called < b.called ? -1 : 1)
  );
}

/** The last response to each item that was marked; one that is asked again counts nowhere. */
function lastResponses({ responses }: SeatRound): Iterable<MarkedResponse> {
  const last = new Map<string, MarkedResponse>();
  for (const response of responses) {
    if (response.verdict === 'unreadable' || response.verdict === 'unit-missing') continue;
    last.set(`${response.item} ${response.step ?? ''}`, response);
  }
  return last.values();
}

function count(tallies: Map<string, Tally>, seat: string, response: MarkedResponse): void {
  const key = `${response.skill}|${mistakeOf(response)}`;
  const tally: Tally = tallies.get(key) ?? { first: response, seats: new Set(), items: new Map(), danger: false };
  tallies.set(key, tally);
  tally.seats.add(seat);
  tally.items.set(response.item, (tally.items.get(response.item) ?? 0) + 1);
  tally.danger ||= response.danger;
}

/** The named mistake; where none explains it, what the verdict says. */
function mistakeOf({ mistakes, verdict }: MarkedResponse): string {
  return mistakes[0] ?? `:${verdict}`;
}

function counted({ first, seats, items, danger }: Tally, of: number): MistakeCount {
  const kind = mistakeKind.safeParse(first.kind);
  return {
    skillId: first.skill,
    mistake: first.mistakes[0] ?? '',
    called: first.called ?? unnamedCalled(first.verdict),
    ...(kind.success && { kind: kind.data }),
    danger,
    count: seats.size,
    of: Math.max(of, seats.size),
    items: [...items].toSorted(([a, n], [b, m]) => m - n || a - b).map(([item]) => item),
    says: first.says ?? unnamedSays(first.verdict),
  };
}
