/** How a student comes in: the code in large letters, the address to type, and for a browser its address and QR code. */
import { classes } from '../classes';
import { spokenCode } from './code-words';
import styles from './join-card.module.css';
import { QrCode } from './qr-code';

interface JoinCardProps {
  /** In two groups of three. */
  readonly code: string;
  /** What is typed in the app. */
  readonly address?: string | undefined;
  /** What a browser opens, and its QR code; absent where no guests are let in. */
  readonly guestAddress?: string | undefined;
  readonly qr?: readonly string[] | undefined;
  /** Readable from the last row of a room. */
  readonly isLarge?: boolean;
}

export function JoinCard({ code, address, guestAddress, qr, isLarge = false }: JoinCardProps) {
  return (
    <div className={classes(styles.card, isLarge && styles.large)}>
      <div className={styles.codePlace}>
        <p className={styles.label}>Join code</p>
        <p className={styles.code}>
          <span aria-hidden="true">{code}</span>
          <span className={styles.hidden}>{spokenCode(code)}</span>
        </p>
      </div>
      {qr && guestAddress !== undefined && <QrCode rows={qr} says={`QR code of ${guestAddress}`} />}
      <dl className={styles.addresses}>
        {address !== undefined && (
          <div>
            <dt>Address, typed in Scruple</dt>
            <dd>{address}</dd>
          </div>
        )}
        {guestAddress !== undefined && (
          <div>
            <dt>Address for a browser</dt>
            <dd>{withoutScheme(guestAddress)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

/** Browsers put the scheme in front by themselves. */
function withoutScheme(address: string): string {
  return address.replace(/^http:\/\//, '');
}
