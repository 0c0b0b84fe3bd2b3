/**
 * Which skill stands at which number of a sitting, and with which seed: the same plan, seed and skills give the same
 * items on every machine. An item is chosen once, when it is first drawn; the store keeps what was chosen.
 */
import type { Plan, PlanDraws } from '../contract/plan';
import { picksOf, shuffled } from '../engine/random';
import type { Choosable, SoFar } from './choosable';
import { leavesOut } from './exam-outlines';
import { ladderLevel } from './ladder-level';

/**
 * The skills that pass every filter of a plan, in order of their ids. `shares` are the shares right so far, from 0 to 1,
 * by skill id: `weakest` takes the lowest of them, skills without attempts last.
 */
export function choosableSkills(
  draws: PlanDraws,
  skills: readonly Choosable[],
  shares: ReadonlyMap<string, number> = new Map(),
): readonly Choosable[] {
  const { exam } = draws;
  const passing = skills.filter(
    ({ id, area, level, exams }) =>
      (draws.skills?.includes(id) ?? true) &&
      (draws.areas?.includes(area) ?? true) &&
      (draws.levels?.includes(level) ?? true) &&
      (draws.showing === undefined || draws.showing.skill === id) &&
      (exam === undefined || (exams.includes(exam.id) && !leavesOut(exam.id, exam.edition, area))),
  );
  const byId = (a: Choosable, b: Choosable) => (a.id < b.id ? -1 : 1);
  if (draws.weakest === undefined) return passing.toSorted(byId);
  const shareOf = ({ id }: Choosable) => shares.get(id) ?? 2; // above every share
  const weakest = passing.toSorted((a, b) => shareOf(a) - shareOf(b) || byId(a, b)).slice(0, draws.weakest);
  return weakest.toSorted(byId);
}

/** The skill of an item. `skills` come from `choosableSkills`; of none nothing is chosen. */
export function chooseSkill(
  { order, length }: Pick<Plan, 'order' | 'length'>,
  skills: readonly Choosable[],
  seed: string,
  number: number,
  soFar: SoFar,
): Choosable | undefined {
  switch (order) {
    case 'mixed':
      return mixed(skills, seed, number);
    case 'blocked':
      return blocked(skills, seed, number, 'items' in length ? length.items : undefined);
    case 'ladder': {
      const level = ladderLevel(skills, soFar);
      const onRung = skills.filter((skill) => skill.level === level);
      const before = soFar.filter(({ skillId }) => onRung.some(({ id }) => id === skillId)).length;
      return mixed(onRung, `${seed}|${level}`, before + 1);
    }
    default:
      return order satisfies never;
  }
}

/** The seed of the problem of an item. */
export function problemSeed(seed: string, number: number): string {
  return `${seed}.${number}`;
}

const mostRedraws = 99;

/** The first of an item's seeds whose problem is wanted: `S.n`, `S.n.1` and so on; nothing when none of a hundred is. */
export function wantedSeed(seed: string, number: number, isWanted: (seed: string) => boolean): string | undefined {
  const first = problemSeed(seed, number);
  const others = Array.from({ length: mostRedraws }, (_, at) => `${first}.${at + 1}`);
  return [first, ...others].find(isWanted);
}

/** How an item of the plan is answered; mixed takes typed and options by turns. */
export function kindOf({ items }: Pick<Plan, 'items'>, number: number): 'typed' | 'options' | 'hunt' {
  return items === 'mixed' ? (number % 2 === 1 ? 'options' : 'typed') : items;
}

/** Every skill once in shuffled order, then all of them in another one; no skill twice running. */
function mixed(skills: readonly Choosable[], seed: string, number: number): Choosable | undefined {
  if (skills.length === 0) return undefined;
  let round: readonly Choosable[] = [];
  for (let at = 0; at <= Math.floor((number - 1) / skills.length); at++) {
    const inTurn = shuffled(skills, picksOf('sitting', `${seed}|${at}`));
    const isRepeated = skills.length > 1 && inTurn[0] === round.at(-1);
    round = isRepeated ? [...inTurn.slice(1), ...inTurn.slice(0, 1)] : inTurn;
  }
  return round[(number - 1) % skills.length];
}

const blockOfEndless = 5;

/** Skill after skill from the lowest level up; with fewer items than skills, some of them. */
function blocked(
  skills: readonly Choosable[],
  seed: string,
  number: number,
  count: number | undefined,
): Choosable | undefined {
  const some = shuffled(skills, picksOf('sitting', seed)).slice(0, count);
  const inOrder = some.toSorted((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1));
  const block =
    count === undefined ? Math.floor((number - 1) / blockOfEndless) : Math.floor(((number - 1) * some.length) / count);
  return inOrder[block % Math.max(1, some.length)];
}
