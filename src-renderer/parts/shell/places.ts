/** The places of the app: every one of them works. */
export type PlaceName = 'home' | 'practice' | 'drill' | 'exam' | 'class' | 'settings';

/** What every screen is told about the shell around it. */
export interface Going {
  readonly onGo: (place: PlaceName) => void;
}

/** One line of the list of keys; those in the foot bar have a short word as well. */
export interface KeyLine {
  /** Printed on the keys: `Enter`, `F2`, `Ctrl+,`; several keys with a space between, `A B C`. */
  readonly name: string;
  /** What it does in a sentence of the list. */
  readonly does: string;
  /** What it does in one word of the foot bar. */
  readonly word?: string;
}
