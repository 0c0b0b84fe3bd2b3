/** The few badges that drills give. They follow the marks alone, cannot be lost, and can be switched off. */
import type { SittingRules } from '../contract/plan';
import type { Badge } from '../contract/report';

export interface BadgeItem {
  readonly isAnswered: boolean;
  readonly isRight: boolean;
  readonly danger: boolean;
  readonly withHelp: boolean;
  readonly level: number;
}

const safeInARow = 50;

/**
 * Badges that a sitting earned. `safeBefore` is how many answers in a row before it were without a dangerous slip;
 * `topLevel` the highest level that the plan draws from here.
 */
export function badgesOf(
  { order }: Pick<SittingRules, 'order'>,
  items: readonly BadgeItem[],
  { safeBefore, topLevel }: { readonly safeBefore: number; readonly topLevel: number },
): Badge[] {
  return [
    ...(reachesFiftySafe(items, safeBefore) ? [fiftySafe] : []),
    ...(order === 'ladder' && climbsUnaided(items, topLevel) ? [ladderClimbed] : []),
  ];
}

const fiftySafe: Badge = {
  id: 'fifty-safe',
  called: 'Fifty safe',
  says: '50 answers in a row without a dangerous slip.',
};
const ladderClimbed: Badge = {
  id: 'ladder-climbed',
  called: 'Ladder climbed',
  says: 'A ladder climbed to its highest level without help.',
};

/** How many answers in a row are without a dangerous slip after these. */
export function safeRunAfter(items: readonly Pick<BadgeItem, 'isAnswered' | 'danger'>[], before: number): number {
  return items.filter(({ isAnswered }) => isAnswered).reduce((run, { danger }) => (danger ? 0 : run + 1), before);
}

/** True when the row comes to fifty, or to another fifty, within these items. */
function reachesFiftySafe(items: readonly BadgeItem[], before: number): boolean {
  const answered = items.filter(({ isAnswered }) => isAnswered);
  return answered.some((_, at) => {
    const run = safeRunAfter(answered.slice(0, at + 1), before);
    return run > 0 && run % safeInARow === 0;
  });
}

function climbsUnaided(items: readonly BadgeItem[], topLevel: number): boolean {
  return items.every(({ withHelp }) => !withHelp) && items.some(({ level, isRight }) => isRight && level === topLevel);
}
