/** The names of all calls: every question that a screen may ask. The table in `calls.ts` says what each one carries. */
export const callNames = [
  'start',
  'saveLearner',
  'saveSettings',
  'saveCopy',
  'listSkills',
  'openProblem',
  'drawProblem',
  'keepDraft',
  'takeHint',
  'answer',
  'answerStep',
  'reveal',
] as const;

export type CallName = (typeof callNames)[number];
