/**
 * What a teacher looks at before the class begins. Without the internet nothing can knock from outside, so that a firewall
 * is known to be open only once a student has come in from another computer; until then we say so.
 */
import type { ClassCheck } from '@shared/contract/classroom/class-view';
import type { ClassDesk } from './class-desk';
import type { ClassDoors } from './open-doors';

export function classChecks(
  { room }: Pick<ClassDesk, 'room'>,
  { port, guest, reach }: ClassDoors,
  seats: { readonly here: number; readonly all: number },
): ClassCheck[] {
  const { address } = room.setup;
  const ports = [port, guest?.port].flatMap((one) => one ?? []);
  const joined = {
    what: 'joined',
    state: seats.all > 0 ? 'fine' : 'waiting',
    says: `${seats.here} of ${seats.all} here`,
  } as const;
  if (address.startsWith('127.')) {
    const says = 'Only this computer can join: no network was chosen.';
    return [{ what: 'network', state: 'trouble', says }, portCheck(room.isKept(), ports, reach.answersHere()), joined];
  }
  return [
    { what: 'network', state: 'fine', says: `Network found: ${address}` },
    portCheck(room.isKept(), ports, reach.answersHere()),
    firewallCheck(reach.isReached(), ports, process.platform),
    joined,
  ];
}

function portCheck(isKept: boolean, ports: readonly number[], answersHere: boolean | undefined): ClassCheck {
  const which = ports.join(' and ');
  if (!isKept) {
    const says = 'The disk takes nothing. Answers wait on the students’ computers: free some space.';
    return { what: 'port', state: 'trouble', says };
  }
  if (answersHere === false) {
    const says = `Port ${which} is open, but this computer does not reach itself there. Look for a security program that blocks Scruple.`;
    return { what: 'port', state: 'trouble', says };
  }
  return { what: 'port', state: 'fine', says: `Open on port ${which}` };
}

/** `platform` is Node's name of the system. */
export function firewallCheck(isReached: boolean, ports: readonly number[], platform: string): ClassCheck {
  if (isReached) return { what: 'firewall', state: 'fine', says: 'Another computer has reached this one' };
  const unknown = 'No other computer has reached this one yet, so a firewall may be in the way.';
  switch (platform) {
    case 'win32':
      return {
        what: 'firewall',
        state: 'waiting',
        says: `${unknown} If nobody can join, an administrator may run this command.`,
        command: `netsh advfirewall firewall add rule name="Scruple class" dir=in action=allow protocol=TCP localport=${ports.join(',')}`,
      };
    case 'darwin': {
      const says = `${unknown} If nobody can join, let Scruple through in System Settings, Network, Firewall.`;
      return { what: 'firewall', state: 'waiting', says };
    }
    default:
      return {
        what: 'firewall',
        state: 'waiting',
        says: `${unknown} If nobody can join and ufw guards this computer, an administrator may run this command.`,
        command: `sudo ufw allow ${ports.join(',')}/tcp`,
      };
  }
}
