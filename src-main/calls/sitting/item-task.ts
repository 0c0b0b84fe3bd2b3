/** How an item is answered, and what a response to it comes to. */
import type { ItemForm } from '@shared/contract/sitting';
import type { Marked as PublicMarked } from '@shared/contract/verdict';

/** One way of answering an item. */
export interface ItemTask {
  /** As the screen gets it: nothing in it tells the right response. */
  readonly form: ItemForm;
  /** Marks a response. One that is no response to this item is refused in a sentence. */
  judge(response: string): JudgedResponse;
}

/** A marked response: what is stored of it, and what is said once it may be said. */
export interface JudgedResponse {
  readonly mistakes: readonly string[];
  readonly notation: readonly string[];
  readonly marked: PublicMarked;
}
