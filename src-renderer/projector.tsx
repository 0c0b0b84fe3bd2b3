/** The page of the projector's window: its theme is the app's, and nothing can be done on it. */
import type { Settings } from '@shared/contract/learner';
import { useEffect, useLayoutEffect, useState } from 'react';
import { ProjectorScreen } from './screens/projector/projector-screen';
import { scruple } from './scruple';
import { useSettings } from './use-settings';

export function Projector() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    scruple
      .start({})
      .then((started) => setSettings(started.settings))
      .catch(() => undefined);
  }, []);
  useSettings(settings, setSettings);
  // biome-ignore lint/correctness/useExhaustiveDependencies: stands over the text size of a desk, which comes with the settings
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = 'max(100%, 1.25vw)';
  }, [settings]);
  return <ProjectorScreen settings={settings} />;
}
