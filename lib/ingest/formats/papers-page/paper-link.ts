const PAPER =
  /(?:huggingface\.co|^)\/(?:login\?next=(?:%2F|\/))?papers(?:%2F|\/)(\d{4}\.\d{4,5})(?:v\d+)?([#/?].*)?$/i;
const ARXIV =
  /arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z-]+)?\/\d{7})(?:v\d+)?(?:\.pdf)?(?:[#?].*)?$/i;

/** What a link of the page says of a paper. */
export interface PaperLink {
  arxivId: string;
  /** The link of the upvote button, which may stand before the title it belongs to. */
  upvote: boolean;
  /** The link to the comments, which stands after the date. */
  comments: boolean;
}

/** The arXiv id inside a link to a paper's page, to its upvote button or to arXiv; null for any other link. */
export function paperLink(url: string): PaperLink | null {
  const paper = PAPER.exec(url);
  if (paper?.[1] !== undefined)
    return { arxivId: paper[1], upvote: /login\?next=/i.test(url), comments: paper[2] === '#community' };
  const arxiv = ARXIV.exec(url)?.[1];
  return arxiv === undefined ? null : { arxivId: arxiv, upvote: false, comments: false };
}

/** The address of a paper's page. */
export function paperPage(arxivId: string): string {
  return `https://huggingface.co/papers/${arxivId}`;
}
