/** The lobby: how students come in, whether everything is in place, and who is here already. */
import { Play } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button/button';
import { CheckList } from '../../../parts/check-list/check-list';
import { JoinCard } from '../../../parts/join-card/join-card';
import { useKeys } from '../../../parts/keys/use-keys';
import { Shell } from '../../../parts/shell/shell';
import { checkLines } from '../check-lines';
import styles from '../class.module.css';
import { ClassSwitches } from '../class-switches';
import { joinedWords, numbersWords } from '../class-words';
import type { EndingProps } from '../host-props';
import { ProjectorButton } from '../projector-button';
import { JoinedList } from './joined-list';
import lobby from './lobby.module.css';

export function LobbyView(props: EndingProps) {
  const { view, actions, notices, onGo, onEnd } = props;
  const start = () => actions.direct({ is: 'start' });
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  useKeys({ Enter: start, Escape: onEnd });
  const isLocked = view.door?.isLocked ?? false;
  return (
    <Shell
      place="class"
      onGo={onGo}
      where={
        <p className={styles.where}>
          Class / <b>{view.called}</b> <span className={styles.pill}>{numbersWords(view)}</span>
        </p>
      }
      status={joinedWords(view)}
      view="lobby"
      keys={[
        { name: 'Enter', does: 'Start the class' },
        { name: 'Esc', does: 'Close the class' },
      ]}
      actions={
        <div className={styles.footActions}>
          <Button
            look="main"
            size="large"
            hint="Enter"
            ref={button}
            icon={<Play size="1.25rem" strokeWidth={1.75} />}
            onPress={start}
          >
            Start
          </Button>
          <ProjectorButton {...props} />
          <Button onPress={onEnd} hint="Esc">
            Close the class
          </Button>
        </div>
      }
    >
      {notices}
      <div className={lobby.lobby}>
        <div className={styles.column}>
          <section className={lobby.main} aria-labelledby="lobby-join">
            <h1 id="lobby-join" className={styles.title}>
              {isLocked ? 'The lobby is locked' : 'Students can join now'}
            </h1>
            {view.door && <JoinCard {...view.door} isLarge />}
          </section>
          <JoinedList {...props} />
        </div>
        <div className={styles.column}>
          <section className={styles.card} aria-labelledby="lobby-checks">
            <h2 id="lobby-checks">In place</h2>
            <CheckList lines={checkLines(view.checks)} label="Checks" />
          </section>
          <section className={styles.card} aria-label="For all">
            <ClassSwitches {...{ view, actions }} />
          </section>
        </div>
      </div>
    </Shell>
  );
}
