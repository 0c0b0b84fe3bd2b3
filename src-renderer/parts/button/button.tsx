/** A button: one amber main button a screen, plain ones beside it. One that is not available stays readable and says why. */
import type { ReactNode, Ref } from 'react';
import { classes } from '../classes';
import { KeyHint } from '../key-hint/key-hint';
import styles from './button.module.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly look?: 'main' | 'plain' | 'quiet' | 'link';
  readonly size?: 'usual' | 'large';
  readonly icon?: ReactNode;
  /** The key that does the same. */
  readonly hint?: string | undefined;
  readonly type?: 'button' | 'submit';
  readonly isUnavailable?: boolean;
  /** The id of the text that says why it is not available, or what it will do. */
  readonly describedBy?: string | undefined;
  readonly isExpanded?: boolean | undefined;
  readonly isPressed?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const {
    children,
    onPress,
    look = 'plain',
    size = 'usual',
    icon,
    hint,
    type = 'button',
    isUnavailable = false,
  } = props;
  return (
    <button
      ref={props.ref}
      type={type}
      className={classes(styles.button, styles[look], size === 'large' && styles.large)}
      onClick={isUnavailable ? undefined : onPress}
      aria-disabled={isUnavailable || undefined}
      aria-describedby={props.describedBy}
      aria-expanded={props.isExpanded}
      aria-pressed={props.isPressed}
      aria-keyshortcuts={hint}
    >
      {icon}
      <span className={styles.label}>{children}</span>
      {hint && (
        <span aria-hidden="true">
          <KeyHint name={hint} isOnAmber={look === 'main'} />
        </span>
      )}
    </button>
  );
}
