/** The task of a problem: typed, by options, or as a hunt. */
import type { ItemForm } from '@shared/contract/sitting';
import { keyOf } from '@shared/engine/answer-key';
import { mark } from '@shared/engine/mark';
import { optionsOf } from '@shared/engine/options';
import type { Problem } from '@shared/engine/problem';
import { Refusal } from '../../dispatch';
import { publicVerdict } from '../public-verdict';
import { huntTask } from './hunt-task';
import type { ItemTask, JudgedResponse } from './item-task';

/** The task of a problem; where options cannot be made of it, it is typed. */
export function taskOf(problem: Problem, kind: ItemForm['kind'], seed: string): ItemTask {
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

/** The words of an option are marked like a typed response, so that a wrong one is diagnosed in the same way. */
function optionsTask(problem: Problem, seed: string): ItemTask | undefined {
  const options = optionsOf(problem, seed);
  return (
    options && {
      form: { kind: 'options', options: options.map(({ id, text }) => ({ id, text })) },
      judge: (response) => {
        const chosen = options.find(({ id }) => id === response);
        if (!chosen) throw new Refusal('refused', `Choose one of ${options.map(({ id }) => id).join(', ')}.`);
        return judgeText(problem, chosen.text, true);
      },
    }
  );
}

function judgeText(problem: Problem, text: string, unitShown: boolean): JudgedResponse {
  const marked = mark(keyOf(problem), text, unitShown);
  const { explanations, notation } = marked;
  return { mistakes: explanations.map(({ id }) => id), notation, marked: publicVerdict(problem, marked) };
}
