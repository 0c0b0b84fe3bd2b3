/** The names of what main tells a screen without being asked. The table in `events.ts` says what each one carries. */
export const eventNames = ['classChanged', 'projectorChanged', 'studentChanged'] as const;

export type EventName = (typeof eventNames)[number];
