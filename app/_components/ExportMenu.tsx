import { buttonClass } from './button-class';
import { CopyButtons } from './CopyButtons';
import { fileHref } from './file-href';
import { PinForm } from './pins/PinForm';
import { viewing } from './pins/viewing';

interface ExportMenuProps {
  /** Address of the CSV of this view. */
  csv: string;
  /** What a picture of it takes besides; null where the view has no chart. */
  picture?: Readonly<Record<string, string>> | null;
  /** Address of the chart alone, to be shown within another page. */
  embed?: string;
  /** It opens downwards: beside the title of a page rather than under a figure. */
  down?: boolean;
  /** Papers can be had as BibTeX, RIS and JSONL. */
  papers?: boolean;
}

const NUMBERS = [
  ['CSV', 'csv'],
  ['TSV', 'tsv'],
  ['Excel', 'xlsx'],
  ['Parquet', 'parquet'],
  ['JSON', 'json'],
] as const;
const PAPERS = [
  ['BibTeX', 'bibtex'],
  ['RIS', 'ris'],
  ['JSON lines', 'jsonl'],
] as const;

/** Everything that a view can be taken away as; the links work without script. */
export function ExportMenu({ csv, picture = null, embed, papers = false, down = false }: ExportMenuProps) {
  const { view, kept } = viewing();
  return (
    <details className={down ? 'export export-down no-print' : 'export no-print'}>
      <summary className={down ? buttonClass({}) : undefined}>Export</summary>
      <div className="export-menu">
        <Links title={papers ? 'Table' : 'Numbers'} links={NUMBERS} csv={csv} />
        {papers && <Links title="Papers" links={PAPERS} csv={csv} />}
        {picture !== null && (
          <p>
            <b>Picture</b>
            <a href={fileHref(csv, 'svg', picture)}>SVG</a>
            <a href={fileHref(csv, 'png', picture)}>PNG</a>
            <a href={fileHref(csv, 'png', { ...picture, scale: '2' })}>PNG, 2×</a>
            <a href={fileHref(csv, 'png', { ...picture, scheme: 'dark', scale: '2' })}>dark</a>
          </p>
        )}
        <p>
          <b>All of it</b>
          <a href={fileHref(csv, 'zip')}>ZIP</a>
          <a href={fileHref(csv, 'cite')}>How to cite</a>
          {embed !== undefined && <a href={embed}>Embed</a>}
        </p>
        {view !== null && !kept && <PinForm view={view} />}
        <CopyButtons image={picture === null ? null : fileHref(csv, 'png', { ...picture, scale: '2' })} />
      </div>
    </details>
  );
}

interface LinksProps {
  title: string;
  links: readonly (readonly [label: string, format: string])[];
  csv: string;
}

function Links({ title, links, csv }: LinksProps) {
  return (
    <p>
      <b>{title}</b>
      {links.map(([label, format]) => (
        <a key={format} href={fileHref(csv, format)}>
          {label}
        </a>
      ))}
    </p>
  );
}
