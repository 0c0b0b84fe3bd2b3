/** Keys that act on a whole screen. A key never acts where it would be typed, and none acts behind an open dialog. */
import { useEffect, useRef } from 'react';

/** What each key does, by name: `F2`, `Escape`, `Ctrl+,`. A key without an action is left to the browser. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

/** Listens while the component is shown; the newest actions are used. */
export function useKeys(actions: KeyActions): void {
  const newest = useRef(actions);
  newest.current = actions;
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      const action = newest.current[keyName(event)];
      if (!action || event.defaultPrevented || event.repeat || isTakenElsewhere(event)) return;
      event.preventDefault();
      action();
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, []);
}

/** The name of a pressed key; on a Mac the command key counts as Ctrl. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): string {
  return event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key;
}

/** True where the key belongs to what has the focus: Enter to a button or field, signs and arrows to a text field. */
function isTakenElsewhere({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (key === 'Enter') return target.closest('button, a, input, select, textarea, summary') !== null;
  if (key.length === 1 && target.closest('input[type="radio"]')) return false;
  const isForTyping = (key.length === 1 && !ctrlKey && !metaKey) || (key.startsWith('Arrow') && !ctrlKey && !metaKey);
  return isForTyping && target.closest('input, select, textarea') !== null;
}
