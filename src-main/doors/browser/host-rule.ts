/** Which requests a served page may come from: the guard against other pages, forged names and DNS rebinding. */

/** True when the Host header is the very address and port being served. */
export function isServedHost(host: string | undefined, served: string): boolean {
  return host === served;
}

/** True when there is no Origin (no page asked) or it is the served one. */
export function isServedOrigin(origin: string | undefined, served: string): boolean {
  return origin === undefined || origin === `http://${served}`;
}
