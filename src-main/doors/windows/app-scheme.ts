/** The app's own scheme, `scruple://app/`: the renderer's files are served from it and no file: address is ever used. */
import { protocol } from 'electron';
import type { FindPage } from '../../pages/renderer-files';

export const scheme = 'scruple';
export const appOrigin = `${scheme}://app`;

/** Makes the scheme a secure origin. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers the scheme from the list of files. The older way of registering is used, because the newer one loads a whole
 * HTTP client before the first file goes out (decision 0015).
 */
export function serveScheme(findPage: FindPage): void {
  protocol.registerBufferProtocol(scheme, (request, reply) => {
    const { host, pathname } = new URL(request.url);
    const { status, headers, body } = findPage(host === 'app' && request.method === 'GET' ? pathname : '');
    reply({ statusCode: status, headers: { ...headers }, data: Buffer.from(body) });
  });
}
