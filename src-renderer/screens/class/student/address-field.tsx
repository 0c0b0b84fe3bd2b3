/** Where the class is: chosen among those that were found, or typed from the teacher's screen. */
import { useEffect, useState } from 'react';
import { Choice } from '../../../parts/choice/choice';
import { TextField } from '../../../parts/text-field/text-field';
import styles from './join.module.css';
import type { Found } from './use-found';

interface AddressFieldProps {
  readonly found: Found;
  readonly value: string;
  readonly onType: (address: string) => void;
}

/** The choice that lets an address be typed. */
const another = 'another';

export function AddressField({ found: { isLooking, classes }, value, onType }: AddressFieldProps) {
  const [isTyped, setTyped] = useState(false);
  const [only] = classes;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was found is chosen once, unless something was typed before
  useEffect(() => {
    if (only && value === '') onType(only.address);
  }, [only]);
  const field = (
    <TextField
      label="Address"
      says={
        isLooking
          ? 'Looking for classes nearby, for three seconds at most: meanwhile this computer hears announcements on the network (mDNS). You can type the address from the teacher’s screen at once.'
          : 'As it stands under the code on the teacher’s screen, such as 192.168.4.21:4310.'
      }
      value={value}
      maxLength={80}
      onType={onType}
    />
  );
  if (classes.length === 0) return field;
  const isKnown = classes.some(({ address }) => address === value);
  return (
    <div className={styles.column}>
      <Choice
        legend="Classes found nearby"
        options={[
          ...classes.map(({ address, called }) => ({ value: address, called: `${called} (${address})` })),
          { value: another, called: 'Type an address' },
        ]}
        value={isTyped || !isKnown ? another : value}
        onChoose={(chosen) => {
          setTyped(chosen === another);
          onType(chosen === another ? '' : chosen);
        }}
      />
      {(isTyped || !isKnown) && field}
    </div>
  );
}
