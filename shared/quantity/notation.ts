/** What is said about unsafe writing that was understood: how it was read, and the safe form with its reason. */
import type { NotationRule } from './reading';

/** One line of coaching for a broken rule; `safeForm` is the reading in the recommended form, `0.5 mg`. */
export function notationSentence(rule: NotationRule, safeForm: string): string {
  return `Read as ${safeForm}. ${adviceOn(rule)}`;
}

/** Reasons after ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations. */
function adviceOn(rule: NotationRule): string {
  switch (rule) {
    case 'leading-zero':
      return 'Lead with the zero.';
    case 'trailing-zero':
      return 'A zero after the last figure invites a tenfold read.';
    case 'trailing-point':
      return 'Leave out the point after a whole number.';
    case 'units-spelled-out':
      return 'Write units in full: U reads as 0, IU as IV.';
    case 'mcg-not-micro-sign':
      return 'Write mc for micro: µ reads as m, a thousandfold slip.';
    case 'mL-not-cc':
      return 'Write mL: cc reads as 00.';
    case 'no-point-after-unit':
      return 'Leave out the full stop: it reads as 1.';
    case 'grain-spelled-out':
      return 'Write grains in full: gr reads as gram.';
    case 'letter-case':
      return 'Capitals matter in units: M is mega, m is milli.';
    default:
      return rule satisfies never;
  }
}

/** Broken rules in the order of the text, each once. */
export function eachRuleOnce(notation: readonly NotationRule[]): NotationRule[] {
  return [...new Set(notation)];
}
