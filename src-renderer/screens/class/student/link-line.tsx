/** The link to the host: calm while it stands, a dashed line while it is out of reach. It never blocks typing. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { Wifi, WifiOff } from 'lucide-react';
import { classes } from '../../../parts/classes';
import styles from './link-line.module.css';
import { linkWords } from './student-words';

export function LinkLine({ view }: { readonly view: StudentView }) {
  const isUp = view.link === 'up';
  return (
    <p className={classes(styles.link, !isUp && styles.isDown)} role="status">
      {isUp ? <Wifi size="1.125rem" strokeWidth={1.75} /> : <WifiOff size="1.125rem" strokeWidth={1.75} />}
      {linkWords(view)}
    </p>
  );
}
