import { expect, it } from 'vitest';
import { eventReader } from '../../../app/ingest/_components/event-reader';

it('gives each event once, when it is complete', () => {
  const read = eventReader();
  expect(read('event: progress\nda')).toEqual([]);
  expect(read('event: progress\ndata: {"bytes":1}\n\nevent: rep')).toEqual([
    { event: 'progress', data: '{"bytes":1}' },
  ]);
  expect(read('event: progress\ndata: {"bytes":1}\n\nevent: report\ndata: {}\n\n')).toEqual([
    { event: 'report', data: '{}' },
  ]);
});

it('joins the lines of one event and passes comments over', () => {
  const read = eventReader();
  expect(read(': still here\r\n\r\ndata: a\r\ndata:b\r\n\r\n')).toEqual([{ event: 'message', data: 'a\nb' }]);
});
