/** The results of a sitting for a class, saved as a file where the person says; in a browser offered as a download. */
import { useState } from 'react';
import { offerDownload } from '../../parts/offer-download';
import { faultSentence, scruple } from '../../scruple';

export function useResultsFile(sittingId: string, onFault: (says: string) => void) {
  const [saved, setSaved] = useState<string>();
  const save = async () => {
    try {
      const { name, isWritten, text } = await scruple.saveResults({ sittingId });
      if (text !== undefined) offerDownload(name, text);
      if (isWritten || text !== undefined) setSaved(name);
    } catch (thrown) {
      onFault(faultSentence(thrown));
    }
  };
  return { saved, save };
}
