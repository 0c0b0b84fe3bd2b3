/**
 * The proof that binds results to their seat and their class plan: whatever was cut off, mixed up or changed by hand is
 * noticed. Its key travels in the class plan, so whoever owns Scruple could make one.
 */
import { createHash, createHmac } from 'node:crypto';
import { writeClassPlan } from '@shared/classroom/class-plan-file';
import type { ClassPlan } from '@shared/contract/classroom/class-plan';

/** SHA-256 of the class plan as it is written to its file, in hexadecimal digits. */
export function digestOfPlan(classPlan: ClassPlan): string {
  return createHash('sha256').update(writeClassPlan(classPlan)).digest('hex');
}

/** HMAC-SHA-256 under the key of the class plan, in hexadecimal digits. */
export function resultProof({ key }: Pick<ClassPlan, 'key'>, proven: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(proven).digest('hex');
}
