/** The start of a window: fonts, styles, and the app in its place; or, on the projector, what the whole room sees. */
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { ProjectorPage } from './screen-chunks';
import { beginApp } from './start-app';

const root = document.getElementById('root');
const isProjector = new URLSearchParams(window.location.search).has('projector');
const page = isProjector ? <ProjectorPage /> : <App beginning={asked()} />;
if (root) createRoot(root).render(<Suspense fallback={null}>{page}</Suspense>);

/** Asked before anything is drawn, so that the answer is on its way meanwhile; a failure waits for the app to show it. */
function asked() {
  const beginning = beginApp();
  beginning.catch(() => undefined);
  return beginning;
}
