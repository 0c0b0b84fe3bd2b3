/** Whether the ports of a class are reached: by this computer itself, and by another one. */
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

export interface Reach {
  /** Somebody has proven the code of the class from this address. */
  came(address: string): void;
  /** True once one came from another computer. */
  readonly isReached: () => boolean;
  /** Nothing while it is not known. */
  readonly answersHere: () => boolean | undefined;
  /** Knocks at an own port. */
  knock(address: string, port: number, done: () => void): void;
}

const knockedForMs = 2000;

export function openReach(own: ReadonlySet<string> = ownAddresses()): Reach {
  let isReached = false;
  let answersHere: boolean | undefined;
  return {
    came: (address) => {
      const plain = address.replace(/^::ffff:/, '');
      isReached ||= !own.has(plain) && !plain.startsWith('127.');
    },
    isReached: () => isReached,
    answersHere: () => answersHere,
    knock: (address, port, done) => {
      const socket = connect({ host: address, port, timeout: knockedForMs });
      const found = (answers: boolean) => () => {
        socket.destroy();
        if (answersHere !== undefined) return;
        answersHere = answers;
        done();
      };
      socket.once('connect', found(true)).on('error', found(false)).once('timeout', found(false));
    },
  };
}

function ownAddresses(): ReadonlySet<string> {
  return new Set(Object.values(networkInterfaces()).flatMap((all) => (all ?? []).map(({ address }) => address)));
}
