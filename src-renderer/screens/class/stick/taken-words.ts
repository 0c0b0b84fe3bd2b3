/** What became of result files, in words. */
import type { ResultTaken } from '@shared/contract/classroom/results';
import { counted } from '../class-words';

type Taken = readonly Pick<ResultTaken, 'is' | 'says'>[];

/** `28 results taken, 2 files refused`. */
export function takenHeadline(taken: Taken): string {
  const of = (is: ResultTaken['is']) => taken.filter((one) => one.is === is).length;
  const refused = of('refused') > 0 ? `, ${counted(of('refused'), 'file')} refused` : '';
  if (of('taken') > 0) return `${counted(of('taken'), 'result')} taken${refused}`;
  return `Nothing new was taken${refused}`;
}

/** `New: Ada, Ben. In already: Cy.` */
export function takenNames(taken: Taken): string {
  const names = (is: ResultTaken['is']) => taken.filter((one) => one.is === is).map(({ says }) => says);
  const lines = [
    ['New', names('taken')],
    ['In already', names('again')],
  ] as const;
  return lines.flatMap(([word, all]) => (all.length > 0 ? [`${word}: ${all.join(', ')}.`] : [])).join(' ');
}
