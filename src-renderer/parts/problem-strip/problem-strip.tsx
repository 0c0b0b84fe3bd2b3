/** The problem in one line above its result; the whole order comes back with F3. */
import type { OpenProblem } from '@shared/contract/problem';
import { Eye, EyeOff } from 'lucide-react';
import { Button } from '../button/button';
import { OrderBlock } from '../order-block/order-block';
import { Pieces } from '../order-block/pieces';
import { askedFor } from './asked-for';
import styles from './problem-strip.module.css';

interface ProblemStripProps {
  readonly problem: OpenProblem;
  readonly isOrderShown: boolean;
  readonly onToggle: () => void;
}

export function ProblemStrip({ problem, isOrderShown, onToggle }: ProblemStripProps) {
  const { prompt } = problem;
  return (
    <>
      <div className={styles.strip}>
        <dl className={styles.facts}>
          {prompt.facts.map(({ called, text }) => (
            <div key={called}>
              <dt>{called}</dt> <dd>{text}</dd>
            </div>
          ))}
          <div className={styles.find}>
            <dt>{problem.kind === 'choice' ? 'Asked' : 'Find'}</dt> <dd>{askedFor(problem)}</dd>
          </div>
        </dl>
        <Button
          look="link"
          hint="F3"
          icon={
            isOrderShown ? <EyeOff size="1.125rem" strokeWidth={1.75} /> : <Eye size="1.125rem" strokeWidth={1.75} />
          }
          onPress={onToggle}
          isExpanded={isOrderShown}
        >
          <span>
            <span className={styles.verb}>{isOrderShown ? 'Hide the ' : 'Show the '}</span>
            <span className={styles.noun}>order</span>
          </span>
        </Button>
      </div>
      {isOrderShown && (
        <div className={styles.order}>
          <OrderBlock prompt={prompt} />
          <p className={styles.question}>
            <Pieces of={prompt.question} />
          </p>
        </div>
      )}
    </>
  );
}
