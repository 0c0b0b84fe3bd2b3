/** The open problems of this process, each with its exact solution, which never leaves it by itself. */
import { draw } from '@shared/engine/draw';
import { markStep, type StepVerdict } from '@shared/engine/mark-step';
import type { OwnValue, OwnValues } from '@shared/engine/own-working';
import type { Problem } from '@shared/engine/problem';
import { skillNamed } from '@shared/skills/known-skills';
import { Refusal } from '../refusal';
import type { OpenProblemRow } from '../store/open-problems';
import { openRow } from './open-row';
import type { Services } from './services';

/** A problem that is being worked on. */
export interface Practised {
  readonly problem: Problem;
  readonly kept: OpenProblemRow;
}

export interface OpenPractice {
  /** Opens a new problem in place of the one before. */
  open(row: OpenProblemRow): Practised;
  /** The open problem of that id; refused with a sentence when it is none. */
  find(problemId: string): Practised;
  /** The problem that was open when the window closed. */
  resume(): Practised | undefined;
  /** Keeps a change, unsynced; where the store has no room it lives on in this process. */
  keep(problemId: string, change: Partial<OpenProblemRow>): Practised;
}

/** Only the latest problem is open; the one before it stays a while for a late question. */
const mostOpen = 4;

export function openPractice(services: Services): OpenPractice {
  const open = new Map<string, Practised>();
  const newest = openRow(services);
  const put = (practised: Practised) => {
    open.set(practised.kept.problemId, practised);
    for (const id of [...open.keys()].slice(0, -mostOpen)) open.delete(id);
    return practised;
  };
  const resume = () => {
    const row = newest.read();
    const known = row && open.get(row.problemId);
    if (known) return known;
    const practised = row && rebuilt(row);
    return practised && put(practised);
  };
  const find = (problemId: string) => {
    const found = open.get(problemId) ?? resume();
    if (found?.kept.problemId !== problemId)
      throw new Refusal('not-found', 'This problem is no longer open. Draw another one.');
    return found;
  };
  return {
    find,
    resume,
    open: (row) => {
      const practised = rebuilt(row);
      if (!practised) throw new Refusal('not-found', `There is no skill "${row.skill}".`);
      newest.begin(row);
      return put(practised);
    },
    keep: (problemId, change) => {
      const { problem, kept } = find(problemId);
      const practised = put({ problem, kept: { ...kept, ...change } });
      newest.change(practised.kept);
      return practised;
    },
  };
}

/** The same problem again from its skill and seed. */
function rebuilt(row: OpenProblemRow): Practised | undefined {
  const skill = skillNamed(row.skill);
  return skill && { problem: draw(skill, row.seed), kept: row };
}

/** The student's own values of the steps before one, from what was typed for each. */
export function ownValues(problem: Problem, entries: Readonly<Record<string, string>>, until: string): OwnValues {
  const own = new Map<string, OwnValue>();
  for (const step of Object.keys(problem.skill.steps)) {
    if (step === until) break;
    const typed = entries[step];
    const marked = typed === undefined ? undefined : markStep(problem, step, typed, own);
    if (marked?.value) own.set(step, { value: marked.value, isRight: isRightValue(marked.verdict) });
  }
  return own;
}

/** A step that starts again goes on from the right value. */
function isRightValue(verdict: StepVerdict): boolean {
  return verdict === 'right' || verdict === 'not-carried';
}
