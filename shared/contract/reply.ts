/** How every answer crosses a border: a value or a fault, never an exception. */

/** Why a call was refused or failed; `says` is a sentence for the person at the screen. */
export interface Fault {
  readonly code: 'unknown-call' | 'refused' | 'malformed' | 'not-found' | 'not-kept' | 'failed';
  readonly says: string;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };
