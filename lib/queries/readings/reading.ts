import { z } from 'zod';
import type { Database } from '../../db/client';
import type { About } from '../../exports/about';
import { BUNDLE, bundle } from '../../exports/bundle';
import { fileName } from '../../exports/file-name';
import type { PictureContent } from '../../charts/picture/picture-content';
import { PAPER_FORMATS } from '../../exports/papers/registry';
import type { ZipMember } from '../../exports/zip/zip-stream';
import { EXPORT_FORMATS } from '../../exports/registry';
import type { Table } from '../../exports/table';
import type { ListedPaper } from '../../exports/tables/papers-table';
import { parseRequest, type RawParameters } from '../../model/request/parse-request';
import { asofParameter } from '../../model/request/asof-parameter';
import { aboutView } from './about-view';
import { counted } from './counted';
import { asOf } from '../pins/as-of';
import { asOfNotes, orOfNow } from './pinned-chart';
import {
  drawnParameters,
  drawnSvg,
  pageAddress,
  PICTURE_FORMATS,
  picturePieces,
  refuseWithoutPicture,
} from './pictures/picture-forms';

/** An answer, ready to be sent or written to a file. */
export interface Reply {
  mediaType: string;
  /** Null where the answer is no file. */
  fileName: string | null;
  body: AsyncIterable<string | Uint8Array>;
}

/** What the answer does not depend on, or only in its words. */
interface ReplyContext {
  /** Address of the site, which files name; empty where it is not set. */
  site?: string | undefined;
  /** Told of every row of a file as it is written. */
  onRow?: () => void;
}

/** What a chart shows and says, with the address of its page. */
interface Chart {
  content: PictureContent;
  address: string;
}

/** One thing that can be read, by the API and by the command line alike. */
export interface Reading {
  /** What it is of, as in its path. */
  name: string;
  /** Where it is asked. */
  path: string;
  /** Every parameter, `format` among them. */
  parameters: z.ZodObject;
  /** What its JSON is like. */
  schema: z.ZodType;
  /** The files it can be had as, beside JSON. */
  files: readonly { name: string; mediaType: string }[];
  /** Whether it shows what the corpus version does not cover, such as dumps that were rejected. */
  beyondVersion: boolean;
  /** Its chart by itself; null where it has none. */
  chart: ((db: Database, parameters: RawParameters, context?: ReplyContext) => Promise<Chart>) | null;
  /** @throws TidelineError where a parameter is not accepted. */
  reply(db: Database, parameters: RawParameters, context?: ReplyContext): Promise<Reply>;
}

/** What a file of a view holds: all of it, whatever the limit of the request. */
interface ViewFile {
  table: Table;
  /** The words of its name. */
  named: (string | undefined)[];
  /** Measures in it, by their files in the registry. */
  formulas?: readonly string[];
  /** What the reader of the rows should know besides. */
  facts?: About['facts'];
}

interface Question<Shape extends z.ZodRawShape, Answer> {
  name: string;
  /** Where it is asked, if not at `/api/NAME`. */
  path?: string;
  request: z.ZodObject<Shape>;
  schema: z.ZodType<Answer>;
  beyondVersion?: boolean;
  answer(db: Database, request: z.output<z.ZodObject<Shape>>): Promise<Answer>;
  file(db: Database, request: z.output<z.ZodObject<Shape>>): Promise<ViewFile>;
  /** Its chart, where it has one; `parameters` are those beyond the ones of every picture. */
  picture?: {
    /** The page that shows it. */
    page: string | ((request: Readonly<Record<string, unknown>>) => string);
    parameters?: z.ZodObject;
    draw(
      db: Database,
      request: z.output<z.ZodObject<Shape>>,
      parameters: Readonly<Record<string, unknown>>,
    ): Promise<PictureContent>;
  };
  /** The papers themselves, where the question is one of papers. */
  papers?(db: Database, request: z.output<z.ZodObject<Shape>>): AsyncIterable<ListedPaper>;
}

type Asked<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>> & { format: string; asof?: string };

interface Form {
  name: string;
  extension?: string;
  mediaType: string;
}

/** Joins a question with its parameters and with the files that it can be had as. */
export function reading<Shape extends z.ZodRawShape, Answer>(question: Question<Shape, Answer>): Reading {
  const papers = question.papers === undefined ? [] : PAPER_FORMATS;
  const pictures = question.picture === undefined ? [] : PICTURE_FORMATS;
  const files: Form[] = [...EXPORT_FORMATS, ...papers, ...pictures, BUNDLE];
  const drawn = drawnParameters(question.picture);
  const pin = question.beyondVersion === true ? {} : { asof: asofParameter };
  const parameters = question.request.extend({ format: formatParameter(files), ...pin, ...drawn.shape });
  const names = [...Object.keys(question.request.shape), ...Object.keys(pin)];
  const path = question.path ?? `/api/${question.name}`;
  return {
    ...{ name: question.name, path, parameters },
    schema: question.schema,
    files,
    beyondVersion: question.beyondVersion ?? false,
    chart:
      question.picture === undefined
        ? null
        : async (db, raw, context = {}) => {
            const request = parseRequest(parameters, raw) as unknown as Asked<Shape>;
            return orOfNow(db, request.asof, async (of) => {
              const found = await chartOf({ db: of, question, names, request, context });
              if (found === null) throw new RangeError(`${question.name} has no chart`);
              return found;
            });
          },
    async reply(db, raw, context = {}) {
      // Extending keeps the shape; the compiler cannot see it through the generic.
      const request = parseRequest(parameters, raw) as unknown as Asked<Shape>;
      const form = files.find(({ name }) => name === request.format);
      refuseWithoutPicture(raw, Object.keys(drawn.shape), request.format);
      const of = await asOf(db, request.asof);
      if (form === undefined) return json(await question.answer(of, request));
      const view = await question.file(of, request);
      const about = await aboutView(of, { ...question, path, names, request, raw, view, context });
      return {
        mediaType: form.mediaType,
        fileName: fileName([question.name, ...view.named], form.extension ?? form.name),
        body: await bodyOf(form, { db: of, question, names, request, view, about, context }),
      };
    },
  };
}

function formatParameter(files: readonly Form[]) {
  const names = ['json', ...files.map(({ name }) => name)];
  return z
    .enum(names, `must be ${names.join(', ')}`)
    .default('json')
    .describe('`json`, or a file of that format.');
}

interface Writing<Shape extends z.ZodRawShape, Answer> {
  db: Database;
  question: Question<Shape, Answer>;
  names: readonly string[];
  request: z.output<z.ZodObject<Shape>>;
  view: ViewFile;
  about: About;
  context: ReplyContext;
}

async function bodyOf<Shape extends z.ZodRawShape, Answer>(
  { name }: Form,
  writing: Writing<Shape, Answer>,
): Promise<Reply['body']> {
  const { db, question, request, view, about, context } = writing;
  const table = { ...view.table, rows: counted(view.table.rows, context.onRow) };
  const format = EXPORT_FORMATS.find((one) => one.name === name);
  if (format !== undefined) return format.encode(table, about);
  const paperFormat = PAPER_FORMATS.find((one) => one.name === name);
  if (paperFormat !== undefined && question.papers !== undefined) {
    const papers = counted(question.papers(db, request), context.onRow);
    return lines(papers, (paper) => paperFormat.write(paper));
  }
  const chart = await chartOf(writing);
  const svg = chart === null ? null : drawnSvg(chart.content, chart.address, request);
  if (name !== BUNDLE.name) return picturePieces(name, svg ?? '');
  const words = [question.name, ...view.named].filter((word) => word !== undefined);
  const title = chart?.content.title ?? words.join(', ');
  return bundle(table, about, title, membersOf(writing, svg));
}

type Drawing<Shape extends z.ZodRawShape, Answer> = Omit<Writing<Shape, Answer>, 'view' | 'about'>;

async function chartOf<Shape extends z.ZodRawShape, Answer>({
  db,
  question: { picture },
  names,
  request,
  context,
}: Drawing<Shape, Answer>): Promise<Chart | null> {
  if (picture === undefined) return null;
  const drawn = await picture.draw(db, request, request);
  const content = { ...drawn, notes: [...asOfNotes(db.pin), ...drawn.notes] };
  return { content, address: pageAddress(context.site ?? '', picture, names, request, content) };
}

/** What a bundle holds beside the table: the answer or the papers, and the pictures. */
function membersOf<Shape extends z.ZodRawShape, Answer>(
  { db, question, request }: Writing<Shape, Answer>,
  svg: string | null,
): ZipMember[] {
  const [bibtex] = PAPER_FORMATS;
  const papers = question.papers?.(db, request);
  const whole: ZipMember =
    papers === undefined || bibtex === undefined
      ? { name: 'data.json', pieces: once(async () => JSON.stringify(await question.answer(db, request))) }
      : { name: 'papers.bib', pieces: lines(papers, (paper) => bibtex.write(paper)) };
  const pictures = svg === null ? [] : PICTURE_FORMATS;
  return [
    whole,
    ...pictures.map(({ name }) => ({ name: `picture.${name}`, pieces: picturePieces(name, svg ?? '') })),
  ];
}

async function* lines<Row>(rows: AsyncIterable<Row>, write: (row: Row) => string): AsyncGenerator<string> {
  for await (const row of rows) yield write(row);
}

async function* once(make: () => Promise<string>): AsyncGenerator<string> {
  yield await make();
}

function json(answer: unknown): Reply {
  return {
    mediaType: 'application/json; charset=utf-8',
    fileName: null,
    body: once(() => Promise.resolve(JSON.stringify(answer))),
  };
}
