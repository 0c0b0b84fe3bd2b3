/** Settings: applied at once and kept at once; there is nothing to confirm. */
import type { PreparingFor, Settings } from '@shared/contract/learner';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Choice } from '../../parts/choice/choice';
import { useKeys } from '../../parts/keys/use-keys';
import { preparingOptions } from '../../parts/preparing-options';
import type { KeyLine, PlaceName } from '../../parts/shell/places';
import { Shell } from '../../parts/shell/shell';
import { TextField } from '../../parts/text-field/text-field';
import styles from './settings.module.css';
import {
  hintWaitOptions,
  mathOptions,
  pointsOptions,
  soundOptions,
  textSizeOptions,
  themeOptions,
} from './settings-options';

const keys: readonly KeyLine[] = [{ name: 'Esc', does: 'Go back to the home screen', word: 'home' }];

export interface Learner {
  readonly name: string;
  readonly preparingFor?: PreparingFor | undefined;
}

interface SettingsProps {
  readonly settings: Settings;
  readonly learner: Learner;
  readonly notice?: ReactNode;
  readonly onGo: (place: PlaceName) => void;
  readonly onChange: (settings: Settings) => void;
  readonly onLearner: (learner: Learner) => void;
}

export function SettingsScreen({ settings, learner, notice, onGo, onChange, onLearner }: SettingsProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  useKeys({ Escape: () => onGo('home') });
  const set = (part: Partial<Settings>) => onChange({ ...settings, ...part });
  return (
    <Shell place="settings" onGo={onGo} where={<p className={styles.where}>Settings</p>} keys={keys} view="settings">
      {notice}
      <div className={styles.page}>
        <h1 className={styles.head} tabIndex={-1} ref={head}>
          Settings
        </h1>
        <section className={styles.group} aria-labelledby="display">
          <h2 id="display">Display</h2>
          <Choice legend="Theme" options={themeOptions} value={settings.theme} onChoose={(theme) => set({ theme })} />
          <Choice
            legend="Text size"
            says="Ctrl + and Ctrl − change it anywhere, Ctrl 0 sets it back."
            options={textSizeOptions}
            value={settings.textSize}
            onChoose={(textSize) => set({ textSize })}
          />
        </section>
        <section className={styles.group} aria-labelledby="practice">
          <h2 id="practice">Practice</h2>
          <Choice
            legend="Next hint"
            options={hintWaitOptions}
            value={settings.hintWaits ? 'waits' : 'at-once'}
            onChoose={(choice) => set({ hintWaits: choice === 'waits' })}
          />
          <Choice
            legend="Worked solutions in a screen reader"
            options={mathOptions}
            value={settings.readsMath ? 'fractions' : 'sentence'}
            onChoose={(choice) => set({ readsMath: choice === 'fractions' })}
          />
        </section>
        <section className={styles.group} aria-labelledby="drills">
          <h2 id="drills">Drills and mock exams</h2>
          <Choice
            legend="Sounds"
            says="Short ones for right, slip and the last minute. Each is said in words as well."
            options={soundOptions}
            value={settings.playsSounds ? 'on' : 'off'}
            onChoose={(choice) => set({ playsSounds: choice === 'on' })}
          />
          <Choice
            legend="Points, bests and badges"
            options={pointsOptions}
            value={settings.showsPoints ? 'shown' : 'hidden'}
            onChoose={(choice) => set({ showsPoints: choice === 'shown' })}
          />
        </section>
        <section className={styles.group} aria-labelledby="you">
          <h2 id="you">You</h2>
          <LearnerFields learner={learner} onLearner={onLearner} />
        </section>
      </div>
    </Shell>
  );
}

/** The name is kept when its field is left; the choice at once. */
function LearnerFields({ learner, onLearner }: Pick<SettingsProps, 'learner' | 'onLearner'>) {
  const [name, setName] = useState(learner.name);
  const keep = () => name.trim() !== learner.name && onLearner({ ...learner, name: name.trim() });
  return (
    <>
      <TextField
        label="Your name"
        says="Optional. It stays on this computer."
        value={name}
        maxLength={40}
        onType={setName}
        onLeave={keep}
      />
      <Choice
        legend="What are you preparing for?"
        options={preparingOptions}
        value={learner.preparingFor}
        onChoose={(preparingFor) => onLearner({ name: name.trim(), preparingFor })}
      />
    </>
  );
}
