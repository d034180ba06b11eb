import type { Digest } from '../../model/digest';
import type { DigestFoot } from './digest-foot';
import { digestSections, digestTitle, type DigestEntry, type DigestSection } from './digest-words';

/** Readers of mail drop style sheets of other files; some drop all but inline ones, so both stand here. */
const STYLE =
  'body{margin:0;background:#f4f6f8;color:#0f1d29;font:15px/1.55 Inter,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}' +
  'main{max-width:640px;margin:0 auto;padding:24px 20px;background:#ffffff}' +
  'h1{margin:0 0 4px;font-size:22px;line-height:1.25}h2{margin:28px 0 8px;padding-top:16px;border-top:1px solid #d5dde3;font-size:17px;line-height:1.3}' +
  'p{margin:0 0 8px;color:#3d4e5c}ul{margin:0;padding:0;list-style:none}li{margin:14px 0}' +
  'a{color:#08647a}li a{font-weight:600}small{display:block;color:#3d4e5c;font-size:13px;line-height:1.45;overflow-wrap:anywhere}' +
  'footer{max-width:640px;margin:0 auto;padding:16px 20px 32px;font-size:13px;color:#3d4e5c}' +
  '@media (prefers-color-scheme:dark){body{background:#0b1218;color:#e9eff3}main{background:#131b22}h2{border-color:#2b3741}p,small,footer{color:#b6c3cd}a{color:#5cc5d6}}';

/** The style sheet of a digest, whose hash a Content-Security-Policy names. */
export const DIGEST_STYLE = STYLE;

/**
 * A digest as a page of its own: for mail and for the preview. Text is escaped, nothing is fetched, nothing runs.
 * @param home address of the site, without a slash at the end
 */
export function digestHtml(digest: Digest, home: string, foot: DigestFoot): string {
  const links = foot.links.map(({ label, href }) => `<a href="${escaped(href)}">${escaped(label)}</a>`);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(digestTitle(digest))}</title><style>${STYLE}</style></head><body>`,
    `<main><h1>${escaped(digestTitle(digest))}</h1>`,
    ...digestSections(digest).map((section) => sectionHtml(section, home)),
    '</main>',
    `<footer>${foot.sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('')}<p>${links.join(' · ')}</p></footer>`,
    '</body></html>',
    '',
  ].join('\n');
}

function sectionHtml({ heading, sentences, entries, more }: DigestSection, home: string): string {
  return [
    `<h2>${escaped(heading)}</h2>`,
    ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    ...(entries.length === 0 ? [] : [`<ul>${entries.map((entry) => entryHtml(entry, home)).join('')}</ul>`]),
    ...(more === null ? [] : [`<p><a href="${escaped(home + more.path)}">${escaped(more.label)}</a></p>`]),
  ].join('\n');
}

function entryHtml({ title, path, lines }: DigestEntry, home: string): string {
  const under = lines.map((line) => `<small>${escaped(line)}</small>`).join('');
  return `<li><a href="${escaped(home + path)}">${escaped(title)}</a>${under}</li>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
