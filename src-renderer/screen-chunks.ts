/** Screens that are loaded when the first one stands, so that the start does not wait for them. */
import { lazy } from 'react';

const drills = () => import('./screens/drills/drills-screen');
const sitting = () => import('./screens/sitting/sitting-screen');
const report = () => import('./screens/report/report-screen');
const classes = () => import('./screens/class/class-screen');
const projector = () => import('./projector');

export const DrillsScreen = lazy(async () => ({ default: (await drills()).DrillsScreen }));
export const SittingScreen = lazy(async () => ({ default: (await sitting()).SittingScreen }));
export const ReportScreen = lazy(async () => ({ default: (await report()).ReportScreen }));
export const ClassScreen = lazy(async () => ({ default: (await classes()).ClassScreen }));
export const ProjectorPage = lazy(async () => ({ default: (await projector()).Projector }));

/** What was just asked for comes first: the other screens are loaded once the first ones stand for this long. */
const quietMs = 3000;

/** Loads them one at a time, in idle moments; a chunk that does not come is asked for again when it is needed. */
export function loadScreens(): void {
  window.setTimeout(async () => {
    for (const load of [drills, sitting, report, classes]) {
      await idle();
      await load().catch(() => undefined);
    }
  }, quietMs);
}

/** A moment without anything to draw or to answer; not every browser tells of one. */
function idle(): Promise<unknown> {
  return new Promise((done) => (window.requestIdleCallback ? window.requestIdleCallback(done) : setTimeout(done)));
}
