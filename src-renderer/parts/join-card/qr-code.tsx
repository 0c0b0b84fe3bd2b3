/** A QR code as a drawing of its own: dark on light in both themes, with the quiet edge that cameras need. */
import { useMemo } from 'react';
import styles from './join-card.module.css';

/** Modules that are left light around the code. */
const quiet = 4;

interface QrCodeProps {
  /** Row by row, `1` for dark. */
  readonly rows: readonly string[];
  /** What it leads to, for those who cannot see it. */
  readonly says: string;
}

export function QrCode({ rows, says }: QrCodeProps) {
  const path = useMemo(() => pathOf(rows), [rows]);
  const size = rows.length + 2 * quiet;
  return (
    <svg className={styles.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says} shapeRendering="crispEdges">
      <rect className={styles.qrPaper} width={size} height={size} />
      <path className={styles.qrInk} d={path} />
    </svg>
  );
}

/** One path of all dark modules; neighbours in a row are one stroke, so that no seam shows between them. */
export function pathOf(rows: readonly string[]): string {
  return rows
    .flatMap((row, at) =>
      [...row.matchAll(/1+/g)].map(
        ({ 0: run, index }) => `M${index + quiet} ${at + quiet}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join('');
}
