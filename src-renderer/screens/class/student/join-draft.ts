/** What a student types to join. Nothing here asks or waits. */
import type { Asks } from '@shared/contract/calls';
import { isWholeCode } from '../../../parts/join-card/code-words';

export interface JoinDraft {
  readonly code: string;
  readonly name: string;
  /** Typed, or chosen among the classes that were found. */
  readonly address: string;
  readonly rosterCode: string;
}

/** What is sent, or the sentence that says what is missing. A guest's browser has its address already. */
export function joinOf({ code, name, address, rosterCode }: JoinDraft, isGuest: boolean): Asks<'joinClass'> | string {
  if (!isWholeCode(code)) return 'The code has six letters and digits. It stands on the teacher’s screen.';
  if (name.trim() === '') return 'Type your name, or the one that the class may call you.';
  if (!isGuest && address.trim() === '') return 'Type the address that stands under the code on the teacher’s screen.';
  return {
    code,
    name: name.trim(),
    ...(!isGuest && { address: address.trim() }),
    ...(rosterCode.trim() !== '' && { rosterCode: rosterCode.trim() }),
  };
}
