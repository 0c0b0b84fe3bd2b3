/** Said in the foot bar of a student whose teacher has silenced all. */
import { VolumeX } from 'lucide-react';
import styles from './sound-is-off.module.css';

export function SoundIsOff() {
  return (
    <p className={styles.line}>
      <VolumeX size="1.125rem" strokeWidth={1.75} /> sound is off in class
    </p>
  );
}
