/** The tenfold hunt: whether a claimed amount is right or a power of ten off. Handing on one that is off is dangerous. */
import type { Marked as PublicMarked } from '@shared/contract/verdict';
import type { Problem } from '@shared/engine/problem';
import { type Claim, claimOf } from '@shared/engine/tenfold-hunt';
import { Refusal } from '../../refusal';
import { rightTile, wholeSolution } from '../public-verdict';
import type { ItemTask } from './item-task';

export function huntTask(problem: Problem, seed: string): ItemTask {
  const claim = claimOf(problem, seed);
  return {
    form: { kind: 'hunt', claimed: claim.text },
    judge: (response) => {
      if (response !== 'right' && response !== 'off') throw new Refusal('refused', 'Say "right" or "off".');
      const isSaidOff = response === 'off';
      const right = rightTile(problem);
      return {
        mistakes: [],
        notation: [],
        marked: {
          ...said(claim, isSaidOff, `${right.number} ${right.unit}`.trim()),
          result: {
            yours: { number: isSaidOff ? 'a power of ten off' : 'right', unit: '' },
            right,
            solution: wholeSolution(problem),
          },
        },
      };
    },
  };
}

function said({ text, isOff }: Claim, isSaidOff: boolean, right: string): Omit<PublicMarked, 'result'> {
  if (isOff && !isSaidOff)
    return {
      verdict: 'wrong',
      danger: true,
      headline: 'Stop: a power of ten off.',
      says: `${text} stood there. It comes to ${right}.`,
    };
  if (!isOff && isSaidOff)
    return { verdict: 'wrong', danger: false, headline: 'It was right.', says: `It does come to ${right}.` };
  return {
    verdict: 'right',
    danger: false,
    headline: isOff ? 'Caught.' : 'Right.',
    says: isOff ? `${text} stood there. It comes to ${right}.` : 'Safe to hand on.',
  };
}
