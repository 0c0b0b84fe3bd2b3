/** The settings of the window, put on the document as soon as they change. */
import type { Settings } from '@shared/contract/learner';
import { useLayoutEffect } from 'react';
import { useKeys } from './parts/keys/use-keys';
import { textSizeAfter } from './text-size';

export function useSettings(settings: Settings | undefined, save: (settings: Settings) => void): void {
  useLayoutEffect(() => {
    if (settings) applySettings(settings);
  }, [settings]);
  const size = (next: (from: Settings['textSize']) => Settings['textSize']) => () =>
    settings && save({ ...settings, textSize: next(settings.textSize) });
  const larger = size((from) => textSizeAfter(from, 1));
  useKeys({
    'Ctrl++': larger,
    'Ctrl+=': larger,
    'Ctrl+-': size((from) => textSizeAfter(from, -1)),
    'Ctrl+0': size(() => 100),
  });
}

/** The theme as an attribute, the text size as the size of the root. */
function applySettings({ theme, textSize }: Settings): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  root.style.fontSize = `${textSize}%`;
}
