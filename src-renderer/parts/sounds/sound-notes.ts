/** The sounds as notes: short, soft, and never the only carrier of what they say. */

export interface Note {
  /** In hertz. */
  readonly pitch: number;
  /** When it begins and how long it lasts, in seconds. */
  readonly at: number;
  readonly lasts: number;
}

export type SoundName = 'right' | 'slip' | 'danger' | 'last-minute' | 'done';

/** Equal temperament over A4 = 440 Hz (ISO 16): each half tone is the twelfth root of two. */
function halfTones(fromA4: number): number {
  return 440 * 2 ** (fromA4 / 12);
}

export const soundNotes: Readonly<Record<SoundName, readonly Note[]>> = {
  right: [
    { pitch: halfTones(3), at: 0, lasts: 0.09 },
    { pitch: halfTones(10), at: 0.08, lasts: 0.16 },
  ],
  slip: [{ pitch: halfTones(-9), at: 0, lasts: 0.18 }],
  danger: [
    { pitch: halfTones(-9), at: 0, lasts: 0.12 },
    { pitch: halfTones(-9), at: 0.2, lasts: 0.2 },
  ],
  'last-minute': [
    { pitch: halfTones(0), at: 0, lasts: 0.12 },
    { pitch: halfTones(0), at: 0.24, lasts: 0.12 },
  ],
  done: [
    { pitch: halfTones(-2), at: 0, lasts: 0.12 },
    { pitch: halfTones(3), at: 0.12, lasts: 0.12 },
    { pitch: halfTones(7), at: 0.24, lasts: 0.28 },
  ],
};
