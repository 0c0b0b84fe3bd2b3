/** Classes nearby: a host announces its address and port, a student looks for three seconds. It is a comfort and never needed. */
import { Bonjour } from 'bonjour-service';
import { z } from 'zod';

const kind = 'scruple-class';
const lookedForMs = 3000;
/** Others that announce themselves answer within this time of the first. */
const othersWithinMs = 400;
const mostFound = 20;
/** Of multicast DNS (RFC 6762). */
const usualPort = 5353;

const found = z.object({ port: z.int().min(1).max(65_535), txt: z.object({ address: z.ipv4() }) });

/**
 * Announces on the network of that address until the given function is called: an address and a port, no name of a class,
 * of a person or of this computer.
 */
export function announceClass(address: string, port: number, over = usualPort): () => void {
  if (address.startsWith('127.')) return () => undefined;
  try {
    const bonjour = openBonjour({ port: over, interface: address, bind: '0.0.0.0' });
    const host = `class-${address.replaceAll('.', '-')}-${port}.local`;
    bonjour.publish({
      name: `class at ${address} ${port}`,
      type: kind,
      port,
      host,
      txt: { address },
      disableIPv6: true,
    });
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
export function findClasses(over = usualPort): Promise<{ readonly address: string; readonly called: string }[]> {
  return new Promise((done) => {
    const seen = new Map<string, { readonly address: string; readonly called: string }>();
    try {
      const bonjour = openBonjour({ port: over });
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
  return read.success ? `${read.data.txt.address}:${read.data.port}` : undefined;
}

/** The library ends the program where the port is somebody else's alone, unless its inner socket has a listener for that. */
function openBonjour(way: { readonly port: number; readonly interface?: string; readonly bind?: string }): Bonjour {
  const bonjour = new Bonjour(way, () => undefined);
  bonjour['server'].mdns.on('error', () => undefined);
  return bonjour;
}
