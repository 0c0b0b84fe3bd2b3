/** Marks a response to a problem of any kind, and puts the verdict into words. */
import { keyOf } from './answer-key';
import { isText } from './answer-text';
import { type Marked, mark } from './mark';
import { markText } from './mark-text';
import type { Problem } from './problem';
import { sayTextVerdict } from './say-text-verdict';
import { type Said, sayVerdict } from './say-verdict';

/** Marks a response. `unitShown`: the unit stands beside the box, or the question names it. */
export function markProblem(problem: Problem, response: string, unitShown = false): Marked {
  return isText(problem) ? markText(problem, response) : mark(keyOf(problem), response, unitShown);
}

/** What to say about a marked response. */
export function sayMarked(problem: Problem, marked: Marked): Said {
  return isText(problem) ? sayTextVerdict(problem, marked) : sayVerdict(keyOf(problem), marked);
}
