/** Joining a class: the code, a name, and the address where it was not found by itself. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../parts/button/button';
import { CodeField } from '../../../parts/join-card/code-field';
import { typedCode } from '../../../parts/join-card/code-words';
import { useKeys } from '../../../parts/keys/use-keys';
import type { PlaceName } from '../../../parts/shell/places';
import { Shell } from '../../../parts/shell/shell';
import { TextField } from '../../../parts/text-field/text-field';
import { scruple } from '../../../scruple';
import type { Attempt } from '../use-fault';
import { AddressField } from './address-field';
import styles from './join.module.css';
import { type JoinDraft, joinOf } from './join-draft';
import { useFound } from './use-found';

interface JoinViewProps {
  readonly isGuest: boolean;
  readonly name: string;
  readonly notices: ReactNode;
  readonly attempt: Attempt;
  readonly onJoined: (view: StudentView) => void;
  /** Absent for a guest, who has nowhere else to go. */
  readonly onClose?: (() => void) | undefined;
  readonly onGo: (place: PlaceName) => void;
}

export function JoinView({ isGuest, name, notices, attempt, onJoined, onClose, onGo }: JoinViewProps) {
  const [draft, setDraft] = useState<JoinDraft>(() => ({ code: codeOfAddress(), name, address: '', rosterCode: '' }));
  const [missing, setMissing] = useState<string>();
  const [isJoining, setJoining] = useState(false);
  const found = useFound(isGuest);
  const codeField = useRef<HTMLInputElement>(null);
  useEffect(() => codeField.current?.focus({ preventScroll: true }), []);
  useKeys({ Escape: onClose });
  const set = (part: Partial<JoinDraft>) => {
    setMissing(undefined);
    setDraft((before) => ({ ...before, ...part }));
  };
  const join = async (event: FormEvent) => {
    event.preventDefault();
    const asked = joinOf(draft, isGuest);
    if (typeof asked === 'string') return setMissing(asked);
    if (isJoining) return;
    setJoining(true);
    const joined = await attempt(() => scruple.joinClass(asked));
    setJoining(false);
    if (joined) onJoined(joined);
  };
  return (
    <Shell
      {...(!isGuest && { place: 'class' })}
      onGo={onGo}
      where={<p className={styles.where}>{isGuest ? <b>Scruple</b> : 'Class / Join'}</p>}
      view="join"
      keys={[
        { name: 'Enter', does: 'Join', word: 'join' },
        ...(onClose ? [{ name: 'Esc', does: 'Back', word: 'back' }] : []),
      ]}
    >
      {notices}
      <form className={styles.join} onSubmit={join} noValidate>
        <h1 className={styles.title}>Join a class</h1>
        <CodeField value={draft.code} onType={(code) => set({ code })} ref={codeField} />
        <TextField
          label="Your name"
          says="As the class calls you. Two students of one name are told apart."
          value={draft.name}
          maxLength={60}
          onType={(text) => set({ name: text })}
        />
        {!isGuest && <AddressField found={found} value={draft.address} onType={(address) => set({ address })} />}
        <details className={styles.more}>
          <summary>I was given a code of my own</summary>
          <TextField
            label="Your own code"
            says="Only where your teacher has handed one out."
            value={draft.rosterCode}
            maxLength={24}
            onType={(rosterCode) => set({ rosterCode })}
          />
        </details>
        <div className={styles.footActions}>
          <Button look="main" size="large" type="submit" hint="Enter">
            {isJoining ? 'Joining' : 'Join'}
          </Button>
          {onClose && (
            <Button hint="Esc" onPress={onClose}>
              Back
            </Button>
          )}
        </div>
        <p role="status" className={styles.missing}>
          {missing}
        </p>
      </form>
    </Shell>
  );
}

/** A QR code carries the code behind its address, so that it need not be typed. */
function codeOfAddress(): string {
  return typedCode(new URLSearchParams(window.location.search).get('code') ?? '');
}
