/** Classes nearby: a host announces its address and port, a student looks for three seconds. It is a comfort and never needed. */
import { Bonjour } from 'bonjour-service';
import { z } from 'zod';

const kind = 'scruple-class';
const lookedForMs = 3000;
/** Others that announce themselves answer within this time of the first. */
const othersWithinMs = 400;
const mostFound = 20;

const found = z.object({ port: z.int().min(1).max(65_535), addresses: z.array(z.ipv4()).min(1).max(20) });

/** Announces until the given function is called: an address and a port, no name of a class or of a person. */
export function announceClass(address: string, port: number): () => void {
  if (address.startsWith('127.')) return () => undefined;
  try {
    const bonjour = new Bonjour({}, () => undefined);
    bonjour.publish({ name: `class at ${address} ${port}`, type: kind, port, disableIPv6: true });
    return () => bonjour.unpublishAll(() => bonjour.destroy());
  } catch {
    return () => undefined; // a network that carries no announcements; the address is typed
  }
}

/**
 * Where classes were announced. While it looks, this computer hears announcements (mDNS, UDP port 5353); it stops soon after
 * the first class was found, and after three seconds at the latest. What is malformed is passed over; a network that
 * carries nothing gives nothing.
 */
export function findClasses(): Promise<{ readonly address: string; readonly called: string }[]> {
  return new Promise((done) => {
    const seen = new Map<string, { readonly address: string; readonly called: string }>();
    try {
      const bonjour = new Bonjour({}, () => undefined);
      const finish = () => {
        bonjour.destroy();
        done([...seen.values()]);
      };
      let timer = setTimeout(finish, lookedForMs);
      bonjour.find({ type: kind }, (service: unknown) => {
        const read = announced(service);
        if (read === undefined || seen.size >= mostFound) return;
        if (seen.size === 0) {
          clearTimeout(timer);
          timer = setTimeout(finish, othersWithinMs);
        }
        seen.set(read, { address: read, called: `Class at ${read}` });
      });
    } catch {
      done([]);
    }
  });
}

/** The address of an announcement; nothing where it is malformed. */
export function announced(service: unknown): string | undefined {
  const read = found.safeParse(service);
  if (!read.success) return undefined;
  const [address] = read.data.addresses;
  return `${address}:${read.data.port}`;
}
