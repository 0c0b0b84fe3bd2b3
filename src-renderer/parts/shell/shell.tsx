/** The frame of every screen: rail, top bar, the screen itself, foot bar. Under 52 rem the rail is behind a menu button. */
import { Menu, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { classes } from '../classes';
import { useKeys } from '../keys/use-keys';
import { FootBar } from './foot-bar';
import { KeyList } from './key-list';
import type { KeyLine, PlaceName } from './places';
import { Rail } from './rail';
import styles from './shell.module.css';

interface ShellProps {
  /** Absent before the first start is over: then there is nowhere to go. */
  readonly place?: PlaceName | undefined;
  readonly onGo: (place: PlaceName) => void;
  /** Where you are, in the top bar. */
  readonly where?: ReactNode;
  /** Takes the place of the whole top bar: clock and marks of a sitting. */
  readonly top?: ReactNode;
  /** How far, at the right of the top bar. */
  readonly status?: ReactNode;
  /** What can be done to all at once, at the right of the top bar; it takes a line of its own where there is no room. */
  readonly tools?: ReactNode;
  readonly keys?: readonly KeyLine[];
  /** What can be done, in place of the key hints. */
  readonly actions?: ReactNode;
  /** Beside the key hints, at the right. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  /** The last of what is shown takes all the room that is left. */
  readonly isFilled?: boolean;
  /** Starts the view at its top whenever it changes. */
  readonly view?: string;
}

const noKeys: readonly KeyLine[] = [];

export function Shell(props: ShellProps) {
  const {
    place,
    onGo,
    where,
    top,
    status,
    tools,
    keys = noKeys,
    actions,
    aside,
    children,
    view,
    isFilled = false,
  } = props;
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [areKeysShown, setKeysShown] = useState(false);
  const main = useRef<HTMLElement>(null);
  const showKeys = () => setKeysShown(true);
  useKeys({ F1: showKeys, '?': showKeys });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new view starts at its top
  useEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [view]);
  return (
    <div className={styles.window}>
      <div className={classes(styles.shell, place === undefined && styles.alone)}>
        {place && (
          <div className={classes(styles.rail, isMenuOpen && styles.open)}>
            <Rail current={place} onGo={(to) => [setMenuOpen(false), onGo(to)]} />
          </div>
        )}
        {top ?? (
          <header className={classes(styles.top, tools !== undefined && styles.wrapping)}>
            {place && (
              <button
                type="button"
                className={styles.menu}
                aria-expanded={isMenuOpen}
                aria-label={isMenuOpen ? 'Close the menu' : 'Open the menu'}
                onClick={() => setMenuOpen(!isMenuOpen)}
              >
                {isMenuOpen ? <X size="1.25rem" /> : <Menu size="1.25rem" />}
              </button>
            )}
            <div className={styles.where}>{where}</div>
            {status && <div className={styles.status}>{status}</div>}
            {tools && <div className={styles.tools}>{tools}</div>}
          </header>
        )}
        <main className={classes(styles.main, isFilled && styles.filled)} ref={main}>
          {children}
        </main>
        <FootBar keys={keys} actions={actions} aside={aside} onShowKeys={showKeys} />
      </div>
      {areKeysShown && <KeyList keys={keys} onClose={() => setKeysShown(false)} />}
    </div>
  );
}
