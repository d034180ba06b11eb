const OPENING = [
  /^get trending papers in your email inbox( once a day)?!?$/,
  /^by\s*\[?.{0,60}\bAK\b.{0,40}and the research community$/i,
  /^byAK and the research community$/i,
  /^and the research community$/,
  /^(daily|trending) papers( - hugging face)?$/,
];

const CLOSING = [/^system theme$/, /^trending papers ranked by github stars activity$/];

const REST = new Set(
  (
    'new|subscribe|by|ak|daily|weekly|monthly|yearly|previous|next|load more|hugging face|models|datasets|spaces|buckets|' +
    'buckets new|docs|enterprise|pricing|log in|sign up|company|tos|privacy|about|careers|website|tasks|huggingchat|' +
    'collections|languages|organizations|community|blog|posts|learn|discord|forum|github|solutions|team & enterprise|' +
    'hugging face pro|enterprise support|inference providers|inference endpoints|storage buckets|upvote|arxiv page|' +
    'project page|view arxiv page|view pdf|copy markdown|sort by|all time|dark theme|light theme'
  ).split('|'),
);

const MARKS =
  /^(?:link: )?(?:github [\d.,]+k?|arxiv page|project page|upvote)(?: (?:github [\d.,]+k?|arxiv page|project page|upvote(?: \d+)?|\d+))*$/;

/** What a line of the site around the papers says about where the page stands. */
export type Furniture = 'opening' | 'closing' | 'other';

/** Whether a line is one of the site's own: of the head or foot of the page, or a button. Null when it is none. */
export function furniture(text: string): Furniture | null {
  const folded = text.toLowerCase();
  if (OPENING.some((line) => line.test(folded) || line.test(text))) return 'opening';
  if (CLOSING.some((line) => line.test(folded))) return 'closing';
  if (REST.has(folded) || MARKS.test(folded)) return 'other';
  return /^#\d+ paper of the (?:day|week|month)$/.test(folded) ? 'other' : null;
}
