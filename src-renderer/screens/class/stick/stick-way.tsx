/** The way to a class without a network: its plan goes out on a stick, results come back on it. */
import { FileDown } from 'lucide-react';
import { Button } from '../../../parts/button/button';
import styles from '../class.module.css';
import { ResultPicker } from './result-picker';

interface StickWayProps {
  readonly onPlan: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

export function StickWay({ onPlan, onFiles }: StickWayProps) {
  return (
    <section className={styles.way} aria-labelledby="class-stick">
      <h2 id="class-stick">Without a network</h2>
      <p>A class plan goes to the students on a stick. Their results come back as files and are marked again here.</p>
      <div className={styles.wayActions}>
        <Button size="large" icon={<FileDown size="1.25rem" strokeWidth={1.75} />} onPress={onPlan}>
          Make a class plan
        </Button>
        <ResultPicker size="large" onFiles={onFiles} />
      </div>
    </section>
  );
}
