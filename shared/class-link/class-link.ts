/**
 * A student's line to the host, kept up until she leaves: it proves the code, takes her seat, sends what she does until it
 * is acknowledged, and comes back after every break. Sockets and timers come in, so that app and browser are one student.
 */
import type { StudentView } from '../contract/classroom/student-view';
import { type Deed, type HostMessage, type StudentMessage, wireVersion } from '../contract/classroom/wire';
import type { SittingView } from '../contract/sitting';
import { type LinkFrame, LinkRefused, type LinkSocket, linkTimes, noHostAt, readHostMessage } from './link-frame';
import {
  afterMessage,
  type KeptSeat,
  keptOf,
  type LinkState,
  linkOf,
  newLink,
  outOfReach,
  studentViewOf,
  withDeed,
  withDraft,
} from './link-state';

type Entry = { readonly name: string; readonly rosterCode?: string | undefined };

export class ClassLink {
  private link: LinkState;
  private socket: LinkSocket | undefined;
  private isSeated = false;
  private hasLeft = false;
  private breaks = 0;
  private crowds = 0;
  private nonce = '';
  private isHost: ((proof: string | undefined) => boolean) | undefined;
  private stopWatch: () => void = () => undefined;
  private stopRetry: () => void = () => undefined;
  private joining: { done(view: StudentView): void; fail(why: LinkRefused): void } | undefined;
  private readonly marks = new Map<number, () => void>();

  constructor(
    private readonly frame: LinkFrame,
    private readonly entry: Entry | undefined,
    kept?: KeptSeat,
  ) {
    this.link = kept ? linkOf(kept) : newLink;
  }

  /** Takes a seat; refused with a sentence. */
  join(): Promise<StudentView> {
    return new Promise((done, fail) => {
      this.joining = { done, fail };
      this.open();
    });
  }

  /** Comes back to a kept seat, as long as it takes. */
  comeBack = () => this.open();

  view(): StudentView | undefined {
    return studentViewOf(this.link);
  }

  /** Does something in the sitting; gives the sitting once the host has marked it, or as it stands here meanwhile. */
  does(deed: Deed): Promise<SittingView | undefined> {
    const { link, message } = withDeed(this.link, deed);
    this.link = { ...link, says: link.status === 'up' ? undefined : link.says };
    this.keep();
    if (this.isSeated) this.say(message);
    if (deed.is === 'go to' || !this.isSeated) {
      this.tell();
      return Promise.resolve(this.view()?.sitting);
    }
    return new Promise((done) => {
      const finish = () => {
        stop();
        this.marks.delete(message.counter);
        done(this.view()?.sitting);
      };
      const stop = this.frame.after(linkTimes.patienceMs, finish);
      this.marks.set(message.counter, finish);
    });
  }

  keepDraft(number: number, step: string, draft: string) {
    this.link = withDraft(this.link, number, step, draft);
  }

  /** Ends the line; the seat stays with the host. */
  leave() {
    this.hasLeft = true;
    if (this.isSeated) this.say({ is: 'leave' });
    this.stop();
  }

  /** Ends the line without a word, as when the program ends. */
  stop() {
    this.hasLeft = true;
    this.stopWatch();
    this.stopRetry();
    this.socket?.close();
  }

  private open() {
    if (this.hasLeft) return;
    this.nonce = this.frame.newNonce();
    const socket = this.frame.connect({
      opened: () => {
        if (this.socket === socket) this.say({ is: 'hello', version: wireVersion, nonce: this.nonce });
      },
      text: (text) => {
        if (this.socket === socket) this.hear(text);
      },
      closed: () => {
        if (this.socket === socket) this.closed();
      },
    });
    this.socket = socket;
    this.watch();
  }

  private say(message: StudentMessage) {
    this.socket?.send(JSON.stringify(message));
  }

  private hear(text: string) {
    const message = readHostMessage(text);
    if (!message) return;
    this.watch();
    this.link = afterMessage(this.link, message);
    switch (message.is) {
      case 'welcome':
        return void this.answerWelcome(message);
      case 'proved':
        return this.enter(message.proof);
      case 'seated':
        return this.seated();
      case 'refused':
        return this.refused(message);
      case 'gone':
        this.hasLeft = true;
        return this.tell();
      case 'standing':
        this.say({ is: 'beat' });
        return this.tell();
      case 'view':
        return this.viewed();
      case 'taken':
      case 'not taken':
        this.keep();
        return this.tell();
      default:
        return message satisfies never;
    }
  }

  private async answerWelcome(welcome: HostMessage & { is: 'welcome' }) {
    const { prove, code } = this.frame;
    if (!prove) return this.say({ is: 'code', code });
    const { socket } = this;
    // a host that does not ask for the proof is none of ours
    if (!socket || welcome.wants !== 'proof') return socket?.close();
    const { proof, isHost } = await prove(welcome, this.nonce, socket);
    if (this.socket !== socket) return;
    this.isHost = isHost;
    this.say({ is: 'prove', proof });
  }

  private enter(proof: string | undefined) {
    if (this.frame.prove && !this.isHost?.(proof)) return this.socket?.close();
    const { token } = this.link;
    if (token !== undefined) return this.say({ is: 'rejoin', token });
    const { name = '', rosterCode } = this.entry ?? {};
    this.say({ is: 'join', name, ...(rosterCode !== undefined && { rosterCode }) });
  }

  private seated() {
    this.isSeated = true;
    this.breaks = 0;
    this.keep();
    for (const message of this.link.outbox) this.say(message);
  }

  private viewed() {
    const view = this.view();
    const open = this.link.outbox[0]?.counter ?? Infinity;
    for (const [counter, finish] of [...this.marks]) if (counter < open) finish();
    if (!view) return;
    this.keep();
    this.joining?.done(view);
    this.joining = undefined;
    this.frame.changed(view);
  }

  private refused({ code, says }: HostMessage & { is: 'refused' }) {
    if (this.joining && code === 'crowd' && this.crowds++ < linkTimes.mostCrowds) return this.joinAgain();
    if (this.joining) {
      this.joining.fail(new LinkRefused(code, says));
      this.joining = undefined;
      return this.stop();
    }
    if (code === 'busy' || code === 'late' || code === 'malformed') return;
    this.link = { ...this.link, status: 'gone', says };
    this.hasLeft = true;
    this.tell();
  }

  /** A whole room joins at one moment: who comes too many takes a seat a moment later, without a word. */
  private joinAgain() {
    const { socket } = this;
    this.socket = undefined;
    socket?.close();
    this.stopRetry = this.frame.after(linkTimes.crowdMs, () => this.open());
  }

  private closed() {
    this.stopWatch();
    this.isSeated = false;
    this.isHost = undefined;
    this.socket = undefined;
    if (this.joining) {
      this.joining.fail(new LinkRefused('unreachable', noHostAt(this.frame.address)));
      this.joining = undefined;
      this.hasLeft = true;
    }
    for (const finish of [...this.marks.values()]) finish();
    if (this.hasLeft) return;
    this.link = { ...this.link, status: 'down', says: outOfReach };
    this.tell();
    const wait = linkTimes.againAfterMs[this.breaks++] ?? linkTimes.atLastAfterMs;
    this.stopRetry = this.frame.after(wait, () => this.open());
  }

  /** Cuts a line on which nothing was heard for too long. */
  private watch() {
    this.stopWatch();
    const { socket } = this;
    this.stopWatch = this.frame.after(linkTimes.silentMs, () => {
      socket?.close();
      if (this.socket === socket) this.closed();
    });
  }

  private keep() {
    const seat = keptOf(this.link, this.frame);
    if (seat) this.frame.keep(seat);
  }

  private tell() {
    const view = this.view();
    if (view) this.frame.changed(view);
  }
}
