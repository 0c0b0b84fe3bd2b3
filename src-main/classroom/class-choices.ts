/** The addresses of this computer that a class may listen on, the likeliest first. */
import { networkInterfaces } from 'node:os';
import type { ClassChoices } from '@shared/contract/classroom/class-setup';

export function classChoices(): ClassChoices['addresses'] {
  const found = Object.entries(networkInterfaces()).flatMap(([called, addresses]) =>
    (addresses ?? []).map(({ address, family, internal }) => ({ address, called, family, internal })),
  );
  const reached = found
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .toSorted((a, b) => rankOf(a.address) - rankOf(b.address))
    .map(({ address, called }) => ({ address, called }));
  // a class can be tried out without any network
  return [...reached, { address: '127.0.0.1', called: 'this computer alone' }];
}

/** Networks of schools and homes before links that a computer made up by itself (RFC 1918, RFC 3927). */
function rankOf(address: string): number {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.') || /^172\.(1[6-9]|2\d|3[01])\./.test(address)) return 1;
  return address.startsWith('169.254.') ? 3 : 2;
}
