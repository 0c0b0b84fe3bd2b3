/** The tone of a verdict: danger goes before everything else, and right under another rounding is right. */
import type { VerdictKind } from '@shared/contract/verdict';
import type { VerdictTone } from './verdict-look';

export function toneOf({ verdict, danger }: { readonly verdict: VerdictKind; readonly danger: boolean }): VerdictTone {
  if (danger) return 'danger';
  return verdict === 'right' || verdict === 'right-unit-converted' || verdict === 'rounding' ? 'right' : 'slip';
}
