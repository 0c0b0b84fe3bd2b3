/** One thing to look at while a student waits: her last slip before the problem on the screen, and a way back to it. */
import type { ItemView } from '@shared/contract/sitting';
import { Info } from 'lucide-react';
import { Button } from '../../../parts/button/button';
import { KeyHint } from '../../../parts/key-hint/key-hint';
import styles from './while-you-wait.module.css';

interface WhileYouWaitProps {
  readonly item: ItemView;
  /** The key that does the same; absent where no single key fits. */
  readonly hint: string | undefined;
  readonly onLook: () => void;
}

export function WhileYouWait({ item: { number, verdict }, hint, onLook }: WhileYouWaitProps) {
  return (
    <section className={styles.card} aria-labelledby="while-you-wait">
      <h2 id="while-you-wait">
        <Info size="1.125rem" strokeWidth={1.75} /> While you wait
      </h2>
      <p>
        In problem {number}: {verdict?.says}
      </p>
      <Button look="link" onPress={onLook}>
        Look at problem {number}{' '}
        {hint && (
          <span aria-hidden="true">
            <KeyHint name={hint} />
          </span>
        )}
      </Button>
    </section>
  );
}
