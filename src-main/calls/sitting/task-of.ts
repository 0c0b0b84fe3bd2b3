/** The task of a problem: typed, by options, or as a hunt. */
import type { ItemForm } from '@shared/contract/sitting';
import { isText } from '@shared/engine/answer-text';
import { fourOptionsOf } from '@shared/engine/four-options';
import { markProblem } from '@shared/engine/mark-problem';
import { type Option, optionsOf } from '@shared/engine/options';
import type { Problem } from '@shared/engine/problem';
import { Refusal } from '../../refusal';
import { publicVerdict } from '../public-verdict';
import { huntTask } from './hunt-task';
import type { ItemTask, JudgedResponse } from './item-task';

/** The task of a problem: a choice has its own options; where no options can be made of a problem, it is typed. */
export function taskOf(problem: Problem, kind: ItemForm['kind'], seed: string): ItemTask {
  const choices = optionsOf(problem);
  if (choices.length > 0) return choiceTask(problem, choices);
  if (isText(problem)) return typedTask(problem);
  switch (kind) {
    case 'typed':
      return typedTask(problem);
    case 'options':
      return optionsTask(problem, seed) ?? typedTask(problem);
    case 'hunt':
      return huntTask(problem, seed);
    default:
      return kind satisfies never;
  }
}

function typedTask(problem: Problem): ItemTask {
  return {
    form: { kind: 'typed' },
    judge: (response) => judgeText(problem, response, problem.ask?.namesUnit === true),
  };
}

/** The options of a choice have letters here as everywhere; what is marked is the id of the one that was chosen. */
function choiceTask(problem: Problem, choices: readonly Option[]): ItemTask {
  const options = choices.map(({ id, words }, at) => ({ id: String.fromCharCode(65 + at), text: words, marked: id }));
  return optionTask(problem, options);
}

/** The words of an option are marked like a typed response, so that a wrong one is diagnosed in the same way. */
function optionsTask(problem: Problem, seed: string): ItemTask | undefined {
  const options = fourOptionsOf(problem, seed);
  return (
    options &&
    optionTask(
      problem,
      options.map(({ id, text }) => ({ id, text, marked: text })),
    )
  );
}

/** `marked` is the response that an option stands for. */
function optionTask(
  problem: Problem,
  options: readonly { readonly id: string; readonly text: string; readonly marked: string }[],
): ItemTask {
  return {
    form: { kind: 'options', options: options.map(({ id, text }) => ({ id, text })) },
    judge: (response) => {
      const chosen = options.find(({ id }) => id === response);
      if (!chosen) throw new Refusal('refused', `Choose one of ${options.map(({ id }) => id).join(', ')}.`);
      return judgeText(problem, chosen.marked, true);
    },
  };
}

function judgeText(problem: Problem, text: string, unitShown: boolean): JudgedResponse {
  const marked = markProblem(problem, text, unitShown);
  const { explanations, notation } = marked;
  return { mistakes: explanations.map(({ id }) => id), notation, marked: publicVerdict(problem, marked) };
}
