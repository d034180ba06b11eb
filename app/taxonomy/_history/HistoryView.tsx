'use client';

import { useEffect, useState } from 'react';
import type { TaxonomyVersions } from '@/lib/model/taxonomy-answers';
import { Banner } from '../../_components/Banner';
import { Card } from '../../_components/Card';
import { Table } from '../../_components/Table';
import { ApiProblem, readProblem } from '../../_components/writing/api-problem';
import type { Draft } from '../_editor/draft';
import { taxonomyApi } from '../_editor/taxonomy-api';
import type { Saving } from '../_editor/use-saving';
import { VersionRows } from './VersionRows';

interface HistoryViewProps {
  draft: Draft;
  closed: boolean;
  saving: Saving;
  edited: boolean;
  /** Grows with every saving: the list is then read again. */
  saves: number;
}

/** Every taxonomy that was saved, the last one first: what each changed, and the way back to it. */
export function HistoryView({ draft, closed, saving, edited, saves }: HistoryViewProps) {
  const [versions, setVersions] = useState<TaxonomyVersions | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { version } = draft.head;
  useEffect(() => {
    void taxonomyApi
      .versions()
      .then(setVersions, (error: unknown) =>
        setProblem(error instanceof ApiProblem ? error : readProblem(0, '')),
      );
  }, [version, saves]);
  const refused = problem ?? saving.problem;
  return (
    <Card
      title="History"
      sub="Going back to a version saves it again as the newest: nothing of the history is lost."
    >
      {refused && (
        <div className="mb-3">
          <Banner tone="error">
            <b>{refused.title}.</b> {refused.detail}
          </Banner>
        </div>
      )}
      {edited && (
        <div className="mb-3">
          <Banner>There are changes that are not saved. Going back to a version drops them.</Banner>
        </div>
      )}
      {versions === null && !problem && <p className="text-sm text-ink-2">Reading the history …</p>}
      {versions && (
        <Table
          caption="Versions of the taxonomy, the last one first"
          head={
            <tr>
              <th scope="col">Saved</th>
              <th scope="col">What changed</th>
              <th scope="col" className="r hide-s">
                Themes
              </th>
              <th scope="col" className="r hide-s">
                Patterns
              </th>
              <th scope="col">
                <span className="sr-only">Actions</span>
              </th>
            </tr>
          }
        >
          <VersionRows versions={versions} closed={closed} saving={saving} />
        </Table>
      )}
    </Card>
  );
}
