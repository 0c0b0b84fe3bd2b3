/** One item of a sitting that is over: its order, what was answered, what it shows, and the worked solution. */
import type { Settings } from '@shared/contract/learner';
import type { ReportItem, ReviewedItem } from '@shared/contract/report';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import { useKeys } from '../../parts/keys/use-keys';
import { OrderBlock } from '../../parts/order-block/order-block';
import { Pieces } from '../../parts/order-block/pieces';
import type { KeyLine, PlaceName } from '../../parts/shell/places';
import { Shell } from '../../parts/shell/shell';
import { SolutionCard } from '../../parts/solution-card/solution-card';
import { ValueTiles } from '../../parts/value-tiles/value-tiles';
import { verdictLook } from '../../parts/verdict-panel/verdict-look';
import { VerdictPanel } from '../../parts/verdict-panel/verdict-panel';
import styles from './report.module.css';

const keys: readonly KeyLine[] = [
  { name: 'N', does: 'Go to the next item' },
  { name: 'Esc', does: 'Back to the report' },
];

interface ReviewedViewProps {
  readonly item: ReviewedItem;
  readonly of: readonly ReportItem[];
  readonly settings: Settings;
  readonly place: PlaceName;
  readonly notices: ReactNode;
  readonly onGo: (place: PlaceName) => void;
  readonly onReview: (number: number) => void;
  readonly onClose: () => void;
}

export function ReviewedView({ item, of, settings, place, notices, onGo, onReview, onClose }: ReviewedViewProps) {
  const { number, problem, response, solution, marked } = item;
  const isWords = problem.kind !== 'number';
  const next = of.find((other) => other.number === number + 1)?.number;
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each item begins at its question
  useEffect(() => head.current?.focus({ preventScroll: true }), [number]);
  const goNext = next === undefined ? undefined : () => onReview(next);
  useKeys({ n: goNext, N: goNext, Enter: onClose });
  return (
    <Shell
      place={place}
      onGo={onGo}
      where={
        <p className={styles.where}>
          Item {number} <b>{problem.title}</b>
        </p>
      }
      keys={keys}
      view={`reviewed-${number}`}
      actions={
        <div className={styles.turning}>
          <Button look="main" size="large" icon={<ArrowLeft size="1.25rem" />} hint="Enter" onPress={onClose}>
            Back to the report
          </Button>
          {goNext && (
            <Button size="large" hint="N" onPress={goNext}>
              Next item <ArrowRight size="1.25rem" aria-hidden="true" />
            </Button>
          )}
        </div>
      }
    >
      {notices}
      <div className={styles.reviewed}>
        <div className={styles.side}>
          <OrderBlock prompt={problem.prompt} />
          <h1 className={styles.question} tabIndex={-1} ref={head}>
            <Pieces of={problem.prompt.question} />
          </h1>
          {marked ? (
            <>
              <VerdictPanel key={number} marked={marked} help={undefined} level={2} />
              {marked.result && (
                <ValueTiles {...marked.result} tone={verdictLook(marked, undefined).tone} isWords={isWords} />
              )}
            </>
          ) : (
            <p>{response === '' ? 'No answer came in.' : `${response} could not be counted.`}</p>
          )}
        </div>
        <SolutionCard
          solution={solution}
          yours={marked?.result?.yourSolution}
          readsMath={settings.readsMath}
          isWords={isWords}
        />
      </div>
    </Shell>
  );
}
