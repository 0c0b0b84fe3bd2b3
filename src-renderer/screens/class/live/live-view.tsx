/** A class at work: the grid in the middle, how to join at its left, mistakes and board at its right. */
import type { ReviewedItem } from '@shared/contract/report';
import { useState } from 'react';
import { ClassGrid } from '../../../parts/class-grid/class-grid';
import { useKeys } from '../../../parts/keys/use-keys';
import type { KeyLine } from '../../../parts/shell/places';
import { Shell } from '../../../parts/shell/shell';
import { hasTime } from '../class-words';
import type { EndingProps } from '../host-props';
import { AnswerView } from './answer-view';
import { BoardCard } from './board-card';
import { DoorColumn } from './door-column';
import { goingOn, stillWorking } from './going-on';
import styles from './live.module.css';
import { LiveName, LiveTools } from './live-top';
import { MainMistake } from './main-mistake';
import { NextDialog } from './next-dialog';
import { OtherMistakes } from './other-mistakes';
import { RevealCard } from './reveal-card';
import { SeatDialog } from './seat-dialog';
import { rowsOf } from './seat-words';

interface OpenAnswer {
  readonly name: string;
  readonly item: ReviewedItem;
}

export function LiveView(props: EndingProps) {
  const { view, actions, notices, onGo } = props;
  const [seatId, setSeatId] = useState<string>();
  const [answer, setAnswer] = useState<OpenAnswer>();
  const seat = view.seats.find((one) => one.seatId === seatId);
  const [isAsking, setAsking] = useState(false);
  const next = goingOn(view);
  const goOn = next && (() => (stillWorking(view) > 0 ? setAsking(true) : actions.direct(next.direction)));
  const turn = turnOf(view.state);
  useKeys({
    F7: turn && (() => actions.direct(turn)),
    n: goOn,
    N: goOn,
  });
  const open = async (id: string, number: number) => {
    const item = await actions.answerOf(id, number);
    const name = view.seats.find((one) => one.seatId === id)?.shown ?? '';
    if (item) setAnswer({ name, item });
  };
  if (answer) return <AnswerView {...props} {...answer} onClose={() => setAnswer(undefined)} />;
  return (
    <Shell
      place="class"
      onGo={onGo}
      where={<LiveName view={view} />}
      tools={<LiveTools {...props} next={next && goOn && { called: next.called, run: goOn }} />}
      keys={keysOf(view)}
      view="live"
    >
      {notices}
      <div className={styles.live}>
        <DoorColumn {...props} />
        <section className={styles.gridCard} aria-labelledby="class-grid">
          <h2 id="class-grid" className={styles.hidden}>
            Students and problems
          </h2>
          {view.seats.length === 0 ? (
            <p className={styles.says}>Nobody has joined yet. Late joiners are let in while the lobby is open.</p>
          ) : (
            <ClassGrid
              label="Students and problems"
              items={view.items}
              rows={rowsOf(view)}
              current={view.led?.number}
              opening={{ onAnswer: open, onSeat: setSeatId }}
            />
          )}
        </section>
        <div className={styles.column}>
          <MainMistake {...props} />
          <OtherMistakes mistakes={view.mistakes.slice(1)} />
          <BoardCard {...props} />
          <RevealCard {...props} />
        </div>
      </div>
      {isAsking && next && (
        <NextDialog
          next={next}
          working={stillWorking(view)}
          onStay={() => setAsking(false)}
          onNext={() => {
            setAsking(false);
            actions.direct(next.direction);
          }}
        />
      )}
      {seat && (
        <SeatDialog seat={seat} hasTime={hasTime(view)} actions={actions} onClose={() => setSeatId(undefined)} />
      )}
    </Shell>
  );
}

/** What F7 does. */
function turnOf(state: EndingProps['view']['state']): { readonly is: 'pause' | 'resume' } | undefined {
  if (state === 'running') return { is: 'pause' };
  return state === 'paused' ? { is: 'resume' } : undefined;
}

function keysOf(view: EndingProps['view']): readonly KeyLine[] {
  const next = goingOn(view);
  return [
    { name: 'Enter', does: 'Open what has the focus: an answer, or what can be done for a student', word: 'open' },
    { name: '← ↑ ↓ →', does: 'Move in the grid', word: 'move in the grid' },
    ...(turnOf(view.state) ? [{ name: 'F7', does: 'Pause for all, or go on', word: 'pause all' }] : []),
    ...(next ? [{ name: 'N', does: `${next.called}, for all`, word: next.called.toLowerCase() }] : []),
  ];
}
