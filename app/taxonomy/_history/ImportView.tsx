'use client';

import { useMemo, useState, type DragEvent } from 'react';
import { useRouter } from 'next/navigation';
import { Banner } from '../../_components/Banner';
import { Button } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { FileButton } from './FileButton';
import { PreviewFigures } from '../_preview/PreviewFigures';
import { PreviewPanel } from '../_preview/PreviewPanel';
import { taxonomyHref } from '../_components/taxonomy-href';
import type { Draft } from '../_editor/draft';
import { usePreview } from '../_editor/use-preview';
import type { Saving } from '../_editor/use-saving';
import { DiffList } from './DiffList';
import { LineErrors } from './LineErrors';

interface ImportViewProps {
  draft: Draft;
  closed: boolean;
  saving: Saving;
  edited: boolean;
}

/** A whole taxonomy as YAML, dropped, chosen or pasted: checked and tried before it is saved. */
export function ImportView({ draft, closed, saving, edited }: ImportViewProps) {
  const [yaml, setYaml] = useState('');
  const [over, setOver] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const router = useRouter();
  const change = useMemo(() => (yaml.trim() === '' ? null : { yaml }), [yaml]);
  const inView = usePreview(change, draft.head.etag);
  const errors = inView.problem?.errors ?? saving.problem?.errors ?? [];
  const take = async (file: File | undefined): Promise<void> => {
    if (file) setYaml(await file.text());
  };
  const onDrag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.type === 'dragover');
    if (event.type === 'drop') void take(event.dataTransfer.files[0]);
  };
  const save = async (): Promise<void> => {
    if (change && (await saving.save(change))) router.push(taxonomyHref('history'));
  };
  const refused = saving.problem?.errors.length === 0 ? saving.problem : null;
  return (
    <div className="import-view">
      <div className="stack">
        <div className="drop" data-over={over} onDragOver={onDrag} onDragLeave={onDrag} onDrop={onDrag}>
          <strong className="text-lg font-semibold">Drop a taxonomy here</strong>
          <p className="text-sm text-ink-2">
            A YAML file as this page gives it. It takes the place of the whole taxonomy.
          </p>
          <FileButton onFile={(file) => void take(file)} />
        </div>
        <Card title="The taxonomy as YAML" sub="Paste or edit it here; it is checked as you type.">
          <label className="field-label" htmlFor="taxonomy-yaml">
            YAML
          </label>
          <textarea
            className="textarea mt-1"
            id="taxonomy-yaml"
            rows={14}
            spellCheck={false}
            value={yaml}
            onChange={(event) => setYaml(event.target.value)}
          />
          <LineErrors errors={errors} text={yaml} />
          <div className="mt-3 flex flex-wrap items-center gap-3">
            <Button
              variant="main"
              busy={saving.busy}
              disabled={closed || inView.preview === null || errors.length > 0}
              onClick={() => void save()}
            >
              {closed ? 'Saving is closed here' : 'Save it as the new version'}
            </Button>
            {edited && (
              <span className="text-sm text-warn">The changes that are not saved would be dropped.</span>
            )}
          </div>
          {refused && (
            <div className="mt-3">
              <Banner tone="error">
                <b>{refused.title}.</b> {refused.detail}
              </Banner>
            </div>
          )}
        </Card>
        {inView.preview && (
          <Card title="What it changes">
            <DiffList diff={inView.preview.diff} />
          </Card>
        )}
        <PreviewFigures inView={inView} chosen={chosen} themes={draft.themes} />
      </div>
      <PreviewPanel inView={inView} chosen={chosen} onShow={setChosen} edited={change !== null} />
    </div>
  );
}
