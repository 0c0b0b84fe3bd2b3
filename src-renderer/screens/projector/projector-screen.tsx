/** The projector's own window: what the whole room may see. Nobody is named but teams, and rows stand in another order. */

import type { ProjectorView } from '@shared/contract/classroom/projector-view';
import type { Settings } from '@shared/contract/learner';
import { useEffect, useState } from 'react';
import { RevealedItem } from '../../parts/revealed-item/revealed-item';
import { listen, scruple } from '../../scruple';
import { ProjectedClass } from './projected-class';
import { ProjectedLobby } from './projected-lobby';
import styles from './projector.module.css';
import { ProjectorTop } from './projector-top';
import { useTurning } from './use-turning';

export function ProjectorScreen({ settings }: { readonly settings: Settings | undefined }) {
  const told = useProjector();
  const { view } = told;
  useTurning(view);
  return (
    <div className={styles.window}>
      {view && <ProjectorTop view={view} at={told.at} />}
      <main className={styles.main}>
        {!view && (
          <div className={styles.rest}>
            <h1 className={styles.title}>Scruple</h1>
            <p>No class is open.</p>
          </div>
        )}
        {view && <Shown view={view} readsMath={settings?.readsMath ?? false} />}
      </main>
    </div>
  );
}

function Shown({ view, readsMath }: { readonly view: ProjectorView; readonly readsMath: boolean }) {
  const { state, reveal } = view;
  if (reveal) return <RevealedItem item={reveal} readsMath={readsMath} isLarge />;
  return state === 'lobby' ? <ProjectedLobby view={view} /> : <ProjectedClass view={view} />;
}

interface ToldProjector {
  readonly view: ProjectorView | undefined;
  readonly at: number;
}

function useProjector(): ToldProjector {
  const [told, setTold] = useState<ToldProjector>({ view: undefined, at: 0 });
  useEffect(() => {
    const set = (view: ProjectorView | undefined) => setTold({ view, at: performance.now() });
    let isFresh = false;
    const stop = listen('projectorChanged', (view) => {
      isFresh = true;
      set(view);
    });
    scruple
      .projectorView({})
      .then(({ view }) => isFresh || set(view))
      .catch(() => undefined);
    return stop;
  }, []);
  return told;
}
