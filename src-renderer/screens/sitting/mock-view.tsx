/** An examination: navigator, question and calculator. No word about right or wrong before the end. */
import { ArrowLeft, ArrowRight, Flag } from 'lucide-react';
import { Button } from '../../parts/button/button';
import { Calculator } from '../../parts/calculator/calculator';
import { classes } from '../../parts/classes';
import { useDrawer } from '../../parts/drawer/use-drawer';
import { useKeys } from '../../parts/keys/use-keys';
import { OrderBlock } from '../../parts/order-block/order-block';
import { Pieces } from '../../parts/order-block/pieces';
import { Shell } from '../../parts/shell/shell';
import { isLastQuestion, numberBefore } from './exam-order';
import styles from './mock.module.css';
import { MockTop } from './mock-top';
import { Navigator } from './navigator';
import { QuestionEntry } from './question-entry';
import { calculatorNote, mockKeys } from './sitting-words';
import { StepEntryPanel } from './step-entry-panel';
import type { SittingViewProps } from './view-props';

export function MockView(props: SittingViewProps) {
  const { state, change, actions, onGo, notices } = props;
  const { view, panel } = state;
  const { item, rules } = view;
  const drawer = useDrawer(true);
  const before = numberBefore(view);
  const isFlagged = view.items.some((it) => it.number === item?.number && it.isFlagged);
  const askNumber = () => change({ is: 'asked', asking: 'number' });
  const flags = { f: actions.flag, F: actions.flag, 'Ctrl+f': actions.flag };
  const numbers = { g: askNumber, G: askNumber, 'Ctrl+g': askNumber };
  useKeys({
    Enter: actions.next,
    'Ctrl+Enter': actions.skip,
    F8: rules.calculator === 'none' ? undefined : drawer.toggle,
    ...(rules.goesBack && { ...flags, ...numbers }),
  });
  return (
    <Shell
      onGo={onGo}
      top={<MockTop {...props} onReview={actions.review} />}
      keys={mockKeys(view)}
      aside={
        <div className={styles.turning}>
          {rules.goesBack && (
            <Button
              icon={<ArrowLeft size="1.125rem" />}
              isUnavailable={before === undefined}
              onPress={() => before !== undefined && actions.goTo(before)}
            >
              Previous
            </Button>
          )}
          <Button look="main" onPress={actions.next}>
            {isLastQuestion(view) ? (rules.goesBack ? 'Review' : 'Finish') : 'Next'}{' '}
            <ArrowRight size="1.125rem" aria-hidden="true" />
          </Button>
        </div>
      }
      view={`mock-${item?.number}`}
      isFilled
    >
      {notices}
      <div className={classes(styles.columns, rules.accommodations.largeText && styles.largeText)}>
        <Navigator {...props} />
        {item && (
          <section className={styles.question} aria-labelledby="question">
            <div className={styles.head}>
              <p className={styles.number}>Question {item.number}</p>
              {rules.goesBack && (
                <Button
                  icon={<Flag size="1.125rem" fill={isFlagged ? 'currentColor' : 'none'} />}
                  hint={item.form.kind === 'typed' ? 'Ctrl+F' : 'F'}
                  isPressed={isFlagged}
                  onPress={actions.flag}
                >
                  {isFlagged ? 'Flagged' : 'Flag'}
                </Button>
              )}
            </div>
            <OrderBlock prompt={item.problem.prompt} id="order" />
            <h1 className={styles.asked} id="question" tabIndex={-1}>
              <Pieces of={item.problem.prompt.question} />
            </h1>
            {panel === 'steps' ? <StepEntryPanel {...props} item={item} /> : <QuestionEntry {...props} item={item} />}
            <p className={styles.note}>
              No feedback until the end.
              {rules.goesBack
                ? ' Your answers can be changed while time is left.'
                : ' This exam does not go back to a question.'}
            </p>
          </section>
        )}
        {rules.calculator !== 'none' && drawer.isOpen && (
          <div className={styles.calculator}>
            <Calculator
              functions={rules.calculator}
              note={calculatorNote(rules)}
              onClose={drawer.close}
              ref={drawer.place}
            />
          </div>
        )}
      </div>
    </Shell>
  );
}
