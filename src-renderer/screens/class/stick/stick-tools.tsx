/** What can be done with a class on a stick from its summary: take results, and save its plan once more. */
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../parts/button/button';
import { offerDownload } from '../../../parts/offer-download';
import { scruple } from '../../../scruple';
import type { Attempt } from '../use-fault';
import { ResultPicker } from './result-picker';
import styles from './stick.module.css';

interface StickToolsProps {
  readonly sessionId: string;
  readonly hasResults: boolean;
  /** The file that the plan was saved as a moment ago. */
  readonly savedAs?: string | undefined;
  readonly attempt: Attempt;
  readonly onFiles: (files: readonly File[]) => void;
}

export function StickTools({ sessionId, hasResults, savedAs, attempt, onFiles }: StickToolsProps) {
  const [saved, setSaved] = useState(savedAs);
  const save = () =>
    attempt(async () => {
      const { name, isWritten, text } = await scruple.writeClassPlan({ sessionId });
      if (text !== undefined) offerDownload(name, text);
      if (isWritten) setSaved(name);
    });
  return (
    <div className={styles.tools}>
      {!hasResults && (
        <p>
          No results yet. Students open the class plan, work, and save a result file each; then open the files here.
        </p>
      )}
      <div className={styles.toolRow}>
        <ResultPicker look={hasResults ? 'plain' : 'main'} onFiles={onFiles} />
        <Button icon={<FileDown size="1.125rem" strokeWidth={1.75} />} onPress={save}>
          Save the class plan again
        </Button>
        <output className={styles.says}>{saved && `Saved as ${saved}.`}</output>
      </div>
    </div>
  );
}
