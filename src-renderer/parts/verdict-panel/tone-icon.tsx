/** The mark of a verdict: tick, unequal sign, octagon. Colour never says it alone. */
import { Check, EqualNot, OctagonAlert } from 'lucide-react';
import type { VerdictTone } from './verdict-look';

export function ToneIcon({ tone, size = '1.25rem' }: { readonly tone: VerdictTone; readonly size?: string }) {
  switch (tone) {
    case 'right':
      return <Check size={size} strokeWidth={2.25} />;
    case 'slip':
      return <EqualNot size={size} strokeWidth={2} />;
    case 'danger':
      return <OctagonAlert size={size} strokeWidth={2} />;
    default:
      return tone satisfies never;
  }
}
