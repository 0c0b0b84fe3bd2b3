/** Custom properties that parts set from numbers. */
declare module 'react' {
  interface CSSProperties {
    /** Share of a wait that is left, 0 to 1. */
    '--left'?: number;
    /** How many rows have to be seen at once. */
    '--rows'?: number;
    /** Height of a bar, 0 to 1 of the highest. */
    '--high'?: number;
  }
}

export type {};
