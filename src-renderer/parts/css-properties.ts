/** Custom properties that parts set from numbers. */
declare module 'react' {
  interface CSSProperties {
    /** Share of a wait that is left, 0 to 1. */
    '--left'?: number;
  }
}

export type {};
