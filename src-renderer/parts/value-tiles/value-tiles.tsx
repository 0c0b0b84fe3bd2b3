/** The student's value beside the right one, same size, each with its mark and its word. */
import type { Tile } from '@shared/contract/verdict';
import { classes } from '../classes';
import { ToneIcon } from '../verdict-panel/tone-icon';
import type { VerdictTone } from '../verdict-panel/verdict-look';
import styles from './value-tiles.module.css';

interface ValueTilesProps {
  readonly yours: Tile;
  readonly right: Tile;
  readonly tone: VerdictTone;
  /** Words, a time, a date or a code: one under the other, in the face of the text. */
  readonly isWords: boolean;
  /** What the student's own value is called, where somebody else looks at it. */
  readonly yoursCalled?: string;
}

export function ValueTiles({ yours, right, tone, isWords, yoursCalled = 'Yours' }: ValueTilesProps) {
  return (
    <dl className={classes(styles.tiles, isWords && styles.words)}>
      <ValueTile called={yoursCalled} tile={yours} tone={tone} />
      <ValueTile called="Right" tile={right} tone="right" isRight />
    </dl>
  );
}

interface ValueTileProps {
  readonly called: string;
  readonly tile: Tile;
  readonly tone: VerdictTone;
  readonly isRight?: boolean;
}

function ValueTile({ called, tile, tone, isRight = false }: ValueTileProps) {
  return (
    <div className={classes(styles.tile, styles[tone], isRight && styles.filled)}>
      <dt>
        <ToneIcon tone={tone} size="1rem" />
        {called}
      </dt>
      <dd>
        <span className={styles.number}>{tile.number}</span>
        {tile.unit && <span className={styles.unit}> {tile.unit}</span>}
      </dd>
    </div>
  );
}
