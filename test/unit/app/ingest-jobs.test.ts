import { expect, it } from 'vitest';
import { changeJobs, furtherProgress, type Job } from '../../../app/ingest/_components/ingest-jobs';

const job = (key: number): Job => ({
  key,
  name: `dump ${key}`,
  body: new Blob([]),
  crawledOn: '',
  state: { kind: 'waiting' },
});

it('queues behind what is there, changes one and forgets one', () => {
  const two = changeJobs([job(0)], { kind: 'queue', jobs: [job(1)] });
  expect(two.map(({ key }) => key)).toEqual([0, 1]);
  const stopped = changeJobs(two, { kind: 'state', key: 1, state: { kind: 'stopped' } });
  expect(stopped.map(({ state }) => state.kind)).toEqual(['waiting', 'stopped']);
  expect(changeJobs(stopped, { kind: 'forget', key: 0 }).map(({ key }) => key)).toEqual([1]);
});

it('never counts backwards', () => {
  const sent = { bytes: 10, totalBytes: 10, records: 0 };
  expect(furtherProgress(sent, { bytes: 4, totalBytes: null, records: 3 })).toEqual({
    bytes: 10,
    totalBytes: 10,
    records: 3,
  });
});
