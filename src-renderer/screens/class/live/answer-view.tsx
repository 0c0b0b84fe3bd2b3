/** One cell of the grid: what a student was asked, what she typed, what it shows, and the worked solution. */
import type { ReviewedItem } from '@shared/contract/report';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button/button';
import { useKeys } from '../../../parts/keys/use-keys';
import { OrderBlock } from '../../../parts/order-block/order-block';
import { Pieces } from '../../../parts/order-block/pieces';
import { Shell } from '../../../parts/shell/shell';
import { SolutionCard } from '../../../parts/solution-card/solution-card';
import { ValueTiles } from '../../../parts/value-tiles/value-tiles';
import { verdictLook } from '../../../parts/verdict-panel/verdict-look';
import { VerdictPanel } from '../../../parts/verdict-panel/verdict-panel';
import type { HostProps } from '../host-props';
import styles from './live.module.css';

interface AnswerViewProps extends HostProps {
  readonly name: string;
  readonly item: ReviewedItem;
  readonly onClose: () => void;
}

export function AnswerView({ name, item, settings, notices, onGo, onClose }: AnswerViewProps) {
  const { number, problem, response, marked, solution } = item;
  const isWords = problem.kind !== 'number';
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  useKeys({ Escape: onClose, Enter: onClose });
  return (
    <Shell
      place="class"
      onGo={onGo}
      where={
        <p className={styles.where}>
          {name} / <b>Problem {number}</b>
        </p>
      }
      keys={[{ name: 'Esc', does: 'Back to the class' }]}
      view={`answer-${number}`}
      actions={
        <div className={styles.footActions}>
          <Button look="main" size="large" icon={<ArrowLeft size="1.25rem" />} hint="Enter" onPress={onClose}>
            Back to the class
          </Button>
        </div>
      }
    >
      {notices}
      <div className={styles.twoColumns}>
        <div className={styles.column}>
          <OrderBlock prompt={problem.prompt} />
          <h1 className={styles.question} tabIndex={-1} ref={head}>
            <Pieces of={problem.prompt.question} />
          </h1>
          {marked ? (
            <>
              <VerdictPanel marked={marked} help={undefined} level={2} />
              {marked.result && (
                <ValueTiles
                  {...marked.result}
                  tone={verdictLook(marked, undefined).tone}
                  isWords={isWords}
                  yoursCalled="Typed"
                />
              )}
            </>
          ) : (
            <p>{response === '' ? 'No answer came in.' : `${response} could not be counted.`}</p>
          )}
        </div>
        <SolutionCard
          solution={solution}
          yours={marked?.result?.yourSolution}
          yoursCalled={`The line of ${name}`}
          readsMath={settings.readsMath}
          isWords={isWords}
        />
      </div>
    </Shell>
  );
}
