/** The one switch for sound. In a class that its teacher has silenced it says so, and does nothing. */
import { Volume2, VolumeX } from 'lucide-react';
import { Button } from '../../parts/button/button';
import { SoundIsOff } from '../../parts/sound-is-off/sound-is-off';
import type { SittingProps } from './view-props';

export function SoundButton({
  inClass,
  settings,
  onSettings,
}: Pick<SittingProps, 'inClass' | 'settings' | 'onSettings'>) {
  const { playsSounds } = settings;
  if (inClass?.isSilent) return <SoundIsOff />;
  return (
    <Button
      look="quiet"
      isPressed={playsSounds}
      icon={playsSounds ? <Volume2 size="1.125rem" /> : <VolumeX size="1.125rem" />}
      onPress={() => onSettings({ ...settings, playsSounds: !playsSounds })}
    >
      {playsSounds ? 'Sound is on' : 'Sound is off'}
    </Button>
  );
}
