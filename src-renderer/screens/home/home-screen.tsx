/** Home: where you stopped or where to start, with the focus on its button, and the catalogue below. */
import type { AreaList } from '@shared/contract/calls';
import type { OpenProblem } from '@shared/contract/problem';
import type { ReactNode } from 'react';
import { useKeys } from '../../parts/keys/use-keys';
import type { KeyLine, PlaceName } from '../../parts/shell/places';
import { Shell } from '../../parts/shell/shell';
import type { Shelves } from '../../parts/skill-shelves/found-skills';
import { Catalogue } from './catalogue';
import styles from './home.module.css';
import { MainCard } from './main-card';

const keys: readonly KeyLine[] = [
  { name: 'Enter', does: 'Start or continue', word: 'start' },
  { name: '↑', does: 'Go up the catalogue' },
  { name: '↓', does: 'Go down the catalogue' },
  { name: '/', does: 'Find a skill', word: 'find' },
];

interface HomeProps {
  readonly areas: AreaList;
  readonly waiting: OpenProblem | undefined;
  /** The skill to go on with where nothing waits. */
  readonly offered: AreaList[number]['skills'][number] | undefined;
  /** It was practiced before. */
  readonly isOfferedAgain: boolean;
  readonly name: string;
  readonly shelves: Shelves;
  readonly onShelves: (shelves: Shelves) => void;
  readonly notice?: ReactNode;
  readonly onGo: (place: PlaceName) => void;
  readonly onContinue: () => void;
  readonly onStart: (skillId: string) => void;
}

export function HomeScreen(props: HomeProps) {
  const { areas, waiting, offered, isOfferedAgain, name, shelves, onShelves, notice, onGo, onContinue, onStart } =
    props;
  const begin = () => (waiting ? onContinue() : offered && onStart(offered.id));
  useKeys({ Enter: begin });
  return (
    <Shell
      place="home"
      onGo={onGo}
      where={<h1 className={styles.head}>Scruple</h1>}
      status={name}
      keys={keys}
      view="home"
    >
      {notice}
      <div className={styles.home}>
        <MainCard waiting={waiting} offered={offered} isOfferedAgain={isOfferedAgain} onBegin={begin} />
        <Catalogue areas={areas} shelves={shelves} onShelves={onShelves} onStart={onStart} />
      </div>
    </Shell>
  );
}
