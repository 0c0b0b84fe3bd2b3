/** Classes that announce themselves nearby. Looking takes up to three seconds and is a comfort, never needed. */
import { useEffect, useState } from 'react';
import { scruple } from '../../../scruple';

export interface FoundClass {
  readonly address: string;
  readonly called: string;
}

export interface Found {
  readonly isLooking: boolean;
  readonly classes: readonly FoundClass[];
}

export function useFound(isGuest: boolean): Found {
  const [found, setFound] = useState<Found>({ isLooking: !isGuest, classes: [] });
  useEffect(() => {
    if (isGuest) return;
    let isShown = true;
    scruple
      .findClasses({})
      .then((answer) => answer.found)
      .catch((): FoundClass[] => [])
      .then((classes) => isShown && setFound({ isLooking: false, classes }));
    return () => {
      isShown = false;
    };
  }, [isGuest]);
  return found;
}
