/** The list of keys of a screen, in a dialog. */
import { Button } from '../button/button';
import { KeyHints } from '../key-hint/key-hint';
import { Dialog } from '../question-dialog/dialog';
import styles from './key-list.module.css';
import type { KeyLine } from './places';

const everywhere: readonly KeyLine[] = [
  { name: 'Ctrl+,', does: 'Open the settings' },
  { name: 'Ctrl++', does: 'Make the text larger' },
  { name: 'Ctrl+-', does: 'Make the text smaller' },
  { name: 'Ctrl+0', does: 'Set the text back to 100%' },
  { name: 'F1', does: 'Show this list' },
];

interface KeyListProps {
  readonly keys: readonly KeyLine[];
  readonly onClose: () => void;
}

export function KeyList({ keys, onClose }: KeyListProps) {
  return (
    <Dialog title="Keys of this screen" onClose={onClose}>
      <dl className={styles.keys}>
        {[...keys, ...everywhere].map(({ name, does }) => (
          <div key={name} className={styles.line}>
            <dt>
              <KeyHints names={name} />
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Button look="main" onPress={onClose} hint="Esc">
        Close
      </Button>
    </Dialog>
  );
}
