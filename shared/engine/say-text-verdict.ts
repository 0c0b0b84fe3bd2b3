/** The words of a verdict on a choice, a time, a date or a code. */
import type { Marked } from './mark';
import { printedResponse } from './printed-response';
import type { Problem } from './problem';
import type { Said } from './say-verdict';

/** What to say about a marked response. Nothing of the right answer stands in what is said about an unread one. */
export function sayTextVerdict(problem: Problem, marked: Marked): Said {
  const [first, ...more] = marked.explanations;
  if (marked.verdict === 'unreadable')
    return { headline: 'Not understood', text: `${marked.unreadable ?? 'That cannot be read.'} Not counted.` };
  if (marked.verdict === 'right') return { headline: 'Right.', text: 'Safe to hand on.' };
  if (first) {
    const or = more.length > 0 ? ` It could also be: ${more.map(({ called }) => called).join('; ')}.` : '';
    return { headline: first.headline, text: `${first.says}${or}` };
  }
  const isChoice = problem.skill.answer.kind === 'choice';
  const goOn =
    Object.keys(problem.skill.steps).length > 0 ? ' Work the steps and we will find the line where it turned.' : '';
  return {
    headline: isChoice ? 'Another choice is right.' : `${printedResponse(problem, marked)} does not match.`,
    text: `It fits no slip we know.${goOn}`,
  };
}
