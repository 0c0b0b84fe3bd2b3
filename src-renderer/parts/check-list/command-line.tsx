/** A command for an administrator, with a button that copies it. It can be selected by hand as well. */
import { Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../button/button';
import styles from './check-list.module.css';

export function CommandLine({ command }: { readonly command: string }) {
  const text = useRef<HTMLElement>(null);
  const [says, setSays] = useState('');
  const copy = () => setSays(copied(text.current) ? 'Copied.' : 'Select the text and press Ctrl+C.');
  return (
    <div className={styles.command}>
      <code ref={text} className={styles.code}>
        {command}
      </code>
      <Button icon={<Copy size="1rem" />} onPress={copy}>
        Copy
      </Button>
      <output className={styles.help}>{says}</output>
    </div>
  );
}

/** Copies by selecting, since no page of Scruple may ask for the clipboard. */
function copied(element: HTMLElement | null): boolean {
  if (!element) return false;
  window.getSelection()?.selectAllChildren(element);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
