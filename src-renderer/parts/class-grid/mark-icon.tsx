/** The sign of a mark in a class's grid; an item to come has none. */
import { Check, Circle, EqualNot, Hourglass, Lightbulb, Minus, OctagonAlert, Redo2, WifiOff } from 'lucide-react';
import type { CellMark } from './mark-words';

export function MarkIcon({ mark, size = '0.875rem' }: { readonly mark: CellMark; readonly size?: string }) {
  switch (mark) {
    case 'right':
      return <Check size={size} strokeWidth={2.25} />;
    case 'helped':
      return <Lightbulb size={size} strokeWidth={2} />;
    case 'slip':
      return <EqualNot size={size} strokeWidth={2} />;
    case 'danger':
      return <OctagonAlert size={size} strokeWidth={2} />;
    case 'working':
      return <Circle size="0.5rem" fill="currentColor" />;
    case 'away':
      return <WifiOff size={size} strokeWidth={2} />;
    case 'answered':
      return <Minus size={size} strokeWidth={2.25} />;
    case 'skipped':
      return <Redo2 size={size} strokeWidth={2} />;
    case 'missed':
      return <Hourglass size={size} strokeWidth={2} />;
    case 'to-come':
      return null;
    default:
      return mark satisfies never;
  }
}
