/** An item shown to all, a line at a time: Page Down shows the next line, Page Up takes it back. Nobody is named. */
import { ChevronDown, ChevronUp } from 'lucide-react';
import { Button } from '../../../parts/button/button';
import { useKeys } from '../../../parts/keys/use-keys';
import { RevealedItem } from '../../../parts/revealed-item/revealed-item';
import { Shell } from '../../../parts/shell/shell';
import styles from '../class.module.css';
import type { HostProps } from '../host-props';
import { ProjectorButton } from '../projector-button';
import { useShownItem } from './use-shown-item';

interface RevealViewProps extends HostProps {
  readonly number: number;
}

export function RevealView(props: RevealViewProps) {
  const { view, number, actions, settings, notices, onGo } = props;
  const item = useShownItem();
  const { shown = 0, of = 0 } = view.reveal ?? {};
  const show = (lines: number) => () => actions.direct({ is: 'reveal', number, shown: lines });
  const next = shown < of ? show(shown + 1) : undefined;
  const back = shown > 0 ? show(shown - 1) : undefined;
  const close = () => actions.direct({ is: 'conceal' });
  useKeys({ PageDown: next, PageUp: back, Escape: close, Enter: next ?? close });
  return (
    <Shell
      place="class"
      onGo={onGo}
      where={
        <p className={styles.where}>
          Class / <b>Problem {number} step by step</b>
        </p>
      }
      status={`${shown} of ${of} lines shown`}
      view={`reveal-${number}`}
      keys={[
        { name: 'PgDn', does: 'Show the next line' },
        { name: 'PgUp', does: 'Take the last line back' },
        { name: 'Esc', does: 'Back to the class' },
      ]}
      actions={
        <div className={styles.footActions}>
          {next ? (
            <Button look="main" size="large" hint="PgDn" icon={<ChevronDown size="1.25rem" />} onPress={next}>
              Show the next line
            </Button>
          ) : (
            <Button look="main" size="large" hint="Enter" onPress={close}>
              Back to the class
            </Button>
          )}
          <Button hint="PgUp" isUnavailable={back === undefined} icon={<ChevronUp size="1.25rem" />} onPress={back}>
            Take one back
          </Button>
          <ProjectorButton {...props} />
          {next && (
            <Button hint="Esc" onPress={close}>
              Back to the class
            </Button>
          )}
        </div>
      }
    >
      {notices}
      {item && <RevealedItem item={item} readsMath={settings.readsMath} />}
    </Shell>
  );
}
