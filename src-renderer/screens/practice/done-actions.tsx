/** What can be done next, the main action first. On a narrow screen the others move into More. */
import { ChevronDown, Copy, House, ListOrdered, PencilLine, SkipForward } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button/button';
import { classes } from '../../parts/classes';
import styles from './done-actions.module.css';
import { hasSteps, nextWords } from './practice-words';
import type { ViewProps } from './view-props';

interface DoneActionsProps extends ViewProps {
  readonly onGoOn: () => void;
}

export function DoneActions({ state, change, onGo, onDraw, onGoOn, nextSkill }: DoneActionsProps) {
  const [isMoreOpen, setMoreOpen] = useState(false);
  const { problem } = state;
  return (
    <div className={styles.actions}>
      <Button look="main" size="large" hint="Enter" icon={<Copy size="1.25rem" strokeWidth={1.75} />} onPress={onGoOn}>
        {nextWords(problem)}
      </Button>
      <div className={styles.moreButton}>
        <Button
          size="large"
          icon={<ChevronDown size="1.25rem" />}
          isExpanded={isMoreOpen}
          onPress={() => setMoreOpen(!isMoreOpen)}
        >
          More
        </Button>
      </div>
      <div className={classes(styles.more, isMoreOpen && styles.open)}>
        {problem.stage === 'example' && (
          <Button
            size="large"
            icon={<PencilLine size="1.25rem" strokeWidth={1.75} />}
            onPress={() => onDraw(problem.skillId, 'alone')}
          >
            Work one on your own
          </Button>
        )}
        {hasSteps(problem) && (
          <Button
            size="large"
            hint="F4"
            icon={<ListOrdered size="1.25rem" strokeWidth={1.75} />}
            onPress={() => change({ is: 'view-changed', view: 'steps' })}
          >
            Go through the steps
          </Button>
        )}
        <span className={styles.gap} />
        {nextSkill && problem.stage === 'alone' && (
          <Button
            look="quiet"
            size="large"
            icon={<SkipForward size="1.25rem" strokeWidth={1.75} />}
            onPress={() => onDraw(nextSkill.id)}
          >
            Next skill
          </Button>
        )}
        <Button
          look="quiet"
          size="large"
          icon={<House size="1.25rem" strokeWidth={1.75} />}
          onPress={() => onGo('home')}
        >
          Home
        </Button>
      </div>
    </div>
  );
}
