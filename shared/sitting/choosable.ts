/** What items are chosen from, and what the choice of a ladder looks back on. */

/** What choosing needs to know of a skill. */
export interface Choosable {
  readonly id: string;
  readonly area: string;
  readonly level: number;
  readonly exams: readonly string[];
}

/** How the items so far came out, in the order of their numbers; nothing for one that is not answered. */
export type SoFar = readonly { readonly skillId: string; readonly isRight: boolean | undefined }[];
