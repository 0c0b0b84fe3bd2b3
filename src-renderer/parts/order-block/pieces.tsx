/** Text with its figures set apart. */
import type { Piece } from '@shared/contract/problem';
import styles from './order-block.module.css';

export function Pieces({ of }: { readonly of: readonly Piece[] }) {
  let at = 0;
  return of.map(({ text, isFigure }) => {
    const key = at;
    at += text.length + 1;
    return isFigure ? (
      <b key={key} className={styles.figure}>
        {text}
      </b>
    ) : (
      text
    );
  });
}
