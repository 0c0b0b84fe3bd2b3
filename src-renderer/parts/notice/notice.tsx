/** What the app has to say about itself: something could not be kept or done. Nothing that was typed is lost. */
import { CircleAlert } from 'lucide-react';
import { Button } from '../button/button';
import styles from './notice.module.css';

interface NoticeProps {
  readonly says: string;
  readonly action?: string;
  readonly onAction: () => void;
}

export function Notice({ says, action = 'Close', onAction }: NoticeProps) {
  return (
    <div className={styles.notice} role="alert">
      <CircleAlert size="1.25rem" strokeWidth={1.75} />
      <p>{says}</p>
      <Button look="link" onPress={onAction}>
        {action}
      </Button>
    </div>
  );
}
