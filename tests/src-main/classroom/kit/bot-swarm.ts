// Many programs that know the code and want a seat each, from many addresses of this computer.
import { openRaw, prove, type RawStudent } from './raw-student';

export interface Swarm {
  readonly seated: number;
  readonly refused: number;
}

/** Three bots on each address, as many at a time as `atOnce`; those that get a seat keep it. */
export async function playSwarm(
  { address, code }: { readonly address: string; readonly code: string },
  count: number,
  atOnce = 20,
): Promise<Swarm> {
  const said: string[] = [];
  const bots = Array.from({ length: count }, (_, at) => at);
  const worker = async () => {
    for (let at = bots.shift(); at !== undefined; at = bots.shift()) {
      const place = Math.floor(at / 3);
      said.push(await seek({ address, code }, at, `127.${10 + (place >> 8)}.${place & 255}.1`));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { seated: said.filter((is) => is === 'seated').length, refused: said.filter((is) => is === 'refused').length };
}

async function seek(host: { readonly address: string; readonly code: string }, at: number, localAddress: string) {
  const bot: RawStudent = await openRaw(host.address, { localAddress });
  const proven = await prove(bot, host.code);
  if (proven.is !== 'proved') return proven.is;
  bot.say({ is: 'join', name: `Bot ${at}` });
  return (await bot.next('seated', 'refused')).is;
}
