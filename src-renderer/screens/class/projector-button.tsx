/** Opens the projector's window, or brings it to the front; in a browser there is none. */
import { Monitor } from 'lucide-react';
import { Button } from '../../parts/button/button';
import type { HostProps } from './host-props';

export function ProjectorButton({ door, actions }: Pick<HostProps, 'door' | 'actions'>) {
  if (door !== 'window') return null;
  return (
    <Button icon={<Monitor size="1.125rem" strokeWidth={1.75} />} onPress={actions.showProjector}>
      Projector view
    </Button>
  );
}
