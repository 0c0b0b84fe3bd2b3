// A student's side without a program around it: the link of the app, with a ledger of what the host had acknowledged.
import { ClassLink } from '@shared/class-link/class-link';
import { onTestFinished } from 'vitest';
import { tlsFrame } from '../../../../src-main/classroom/student/tls-frame';
import type { Dial } from '../../../../src-main/classroom/student/tls-socket';

export function linkStudent(
  { address, code }: { readonly address: string; readonly code: string },
  name: string,
  dial: Dial = {},
): ClassLink {
  const frame = { ...tlsFrame(address, code.replace(' ', ''), dial), keep: () => undefined, changed: () => undefined };
  const link = new ClassLink(frame, { name });
  onTestFinished(() => link.stop());
  return link;
}
