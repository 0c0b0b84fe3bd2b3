import type { Fault } from '@shared/contract/reply';

/** A refusal with a sentence for the person at the screen. */
export class Refusal extends Error {
  constructor(
    readonly code: Fault['code'],
    says: string,
  ) {
    super(says);
  }
}
