// The rows of the table: baseline, ours, ratio, aim, and whether the aim holds.
const us = (value) => `${value.toFixed(1)} µs`;
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
const mb = (value) => `${value.toFixed(0)} MB`;

function row(what, baseline, ours, write, aim, ratio = ours / baseline) {
  return [what, write(baseline), write(ours), ratio.toFixed(2), `within ${aim}`, ratio <= aim ? 'yes' : 'no'];
}

export function engineRows({ made, right, slipped, each }) {
  const [worst, worstUs] = Object.entries(each).toSorted(([, a], [, b]) => b - a)[0];
  const perSecond = 1e6 / (made.engine + (right.engine + slipped.engine) / 2);
  const rightPerSecond = 1e6 / (made.engine + right.engine);
  const floor = 1e6 / (made.doubles + (right.doubles + slipped.doubles) / 2);
  return [
    row('draw, solve, prompt and worked text, three steps', made.hand, made.engine, us, 4),
    row(`the same, slowest skill (${worst})`, made.hand, worstUs, us, 15),
    row('read, mark, diagnose a right answer', right.hand, right.engine, us, 4),
    row('read, mark, diagnose a wrong answer', slipped.hand, slipped.engine, us, 5),
    [
      'both together, right answers, a second',
      `${Math.round(floor)} in plain doubles`,
      `${Math.round(rightPerSecond)}`,
      '',
      'over 30,000',
      rightPerSecond > 30_000 ? 'yes' : 'no',
    ],
    [
      'both together, half of them wrong, a second',
      `${Math.round(floor)} in plain doubles`,
      `${Math.round(perSecond)}`,
      '',
      '',
      '',
    ],
  ];
}

export function windowRows({ start, calls, memory }) {
  const frames = (value) => Math.max(0, value - calls.syncMs) / calls.frameMs;
  return [
    row('call with a problem, against an empty call', calls.emptyMs, calls.drawMs, ms, 3),
    [
      'Enter to painted verdict, median',
      `${ms(calls.syncMs)} sync, apart`,
      ms(calls.verdictMedianMs),
      `${frames(calls.verdictMedianMs).toFixed(2)} frames`,
      'one frame',
      frames(calls.verdictMedianMs) <= 1 ? 'yes' : 'no',
    ],
    [
      'Enter to painted verdict, 99th percentile',
      '',
      ms(calls.verdictP99Ms),
      `${frames(calls.verdictP99Ms).toFixed(2)} frames`,
      'three frames',
      frames(calls.verdictP99Ms) <= 3 ? 'yes' : 'no',
    ],
    row('launch to first paint', start.bareMs, start.paintMs, ms, 1.2, start.paintRatio),
    row('launch to first answerable problem', start.bareMs, start.answerableMs, ms, 1.4, start.answerableRatio),
    row('memory of the process tree (PSS)', memory.bareMb, memory.startMb, mb, 1.3),
    row(
      `memory after ${memory.problems} problems more, against every skill drawn once`,
      memory.earlyMb,
      memory.lateMb,
      mb,
      1.05,
    ),
  ];
}

/** Students that answer within one second, beside a bare server that says as many bytes. */
export function classroomRows({ students, joinedMs, bare, ours, verdicts, teacher, lost }, aimMs) {
  const holds = (isHeld) => (isHeld ? 'yes' : 'no');
  const who = `${students} students in one second`;
  return [
    row(`${who}: answer to acknowledgement, 99th percentile`, bare.p99, ours.p99, ms, 10),
    [`${who}: the same in itself`, '', ms(ours.p99), '', `${aimMs} ms`, holds(ours.p99 <= aimMs)],
    [`${who}: answer to verdict, 99th percentile`, '', ms(verdicts.p99), '', '', ''],
    [`${who}: the teacher's call, 99th percentile`, '', ms(teacher.p99), '', '30 ms', holds(teacher.p99 <= 30)],
    [`${who}: lost by the host's own count`, '', `${lost}`, '', '0', holds(lost === 0)],
    [
      `${who}: all joined`,
      '',
      ms(joinedMs),
      '',
      students <= 40 ? '15 s' : '',
      students <= 40 ? holds(joinedMs <= 15_000) : '',
    ],
  ];
}
