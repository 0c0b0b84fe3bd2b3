/** Where nothing is kept: why, and a file to save to. It stays, because what is done later has to be saved again. */
import { Notice } from './notice';

interface SaveOfferProps {
  /** Why nothing is kept. */
  readonly reason: string;
  /** The file that was saved last. */
  readonly savedTo: string | undefined;
  readonly onSave: () => void;
}

export function SaveOffer({ reason, savedTo, onSave }: SaveOfferProps) {
  if (savedTo === undefined) return <Notice says={reason} action="Save to a file" onAction={onSave} />;
  const says = `Saved to ${savedTo}. What you do from now on is not in it: save again before you close Scruple.`;
  return <Notice says={says} action="Save again" onAction={onSave} />;
}
