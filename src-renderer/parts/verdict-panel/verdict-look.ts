/** What a verdict looks like and is called. Red is kept for a slip that could hurt a patient. */
import type { Marked, MistakeKind } from '@shared/contract/verdict';

export type VerdictTone = 'right' | 'slip' | 'danger';

export interface VerdictLook {
  readonly tone: VerdictTone;
  /** `Not yet · set-up`. */
  readonly kind: string;
  /** What was done; absent where the kind says it all. */
  readonly headline?: string;
}

/** How the problem was worked: nothing stands for without any help. */
export type Help = 'hint' | 'shown-lines' | undefined;

export function verdictLook(marked: Marked, help: Help): VerdictLook {
  if (marked.danger)
    return { tone: 'danger', kind: `Stop · ${dangerKind(marked)}`, headline: withoutStop(marked.headline) };
  switch (marked.verdict) {
    case 'right':
    case 'right-unit-converted':
      return { tone: 'right', kind: rightKind(help) };
    case 'rounding':
      return { tone: 'right', kind: 'Right · rounding', headline: marked.headline };
    case 'mistake':
    case 'tenfold':
    case 'unit-wrong':
      return { tone: 'slip', kind: `Not yet · ${slipKind(marked)}`, headline: marked.headline };
    case 'wrong':
    case 'unreadable':
    case 'unit-missing':
      return { tone: 'slip', kind: 'Not yet · not recognized', headline: marked.headline };
    default:
      return marked.verdict satisfies never;
  }
}

function rightKind(help: Help): string {
  if (help === 'hint') return 'Right, with a hint';
  return help === 'shown-lines' ? 'Right, the last step' : 'Right, unaided';
}

function dangerKind({ verdict, called, kind }: Marked): string {
  if (verdict === 'tenfold') return 'tenfold';
  if (verdict === 'unit-wrong') return 'wrong unit';
  return called ?? kind ?? 'dangerous';
}

function slipKind({ verdict, kind }: Marked): MistakeKind {
  return kind ?? (verdict === 'unit-wrong' ? 'unit' : 'set-up');
}

/** The kind above the headline says Stop already. */
function withoutStop(headline: string): string {
  const rest = headline.replace(/^Stop: /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
