/** A list that is one stop for Tab: arrow keys move within it, Home and End go to its ends. */
import { type KeyboardEvent, useState } from 'react';

interface Roving {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  /** What each member spreads on its button. */
  readonly member: (at: number) => {
    readonly tabIndex: 0 | -1;
    readonly 'data-member': true;
    readonly onFocus: () => void;
  };
}

/** `groups` holds the first place of each group; left and right go from group to group. */
export function useRoving(start: number, groups: readonly number[] = []): Roving {
  const [current, setCurrent] = useState(start);
  return {
    onKeyDown: (event) => {
      const members = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-member]')];
      const next = members[placeAfter(event.key, current, members.length, groups)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    member: (at) => ({ tabIndex: at === current ? 0 : -1, 'data-member': true, onFocus: () => setCurrent(at) }),
  };
}

/** Where a key leads from a place in the list; -1 when the key is not for the list. */
export function placeAfter(key: string, at: number, count: number, groups: readonly number[]): number {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'ArrowRight':
      return groups.find((first) => first > at) ?? -1;
    case 'ArrowLeft':
      return groups.findLast((first) => first < at) ?? -1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
