/** What a column or a key of a table of papers can be. */
export type FieldName =
  | 'title'
  | 'abstract'
  | 'authors'
  | 'author-count'
  | 'organisation'
  | 'venue'
  | 'categories'
  | 'keywords'
  | 'arxiv'
  | 'doi'
  | 'url'
  | 'first-version'
  | 'listed'
  | 'publication'
  | 'revision'
  | 'year'
  | 'month'
  | 'date-source';

/**
 * Names under which each field is found, best first, in lower case without anything but letters and
 * digits. From the exports of Scopus, Web of Science (two-letter tags too), Lens, OpenAlex, Embase, OpenReview,
 * Zotero and PubMed, and what people call such columns.
 */
const NAMES: Record<FieldName, string> = {
  title: 'title titles papertitle articletitle documenttitle primarytitle displayname ti papername',
  abstract: 'abstract abstracts summary summaries abstractnote abstracttext ab papersummary',
  authors:
    'authorfullnames authors author authornames authorlist authorsname creators creator authorshipsauthordisplayname af au',
  'author-count': 'authorcount',
  organisation:
    'organisation organization organisations organizations institution institutions authorshipsinstitutionsdisplayname affiliation affiliations aff c1',
  venue:
    'venuename venue journal journalname journaltitle booktitle conference conferencename sourcetitle publicationtitle containertitle primarylocationsourcedisplayname journalbook journalref so t2',
  categories:
    'categories category primarycategory terms subjects subject fieldsofstudy primaryarea topics primarytopicdisplayname researchareas',
  keywords: 'keywords keyword authorkeywords manualtags tags kw de aikeywords',
  arxiv: 'arxiv arxivid arxivno arxivnumber eprint eprintid',
  doi: 'doi doilink di dois',
  url: 'url link urls abs absurl abslink paperurl paperlink htmlurl landingpageurl venueurl openreviewurl site arxivurl sourceurls externalurl fulltextlink pdf pdfurl pdflink openreview ur',
  'first-version':
    'published publishedat publisheddate submitted submittedat submitteddate submissiondate datesubmitted created createdat createddate cdate firstversion firstsubmitted v1date',
  listed: 'date listed listeddate announced announceddate announceddateofpaper papereddate dateposted posted',
  publication:
    'publicationdate datepublished dateofpublication pubdate publishdate earlyaccessdate coverdate issued da onlinedate',
  revision:
    'updated updatedat updateddate updatedate lastupdated modified lastmodified mdate revised reviseddate',
  year: 'year publicationyear pubyear py yearpublished',
  month: 'month publicationmonth pubmonth pd',
  'date-source': 'datesource',
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(' ').map((name, rank) => [name, { field: field as FieldName, rank }] as const),
  ),
);

/** A name as it is compared: `Author/s` → `authors`. */
function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The field that a column or key of this name holds, and how good the name is (0 is best); null for any other name. */
export function fieldNamed(name: string): { field: FieldName; rank: number } | null {
  return BY_NAME.get(bareName(name)) ?? null;
}
