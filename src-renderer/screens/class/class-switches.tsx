/** What holds for everybody: names on the projector, who may still come in, and sound. Each says how it stands. */
import type { Direction } from '@shared/contract/classroom/direction';
import { Eye, EyeOff, Lock, LockOpen, Volume2, VolumeX } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './class-switches.module.css';
import type { HostProps } from './host-props';

export function ClassSwitches({ view, actions }: Pick<HostProps, 'view' | 'actions'>) {
  return (
    <ul className={styles.switches} aria-label="For all">
      {switchesOf(view).map(({ says, isOn, icon, turned }) => (
        <li key={turned.is}>
          <button type="button" className={styles.switch} aria-pressed={isOn} onClick={() => actions.direct(turned)}>
            {icon}
            {says}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Switch {
  readonly says: string;
  /** Turned to the side that keeps something back, as names and sound are at first. */
  readonly isOn: boolean;
  readonly icon: ReactNode;
  /** What a press does. */
  readonly turned: Direction;
}

const size = '1.125rem';

function switchesOf({ areNamesShown, isSilent, door, state }: HostProps['view']): readonly Switch[] {
  const isLocked = door?.isLocked ?? false;
  const open = state === 'lobby' ? 'Students let in' : 'Late joiners let in';
  return [
    {
      says: areNamesShown ? 'Names shown on projector' : 'Names hidden on projector',
      isOn: !areNamesShown,
      icon: areNamesShown ? <Eye size={size} /> : <EyeOff size={size} />,
      turned: { is: 'show names', areShown: !areNamesShown },
    },
    {
      says: isLocked ? 'Nobody new let in' : open,
      isOn: isLocked,
      icon: isLocked ? <Lock size={size} /> : <LockOpen size={size} />,
      turned: { is: 'lock', isLocked: !isLocked },
    },
    {
      says: isSilent ? 'Sound off for all' : 'Sound as each student likes',
      isOn: isSilent,
      icon: isSilent ? <VolumeX size={size} /> : <Volume2 size={size} />,
      turned: { is: 'silence', isSilent: !isSilent },
    },
  ];
}
