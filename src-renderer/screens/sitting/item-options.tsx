/** The options of an item under the order and the question, in a hunt with the amount that was computed. */
import type { ItemView } from '@shared/contract/sitting';
import type { Ref } from 'react';
import { OptionList } from '../../parts/option-list/option-list';
import { listedOptions } from './listed-options';
import styles from './sitting.module.css';

interface ItemOptionsProps {
  readonly item: ItemView;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

export function ItemOptions({ item: { form, isLocked }, chosen, onChoose, ref }: ItemOptionsProps) {
  return (
    <>
      {form.kind === 'hunt' && (
        <p className={styles.claimed}>
          Computed: <b>{form.claimed}</b>
        </p>
      )}
      <OptionList
        labelledBy="question"
        describedBy="order"
        options={listedOptions(form)}
        chosen={chosen}
        onChoose={onChoose}
        isLocked={isLocked}
        {...(ref && { ref })}
      />
    </>
  );
}
