'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Field } from '../../_components/Field';
import { DropZone } from './DropZone';
import { PasteText } from './PasteText';
import { useIngestQueue } from './use-ingest-queue';

// Until something is handed in there is no report to show.
const JobCard = dynamic(() => import('./JobCard').then((file) => file.JobCard), { ssr: false });

/** Where dumps are handed in: files dropped or chosen, or text pasted; below, how each fares. */
export function IngestDesk() {
  const { jobs, add, drop } = useIngestQueue();
  const [crawledOn, setCrawledOn] = useState('');
  const day = (
    <Field label="Read on, if the dump does not say" id="crawledOn">
      <input
        className="input num"
        placeholder="YYYY-MM-DD"
        pattern="\d{4}-\d{2}-\d{2}"
        title="A day as YYYY-MM-DD"
        autoComplete="off"
        id="crawledOn"
        name="crawledOn"
        value={crawledOn}
        onChange={(event) => setCrawledOn(event.target.value)}
      />
    </Field>
  );
  return (
    <>
      <DropZone
        day={day}
        onFiles={(files) =>
          add(
            files.map(({ path, file }) => ({ name: path, body: file })),
            crawledOn,
          )
        }
      />
      <PasteText
        onText={(name, text) => add([{ name, body: new Blob([text], { type: 'text/plain' }) }], crawledOn)}
      />
      {jobs.length > 0 && (
        <ol className="stack" aria-label="Dumps handed in">
          {jobs.toReversed().map((job) => (
            <li key={job.key}>
              <JobCard job={job} onDrop={() => drop(job)} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
