/** The words and tables of a report. */
import { describe, expect, it } from 'vitest';
import { decimal, outcomeWords } from '../../../../src-renderer/parts/item-list/item-words';
import {
  headline,
  pointsWords,
  restWords,
  shareTable,
  timeSentence,
  timeTable,
  uncertaintyWords,
} from '../../../../src-renderer/screens/report/report-words';
import { reportItemOf, reportOf } from '../../kit/plain-sitting';

describe('a report', () => {
  it('says what is right, how far that can be trusted, and what it earned', () => {
    const report = reportOf();
    expect(headline(report)).toBe('1 of 2 right');
    expect(uncertaintyWords(report.share)).toContain('From 2 items the true share is probably between 10% and 91%');
    expect(pointsWords(report)).toBe('0.5 of 2 points, 25%. The pass mark of 90% is not reached yet.');
    expect(pointsWords({ ...report, hasPassed: true })).toContain('is reached.');
    expect(restWords({ ...report, limitMs: 90_000, state: 'timed-out' })).toBe(
      'Rests on 1 skill. Time 1:00 of 1:30. The time was over before the end.',
    );
  });

  it('claims nothing from no items', () => {
    expect(uncertaintyWords({ right: 0, of: 0, share: 0, low: 0, high: 0 })).toContain('there is no share');
    expect(
      shareTable('Area', [{ called: 'Dosage', share: { right: 0, of: 0, share: 0, low: 0, high: 0 } }]).rows,
    ).toEqual([['Dosage', '0', '0', 'none', 'none']]);
  });

  it('sets the time of right answers beside that of the others', () => {
    expect(timeSentence(reportOf())).toBe('Right answers took 20 s on the average, the others 40 s.');
    expect(timeSentence(reportOf({ items: [reportItemOf(1)] }))).toBe('Right answers took 20 s on the average.');
    const { verdict: _, ...unanswered } = reportItemOf(1, { isRight: false });
    expect(timeSentence(reportOf({ items: [unanswered] }))).toBe('No answer came in.');
  });

  it('has every item in the table behind the chart', () => {
    expect(timeTable(reportOf()).rows).toEqual([
      ['1', 'Gravity drip rate', '20', 'right'],
      ['2', 'Gravity drip rate', '40', 'stop'],
    ]);
  });

  it.each([
    [{ withHelp: true }, 'right, with help'],
    [{ isRight: false, verdict: 'mistake', called: 'hours left as hours' }, 'hours left as hours'],
    [{ isRight: false, verdict: 'wrong' }, 'not right'],
    [{ isRight: false, danger: true, verdict: 'tenfold', called: 'ten times' }, 'stop: ten times'],
  ] as const)('names an item %j: %s', (part, words) => {
    expect(outcomeWords(reportItemOf(1, part))).toBe(words);
  });

  it('prints points without loose zeros and with a true minus', () => {
    expect([decimal(0.5), decimal(1), decimal(-0.5), decimal(0.1 + 0.2)]).toEqual(['0.5', '1', '−0.5', '0.3']);
  });
});
