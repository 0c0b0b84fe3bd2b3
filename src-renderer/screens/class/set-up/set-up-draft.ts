/** A class as it is being set up. What is chosen for one thing may follow from another; nothing here asks or waits. */
import type { Asks } from '@shared/contract/calls';
import type { ClassBoard, ClassPace, ClassSetup, RosterRead } from '@shared/contract/classroom/class-setup';
import type { PlanRow } from '@shared/contract/plan-list';

export interface SetUpDraft {
  readonly planId: string;
  readonly names: ClassSetup['names'];
  readonly roster: RosterRead | undefined;
  readonly numbers: ClassSetup['numbers'];
  /** How many teams; 0 for none. */
  readonly teams: number;
  readonly pace: ClassPace;
  readonly board: ClassBoard;
  readonly teacher: string;
  readonly address: string;
  readonly guests: boolean;
}

/** As many teams as there are names for. */
export const teamNames = ['Amber', 'Cobalt', 'Flint', 'Opal', 'Coral', 'Ivory', 'Jade', 'Slate'] as const;

export function newSetUp(teacher: string): SetUpDraft {
  return {
    planId: '',
    names: 'names',
    roster: undefined,
    numbers: 'own',
    teams: 0,
    pace: 'self',
    board: 'own-best',
    teacher,
    address: '',
    guests: false,
  };
}

/** With teams the board shows them; without, a board of teams would be empty. */
export function withTeams(draft: SetUpDraft, teams: number): SetUpDraft {
  const board = teams > 0 ? 'teams' : draft.board === 'teams' ? 'own-best' : draft.board;
  return { ...draft, teams, board };
}

/** A roster that names teams brings them along. */
export function withRoster(draft: SetUpDraft, roster: RosterRead): SetUpDraft {
  const next = { ...draft, roster, names: 'roster' as const };
  return roster.teams.length > 0 ? withTeams(next, roster.teams.length) : next;
}

/** What is sent, or the sentence that says what is missing. */
export function setupOf(draft: SetUpDraft, plans: readonly PlanRow[]): Asks<'openClass'> | string {
  const row = plans.find(({ id }) => id === draft.planId);
  const { names, roster, numbers, pace, board, teacher, address, guests } = draft;
  if (!row) return 'Choose a plan first.';
  if (names === 'roster' && !roster?.students.length) return 'Choose a roster file, or let students type a name.';
  if (address === '') return 'No network was found. Connect this computer to the network of the room.';
  return {
    plan: row.plan,
    names,
    roster: names === 'roster' ? [...(roster?.students ?? [])] : [],
    numbers,
    teams: teamsOf(draft),
    pace,
    board,
    teacher: teacher.trim(),
    address,
    guests,
  };
}

function teamsOf({ names, roster, teams }: SetUpDraft): string[] {
  if (names === 'roster' && roster && roster.teams.length > 0 && teams > 0) return [...roster.teams];
  return teamNames.slice(0, teams);
}
