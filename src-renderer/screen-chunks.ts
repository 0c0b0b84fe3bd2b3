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

/** Loads them while nothing else is to be done; a chunk that does not come is asked for again when it is needed. */
export function loadScreens(): void {
  window.setTimeout(() => Promise.all([drills(), sitting(), report(), classes()]).catch(() => undefined), quietMs);
}
