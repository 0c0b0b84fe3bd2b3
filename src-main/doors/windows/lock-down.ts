/** What no page may do: leave, open windows, ask for devices, load from anywhere, embed another page. */
import { app, type Session, session } from 'electron';
import { appOrigin } from './app-scheme';

/** Closes every way out, for the windows that exist and those that come. Run it once the app is ready. */
export function lockDown(): void {
  lockSession(session.defaultSession);
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
}

function lockSession(of: Session): void {
  of.setPermissionRequestHandler((_contents, _permission, allow) => allow(false));
  of.setPermissionCheckHandler(() => false);
  of.setDevicePermissionHandler(() => false);
  of.setSpellCheckerEnabled(false);
  of.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnAddress(details.url) }));
}

/** True for the app's own scheme, compared as a parsed origin; developer tools bring their own scheme. */
export function isOwnAddress(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return `${protocol}//${host}` === appOrigin || protocol === 'devtools:';
  } catch {
    return false;
  }
}
