/** The result, how far it can be trusted, and the one thing to do next. */
import { Wrench } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import { useKeys } from '../../parts/keys/use-keys';
import styles from './report.module.css';
import type { ReportProps } from './report-props';
import { counted, headline, pointsWords, restWords, uncertaintyWords } from './report-words';

interface ResultCardProps extends ReportProps {
  /** Its action is the one thing to do; false while results are still to be saved for a teacher. */
  readonly isMain: boolean;
}

export function ResultCard({ report, isMain, onStart, onPractice, onGo, settings }: ResultCardProps) {
  const { repair, next, mistakes, best, mockOf, edition, rules } = report;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isMain) button.current?.focus();
  }, [isMain]);
  const [first] = next;
  const isClean = report.share.right === report.share.of;
  const action = repair
    ? { called: 'Repair', says: repairWords(mistakes[0]), act: () => onStart({ plan: repair }) }
    : first && !isClean
      ? { called: 'Practice', says: `One at a time: ${first.title}`, act: () => onPractice(first.skillId) }
      : {
          called: 'Back',
          says: 'Nothing to repair here.',
          act: () => onGo(mockOf === undefined ? 'drill' : 'exam'),
        };
  useKeys({ Enter: isMain ? action.act : undefined });
  return (
    <section className={styles.result} aria-labelledby="result">
      <div className={styles.resultText}>
        <p className={styles.eyebrow}>
          {mockOf ? `Mock exam, ${mockOf}, outline of ${edition ?? 'its edition'}` : report.called}
        </p>
        <h1 id="result" className={styles.title}>
          {headline(report)}
        </h1>
        <p>{uncertaintyWords(report.share)}</p>
        {settings.showsPoints && <p>{pointsWords(report)}</p>}
        <p className={styles.says}>{restWords(report)}</p>
        {best && settings.showsPoints && <p className={styles.says}>{best.says}</p>}
        {rules.mock && <p className={styles.says}>{rules.mock.note}</p>}
      </div>
      <div className={styles.action}>
        <Button
          look={isMain ? 'main' : 'plain'}
          size="large"
          {...(isMain && { hint: 'Enter' })}
          ref={button}
          icon={repair && <Wrench size="1.25rem" strokeWidth={1.75} />}
          describedBy="action-says"
          onPress={action.act}
        >
          {action.called}
        </Button>
        <p className={styles.says} id="action-says">
          {action.says}
        </p>
      </div>
    </section>
  );
}

function repairWords(mistake: { readonly called: string; readonly items: readonly number[] } | undefined): string {
  if (!mistake) return '5 problems on the commonest slip';
  return `5 problems on “${mistake.called}”, which showed ${mistake.items.length === 1 ? 'once' : counted(mistake.items.length, 'time')}`;
}
