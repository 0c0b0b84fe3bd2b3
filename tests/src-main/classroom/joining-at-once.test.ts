// A whole room that joins in one moment, over real sockets, by the link of the app itself.
import { expect, test } from 'vitest';
import { linkStudent } from './kit/link-student';
import { openClass } from './kit/open-class';

test('thirty who join in one moment all have a seat within seconds, and nobody has to try again', async () => {
  const limits = { seats: 60, connectionsPerAddress: 40, joinsPerSecond: 20 };
  const host = await openClass({}, { limits });
  const links = Array.from({ length: 30 }, (_, at) => linkStudent(host, `Student ${at}`));
  const views = await Promise.all(links.map((link) => link.join()));
  expect(views).toHaveLength(30);
});

test('a computer that has all of its connections is told so', async () => {
  const host = await openClass();
  for (const name of ['Ada', 'Ben', 'Cai']) await linkStudent(host, name).join();
  await expect(linkStudent(host, 'Dee').join()).rejects.toThrow('as many seats in the class as one computer may have');
});
