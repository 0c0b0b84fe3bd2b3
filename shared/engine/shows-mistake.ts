/** Whether a draw is fit for the repair of a mistake: its value must differ from the right one. */
import { builtInSlips } from './built-in-slips';
import { declaredMistakes } from './mistaken-values';
import type { Problem } from './problem';

/** True when a declared mistake or a built-in slip of that id gives another value than the right answer here. */
export function showsMistake(problem: Problem, id: string): boolean {
  return (
    declaredMistakes(problem).some(({ mistake }) => mistake.id === id) ||
    builtInSlips(problem).some((slip) => slip.id === id)
  );
}
