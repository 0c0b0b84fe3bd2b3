/** A drawer that its key opens and closes: opened, it takes the focus; closed, the focus goes back to where it was. */
import { type RefObject, useEffect, useRef, useState } from 'react';

interface Drawer {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly close: () => void;
  readonly place: RefObject<HTMLElement | null>;
}

/** A window of this width in rem has room for the drawer from the start. */
const roomyRem = 70;

/** `startsOpen` counts only where the window has room for it. */
export function useDrawer(startsOpen: boolean): Drawer {
  const [isOpen, setOpen] = useState(() => startsOpen && hasRoom());
  const place = useRef<HTMLElement>(null);
  const before = useRef<Element>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (isOpen && wasAsked.current) place.current?.focus();
    if (!isOpen && before.current instanceof HTMLElement) before.current.focus();
  }, [isOpen]);
  const set = (open: boolean) => {
    wasAsked.current = open;
    if (open) before.current = document.activeElement;
    setOpen(open);
  };
  return { isOpen, toggle: () => set(!isOpen), close: () => set(false), place };
}

function hasRoom(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return window.innerWidth >= roomyRem * rem;
}
