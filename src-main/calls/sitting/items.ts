/** The items of a sitting with their exact solutions, which never leave this process by themselves. */
import type { ItemForm } from '@shared/contract/sitting';
import { keyOf } from '@shared/engine/answer-key';
import { isText } from '@shared/engine/answer-text';
import { draw } from '@shared/engine/draw';
import { mistakenTexts } from '@shared/engine/mistaken-texts';
import type { Problem } from '@shared/engine/problem';
import { underConventions } from '@shared/engine/under-conventions';
import { round } from '@shared/quantity/round';
import { chooseSkill, kindOf, wantedSeed } from '@shared/sitting/choose-items';
import type { Skill } from '@shared/skill/skill';
import { skillNamed } from '@shared/skills/known-skills';
import { Refusal } from '../../refusal';
import type { Store } from '../../store/open-store';
import { type ChosenItem, chosenItemsOf, keepChosenItem } from '../../store/sitting-items';
import { choosables } from './choosables';
import type { ItemTask } from './item-task';
import type { Sat } from './sat-sitting';
import { taskOf } from './task-of';

/** A problem at its number, and how it is answered there. */
export interface Item {
  readonly number: number;
  readonly problem: Problem;
  readonly seed: string;
  readonly task: ItemTask;
}

export interface Items {
  /** The item at a number, chosen now if it never was. */
  at(sat: Sat, number: number): Item;
}

/** The items of a sitting of this computer; the store keeps what was chosen. */
export function itemsOf(store: Store, sittingId: string): Items {
  return openItems(chosenItemsOf(store, sittingId), (one) => {
    try {
      keepChosenItem(store, sittingId, one);
    } catch {
      // without room it is chosen again after a restart, which gives the same
    }
  });
}

/** Items from those that were chosen before; `keep` hears of each new choice. */
export function openItems(before: readonly ChosenItem[], keep: (one: ChosenItem) => void): Items {
  const chosen = new Map(before.map((one) => [one.item, one]));
  const drawn = new Map<number, Item>();
  const choose = (sat: Sat, number: number): ChosenItem => {
    const one = choice(sat, chosen, number);
    chosen.set(number, one);
    keep(one);
    return one;
  };
  return {
    at: (sat, number) => {
      const found = drawn.get(number) ?? itemOf(sat, chosen.get(number) ?? choose(sat, number));
      drawn.set(number, found);
      return found;
    },
  };
}

function itemOf(sat: Sat, { item: number, skill: id, seed }: ChosenItem): Item {
  const skill = skillNamed(id);
  if (!skill) throw new Refusal('not-found', `This edition of Scruple does not know the skill "${id}".`);
  const problem = drawnIn(sat, skill, seed);
  return { number, problem, seed, task: taskOf(problem, kindOf(sat.plan, number), seed) };
}

/** A problem under the conventions of the plan, at its choice as later. */
function drawnIn({ plan }: Sat, skill: Skill, seed: string): Problem {
  return draw(underConventions(skill, plan.conventions), seed);
}

function choice(sat: Sat, chosen: ReadonlyMap<number, ChosenItem>, number: number): ChosenItem {
  const { plan, seed, sitting, from, ownSeed = seed } = sat;
  const skills = choosables.filter(({ id }) => from.skills.includes(id));
  const soFar = sitting.items.slice(0, number - 1).flatMap(({ number: earlier, outcome }) => {
    const skillId = chosen.get(earlier)?.skill;
    const isAnswered = outcome !== undefined && outcome !== 'again';
    return skillId === undefined ? [] : [{ skillId, isRight: isAnswered ? outcome === 'right' : undefined }];
  });
  const skill = skillNamed(chooseSkill(plan, skills, seed, number, soFar)?.id ?? '');
  if (!skill) throw new Refusal('not-found', 'This edition of Scruple has no skill for this plan.');
  const wanted = wantedSeed(ownSeed, number, (tried) => isWanted(sat, skill, number, tried));
  return { item: number, skill: skill.id, seed: wanted ?? `${ownSeed}.${number}` };
}

/** Whether a problem shows the mistake that the plan asks for, and can be answered in the way of its number. */
function isWanted(sat: Sat, skill: Skill, number: number, seed: string): boolean {
  const { plan } = sat;
  const problem = drawnIn(sat, skill, seed);
  const kind = kindOf(plan, number);
  const { showing } = plan.draws;
  return fits(problem, kind, seed) && (showing === undefined || shows(problem, showing.mistake));
}

/**
 * A number of which no options can be made does not fit where options are wanted; whatever is no number is asked as it
 * is in practice.
 */
function fits(problem: Problem, kind: ItemForm['kind'], seed: string): boolean {
  return kind !== 'options' || isText(problem) || taskOf(problem, kind, seed).form.kind === 'options';
}

/** A declared mistake shows where it leads to something else than what is taken as right. */
function shows(problem: Problem, mistakeId: string): boolean {
  if (isText(problem)) return mistakenTexts(problem).some(({ id }) => id === mistakeId);
  const key = keyOf(problem);
  return key
    .mistakes()
    .some(({ mistake, value }) => mistake.id === mistakeId && !key.isAccepted(round(value, key.round)));
}
