/** The board as students see it, and what it shows. */
import { Board } from '../../../parts/board/board';
import { Choice } from '../../../parts/choice/choice';
import type { HostProps } from '../host-props';
import { boardsFor } from '../set-up/set-up-options';
import styles from './live.module.css';

export function BoardCard({ view, actions }: HostProps) {
  const { board, boardRows, seats } = view;
  const teams = new Set(seats.flatMap(({ team }) => team ?? []));
  return (
    <section className={styles.card} aria-label="Board">
      <Choice
        legend="Board"
        says="Share right first time. Speed only settles a tie."
        isCompact
        options={boardsFor(teams.size)}
        value={board}
        onChoose={(next) => actions.direct({ is: 'board', board: next })}
      />
      {boardRows.length > 0 && (
        <Board
          label="Standing"
          lines={boardRows.map(({ called, share, of }) => ({ called, share: of === 0 ? undefined : share }))}
        />
      )}
    </section>
  );
}
