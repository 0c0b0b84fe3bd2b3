/** One of many, in groups: the system's own list, which every keyboard and screen reader knows. */
import { useId } from 'react';
import styles from './select.module.css';

export interface SelectGroup {
  readonly called: string;
  readonly options: readonly { readonly value: string; readonly called: string }[];
}

interface SelectProps {
  readonly label: string;
  readonly says?: string | undefined;
  readonly groups: readonly SelectGroup[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

export function Select({ label, says, groups, value, onChoose }: SelectProps) {
  const id = useId();
  const filled = groups.filter(({ options }) => options.length > 0);
  return (
    <div>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        aria-describedby={says && `${id}-says`}
      >
        {filled.map((group) =>
          group.called === '' ? (
            group.options.map((option) => <Option key={option.value} {...option} />)
          ) : (
            <optgroup key={group.called} label={group.called}>
              {group.options.map((option) => (
                <Option key={option.value} {...option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
      {says && (
        <p className={styles.says} id={`${id}-says`}>
          {says}
        </p>
      )}
    </div>
  );
}

function Option({ value, called }: SelectGroup['options'][number]) {
  return <option value={value}>{called}</option>;
}
