// Lines of students without sockets: the very objects that a socket's text reaches, so that thousands of lines and a million
// messages go by in seconds. Their side is a guest's, who says the code itself.
import type { ClassDesk } from '../../../../src-main/classroom/host/class-desk';
import { type HostLimits, openBucket, openPatience, usualLimits } from '../../../../src-main/classroom/host/limits';
import type { LineDesk } from '../../../../src-main/classroom/host/line-desk';
import { StudentLine } from '../../../../src-main/classroom/host/student-line';
import type { Program } from './open-class';
import { nonce, type Said } from './raw-student';

export interface WiredLine {
  readonly line: StudentLine;
  /** Everything that the host said, in order; a test may empty it. */
  readonly told: string[];
  say(message: unknown): void;
  readonly isOpen: () => boolean;
  /** What the host said last of this kind. */
  last(is: string): Said | undefined;
  /** How many bytes this side leaves unread from now on. */
  leaveUnread(bytes: number): void;
}

export interface Wires {
  readonly desk: ClassDesk;
  readonly code: string;
  readonly logged: string[];
  open(address?: string): WiredLine;
  /** A line that has said the right code. */
  proven(address?: string): WiredLine;
  seated(name: string, address?: string): WiredLine;
}

export function openWires({ classroom }: Pick<Program, 'classroom'>, limits: HostLimits = usualLimits): Wires {
  const desk = classroom.host.hosted()?.desk;
  if (!desk) throw new Error('no class is open');
  const { code, salt } = desk.room.row;
  const logged: string[] = [];
  const shared: LineDesk = {
    desk,
    code,
    salt,
    key: Buffer.alloc(32),
    limits,
    joins: openBucket(limits.joinsPerSecond, limits.joinsPerSecond),
    patience: openPatience(),
    log: (line) => void logged.push(line),
  };
  const open = (address = 'somewhere') => wired(shared, address);
  const proven = (address?: string) => {
    const one = open(address);
    one.say({ is: 'hello', version: 1, nonce: nonce() });
    one.say({ is: 'code', code });
    return one;
  };
  const seated = (name: string, address?: string) => {
    const one = proven(address);
    one.say({ is: 'join', name });
    desk.room.flush();
    return one;
  };
  return { desk, code, logged, open, proven, seated };
}

function wired(shared: LineDesk, address: string): WiredLine {
  const told: string[] = [];
  let isOpen = true;
  let unsent = 0;
  const close = () => {
    isOpen = false;
  };
  const send = (text: string) => void told.push(text);
  const line = new StudentLine(shared, {
    address,
    fingerprint: undefined,
    send,
    unsent: () => unsent,
    close,
    cut: close,
  });
  return {
    line,
    told,
    say: (message) => line.receive(JSON.stringify(message)),
    isOpen: () => isOpen,
    last: (is) => told.map((text): Said => JSON.parse(text)).findLast((said) => said.is === is),
    leaveUnread: (bytes) => {
      unsent = bytes;
    },
  };
}

/** An answer as a student's side says it. */
export function answerDeed(counter: number, number: number, response: string, round = 1) {
  return { is: 'deed', counter, round, deed: { is: 'answer', number, response } };
}
