/** The order: amber rule, caption, and the text with its figures at 650. Plain text that can be selected. */
import type { Prompt } from '@shared/contract/problem';
import styles from './order-block.module.css';
import { Pieces } from './pieces';

interface OrderBlockProps {
  readonly prompt: Pick<Prompt, 'caption' | 'order'>;
  readonly id?: string;
}

export function OrderBlock({ prompt, id }: OrderBlockProps) {
  return (
    <div className={styles.order} id={id}>
      <p className={styles.caption}>{prompt.caption}</p>
      <p>
        <Pieces of={prompt.order} />
      </p>
    </div>
  );
}
