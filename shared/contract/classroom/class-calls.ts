/** Calls of the classroom: the teacher's, which only her own window asks, and the student's. */
import { z } from 'zod';
import { longestPlanFile } from '../plan-file-size';
import { writtenFile } from '../plan-list';
import { reviewedItem } from '../report';
import { itemNumber } from '../sitting';
import { classChoices, classSetup, rosterRead } from './class-setup';
import { classRow, classSummary } from './class-summary';
import { classView } from './class-view';
import { direction } from './direction';
import { projectorView } from './projector-view';
import { resultTaken } from './results';
import { joinCode, seatId, sessionId, studentName } from './seat';
import { studentView } from './student-view';

const nothing = z.strictObject({});
const file = z.strictObject({
  name: z.string().max(300),
  text: z.string().max(longestPlanFile, 'this file is larger than 5 MB, the most that Scruple reads'),
});

export const classCalls = {
  /** What this computer can host on. */
  classChoices: { asks: nothing, gives: classChoices },
  /** Reads a roster, a table with a column of names; `team` and `code` may stand beside. Nothing of it is kept. */
  readRoster: { asks: file, gives: rosterRead },
  /** Opens a class and its port. One at a time. */
  openClass: { asks: classSetup, gives: classView },
  /** The open class, also after a restart; the last one that ended until another opens. */
  classView: { asks: nothing, gives: z.strictObject({ view: classView.optional() }) },
  directClass: { asks: direction, gives: classView },
  /** One cell of the grid with what was typed, its diagnosis and its solution. */
  classAnswer: { asks: z.strictObject({ seatId, number: itemNumber }), gives: reviewedItem },
  projectorView: { asks: nothing, gives: z.strictObject({ view: projectorView.optional() }) },
  /** Opens or closes the projector's own window; refused in a browser. */
  showProjector: { asks: z.strictObject({ isShown: z.boolean() }), gives: nothing },
  /** Earlier classes, the latest first. */
  listClasses: { asks: nothing, gives: z.array(classRow) },
  classSummary: { asks: z.strictObject({ sessionId }), gives: classSummary },
  /** A table for a spreadsheet: numbers as numbers, names guarded against formulas. */
  exportClass: { asks: z.strictObject({ sessionId }), gives: writtenFile },
  /** Removes a class that is over with all its names and answers. */
  removeClass: { asks: z.strictObject({ sessionId }), gives: nothing },
  /**
   * Saves the plan of a class that meets without a network to a file, and keeps that class here. Nothing is kept where the
   * person changes her mind; in a browser the text is given for a download.
   */
  saveClassPlan: {
    asks: classSetup.pick({ plan: true, numbers: true, roster: true, teacher: true }),
    gives: writtenFile.extend({ sessionId: sessionId.optional() }),
  },
  /** The same file once more. */
  writeClassPlan: { asks: z.strictObject({ sessionId }), gives: writtenFile },
  /**
   * Takes one result file: every problem is drawn again and marked again from what was typed. A file that cannot be taken
   * is no fault of the call; what became of it is said.
   */
  takeResults: { asks: file, gives: resultTaken },

  /** Looks for classes nearby for up to three seconds; a typed address always works. */
  findClasses: {
    asks: nothing,
    gives: z.strictObject({ found: z.array(z.object({ address: z.string(), called: z.string() })) }),
  },
  /** Joins with the code. `address` is host or host:port; a guest's browser leaves it out. */
  joinClass: {
    asks: z.strictObject({
      address: z.string().max(80).exactOptional(),
      code: joinCode,
      name: studentName,
      /** Her own code, where the roster has codes. */
      rosterCode: z.string().max(24).exactOptional(),
    }),
    gives: studentView,
  },
  /** The class that this student sits in, or a seat that is still kept from before: asked at the start of a window. */
  studentView: { asks: nothing, gives: z.strictObject({ view: studentView.optional() }) },
  /** Leaves; the seat and all answers stay with the host, and the seat is forgotten here. */
  leaveClass: { asks: nothing, gives: nothing },
} as const;
