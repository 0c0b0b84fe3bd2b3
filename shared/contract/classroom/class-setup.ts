/** How a teacher sets up a class before it opens. */
import { z } from 'zod';
import { plan } from '../plan';
import { rosterLine, teamName } from './seat';

export const classNames = z.enum(['names', 'nicknames', 'roster']);
/** own: the same skills with everybody's own numbers; same: everybody has the same numbers. */
export const classNumbers = z.enum(['own', 'same']);
/** self: everybody at her own pace under one clock; led: item by item, the teacher opens each. */
export const classPace = z.enum(['self', 'led']);
/** own-best: everybody sees her own standing alone. */
export const classBoard = z.enum(['off', 'teams', 'own-best', 'all']);

export const classSetup = z.strictObject({
  plan,
  names: classNames,
  /** Who may sit, where names come from a roster. */
  roster: z.array(rosterLine).max(1000).default([]),
  numbers: classNumbers,
  /** None, or two to eight; students are dealt out evenly, or sit where the roster says. */
  teams: z.array(teamName).max(8).default([]),
  pace: classPace,
  board: classBoard,
  /** What students read as the teacher's name; may be empty. */
  teacher: z
    .string()
    .max(40)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'a name has no hidden characters')
    .default(''),
  /** The address of this computer that the class listens on; one of `classChoices`. */
  address: z.union([z.ipv4(), z.ipv6()]),
  /** Whether browsers without the app may join, over a second port without encryption. */
  guests: z.boolean(),
});

/** What can be chosen on this computer. */
export const classChoices = z.object({
  /** Addresses of this computer, the likeliest first; none where no network was found. */
  addresses: z.array(z.object({ address: z.string(), called: z.string() })),
});

export const rosterRead = z.object({
  students: z.array(rosterLine),
  teams: z.array(z.string()),
  /** Said of lines that were left out. */
  notice: z.string().optional(),
});

export type ClassSetup = z.infer<typeof classSetup>;
export type ClassChoices = z.infer<typeof classChoices>;
export type RosterRead = z.infer<typeof rosterRead>;
export type ClassBoard = z.infer<typeof classBoard>;
export type ClassPace = z.infer<typeof classPace>;
