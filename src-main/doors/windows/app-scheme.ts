/** The app's own scheme, `scruple://app/`: the renderer's files are served from it and no file: address is ever used. */
import { protocol } from 'electron';
import type { FindPage } from '../../pages/renderer-files';

export const scheme = 'scruple';
export const appOrigin = `${scheme}://app`;

/** Makes the scheme a secure origin. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Answers the scheme from the list of files. */
export function serveScheme(findPage: FindPage): void {
  protocol.handle(scheme, (request) => {
    const address = new URL(request.url);
    const isOwn = address.host === 'app' && request.method === 'GET';
    const { status, headers, body } = findPage(isOwn ? address.pathname : '');
    return new Response(body, { status, headers });
  });
}
