/** When the computer goes to sleep and wakes. */
import { powerMonitor } from 'electron';

export function onSleep(sleep: () => void, wake: () => void): void {
  powerMonitor.on('suspend', sleep);
  powerMonitor.on('resume', wake);
}
