import { z } from 'zod';
import type { PictureContent } from '../../../charts/picture/picture-content';
import { pictureSvg } from '../../../charts/picture/picture-svg';
import { TidelineError } from '../../../errors';
import { png } from '../../../exports/png';
import type { RawParameters } from '../../../model/request/parse-request';
import { askedWords } from '../asked-words';
import { pictureParameters } from './picture-parameters';

/** The pictures that a chart can be had as. */
export const PICTURE_FORMATS = [
  { name: 'svg', mediaType: 'image/svg+xml; charset=utf-8' },
  { name: 'png', mediaType: 'image/png' },
];

/** Where a reading's page is, and how its chart is drawn. */
interface Drawable {
  page: string | ((request: Readonly<Record<string, unknown>>) => string);
  parameters?: z.ZodObject;
}

/** What the pages take for granted: left out of their addresses. */
const USUAL: Record<string, string> = {
  strength: 'any',
  smooth: '0',
  order: 'community',
  unclear: 'hatched',
  form: 'lines',
  bursts: 'on',
  view: 'matrix',
  links: 'clear',
  most: '40',
};
/** The page shows every chart of its view. */
const OF_THE_FILE = ['limit', 'format', 'chart', ...Object.keys(pictureParameters.shape)];

/** The parameters that only pictures take; none where there is no chart. */
export function drawnParameters(picture: Drawable | undefined): z.ZodObject {
  if (picture === undefined) return z.object({});
  return z.object({ ...picture.parameters?.shape, ...pictureParameters.shape });
}

/** @throws TidelineError `bad-parameter` where a parameter of pictures is given and another form is asked for. */
export function refuseWithoutPicture(raw: RawParameters, names: readonly string[], format: string): void {
  if ([...PICTURE_FORMATS.map(({ name }) => name), 'zip'].includes(format)) return;
  const given = raw instanceof URLSearchParams ? [...raw.keys()] : Object.keys(raw);
  const parameter = given.find((name) => names.includes(name));
  if (parameter === undefined) return;
  throw new TidelineError('bad-parameter', `"${parameter}" is for format=svg and format=png.`, { parameter });
}

/** The address of the page that shows the same view: every parameter that the page would choose otherwise. */
export function pageAddress(
  site: string,
  { page, parameters }: Drawable,
  names: readonly string[],
  request: Readonly<Record<string, unknown>>,
  { chosen = {} }: Pick<PictureContent, 'chosen'>,
): string {
  const all = [...new Set([...names, ...Object.keys(parameters?.shape ?? {}), ...Object.keys(chosen)])];
  const query = new URLSearchParams(
    askedWords(all, { ...request, ...chosen }).filter(
      ([name, value]) => !OF_THE_FILE.includes(name) && USUAL[name] !== value,
    ),
  );
  const text = query.toString().replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2A/g, '*');
  return `${site}${typeof page === 'string' ? page : page(request)}${text === '' ? '' : `?${text}`}`;
}

/** The chart as SVG, as its parameters say. */
export function drawnSvg(
  content: PictureContent,
  address: string,
  request: Readonly<Record<string, unknown>>,
): string {
  // Parsed already; what is left out of the file's other parameters passes through.
  const { scheme, width, height, scale, background } = request as z.output<typeof pictureParameters>;
  return pictureSvg(content, address, { scheme, width, height, scale, background });
}

/** The pieces of a picture in one of the two formats. */
export async function* picturePieces(name: string, svg: string): AsyncGenerator<string | Uint8Array> {
  yield name === 'png' ? await png(svg) : svg;
}
