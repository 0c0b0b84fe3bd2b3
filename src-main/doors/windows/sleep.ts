/** When the computer goes to sleep and wakes. */
import { powerMonitor } from 'electron';

export function onSleep(sleep: () => void, wake: () => void): void {
  // reaching the system's bus takes some milliseconds, for which no first question has to wait
  setImmediate(() => {
    powerMonitor.on('suspend', sleep);
    powerMonitor.on('resume', wake);
  });
}
