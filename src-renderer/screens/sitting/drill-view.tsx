/** The drill: one problem in the middle of the screen, the clock above it, and the verdict in one line. */
import { Calculator } from '../../parts/calculator/calculator';
import { classes } from '../../parts/classes';
import { useDrawer } from '../../parts/drawer/use-drawer';
import { useKeys } from '../../parts/keys/use-keys';
import { LabelCard } from '../../parts/label-card/label-card';
import { Pieces } from '../../parts/order-block/pieces';
import { Shell } from '../../parts/shell/shell';
import styles from './drill.module.css';
import { DrillTop } from './drill-top';
import { ItemEntry } from './item-entry';
import { ItemHelp } from './item-help';
import { drillKeys, sizeOfProblem } from './sitting-words';
import { SoundButton } from './sound-button';
import { StepEntryPanel } from './step-entry-panel';
import { useGoOn } from './use-go-on';
import type { SittingViewProps } from './view-props';

export function DrillView(props: SittingViewProps) {
  const { state, actions, onGo, notices } = props;
  const { view, panel } = state;
  const { item, rules } = view;
  const drawer = useDrawer(false);
  const isDrawerOpen = rules.calculator !== 'none' && drawer.isOpen;
  useGoOn(item, actions.goOn);
  useKeys({
    'Ctrl+Enter': item?.isLocked ? undefined : actions.skip,
    Enter: item?.isLocked ? actions.goOn : undefined,
    F8: rules.calculator === 'none' ? undefined : drawer.toggle,
  });
  return (
    <Shell
      onGo={onGo}
      top={<DrillTop {...props} />}
      keys={drillKeys(view, props.inClass !== undefined)}
      aside={<SoundButton {...props} />}
      view={`drill-${item?.number}`}
      isFilled
    >
      {notices}
      {item && (
        <section
          className={classes(
            styles.drill,
            rules.accommodations.largeText && styles.largeText,
            isDrawerOpen && styles.withDrawer,
          )}
          aria-labelledby="question"
        >
          <div className={styles.side}>
            <LabelCard facts={item.problem.prompt.facts} />
          </div>
          <div className={styles.problem}>
            <div className={classes(styles.text, styles[sizeOfProblem(item)])}>
              <p id="order">
                <Pieces of={item.problem.prompt.order} />
              </p>
              <h1 id="question" tabIndex={-1}>
                <Pieces of={item.problem.prompt.question} />
              </h1>
            </div>
            {panel === 'steps' ? <StepEntryPanel {...props} item={item} /> : <ItemEntry {...props} item={item} />}
            {rules.help && <ItemHelp {...props} item={item} />}
          </div>
          {rules.calculator !== 'none' && drawer.isOpen && (
            <div className={styles.drawer}>
              <Calculator
                functions={rules.calculator}
                note="Works from left to right."
                onClose={drawer.close}
                ref={drawer.place}
              />
            </div>
          )}
        </section>
      )}
    </Shell>
  );
}
