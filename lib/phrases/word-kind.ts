/** What a word can do in a phrase. */
export type WordKind = 'stop' | 'dull' | 'weak' | 'general' | 'head' | 'plain';

/** Function words: a phrase ends before them, unless a hyphen binds them (`out-of-distribution`). */
const STOP =
  'a about above across after again against al all almost along already also although always am among an ' +
  'and another any are around as at away b back be became because become been before being below between ' +
  'both but by came can cannot come could d did do does doing done down due during e each either else ' +
  'enough especially et etc even ever every everything far first for from further g get gets give given ' +
  'gives go h had has have having he hence her here him his how however i if in indeed instead into is it ' +
  'its itself j just k keep l last least less let like likely m made mainly make makes making many may ' +
  'maybe me might more moreover most mostly much must my n namely near necessary need needs neither never ' +
  'nevertheless next no nor not nothing now o of off often on once one only onto or other others otherwise ' +
  'our ours over own p per perhaps please possible q quite r rather re s same second see seem seen several ' +
  'shall she should since so some still such t take taken than that the their them themselves then there ' +
  'thereby therefore these they this those though three through throughout thus to together too toward ' +
  'towards two u under unless unlike until up upon us use used uses using v very via vs w was we well were ' +
  'what when where whereas whether which while who whole whom whose why will with within without would x y ' +
  'yet you your z';

/** What papers say of themselves whatever their topic: a phrase with one of these is none. */
const DULL =
  'ability able accuracy achieve achieved achieves addition additional address addresses addressing advance ' +
  'advancement advancements advances advantage advantages algorithm algorithms analysis application ' +
  'applications applied apply approach approaches art aspect aspects author authors available based ' +
  'baseline baselines benchmark benchmarks best better capabilities case cases certain challenge challenges ' +
  'challenging code com common commonly comparable compare compared comparison competitive complex ' +
  'comprehensive conduct conducted contrast critical crucial current dataset datasets demo demonstrate ' +
  'demonstrates develop developed different downstream effective effectiveness efficiency empirical ' +
  'empirically enable enables enabling essential evaluate evaluation evaluations existing experiment ' +
  'experimental experimentally experiments extensive fact fewer finally framework frameworks fundamental ' +
  'future general github good great growing higher http https important improve improved improvement ' +
  'improvements improves increase increased increasing insight insights interest introduce introduces issue ' +
  'issues key kind larger lead leading leads leverage leverages leveraging limitation limitations lower ' +
  'magnitude main major material method methods new novel number numerical obtain obtained order org ' +
  'outperform outperforming outperforms page paper papers particular perform performance performed ' +
  'performing performs popular potential present presents previous prior problem problems progress project ' +
  'promising propose proposed proposes provide provided provides public publicly quality range real recent ' +
  'recently release released remain remains require required requires result results rigorous robustly ' +
  'scale scenario scenarios set sets setting settings show shows significant significantly similar simple ' +
  'smaller solution solutions source specifically state step steps strategies strategy strong studies study ' +
  'success successful successfully superior supplementary system systems task tasks technique techniques ' +
  'theoretical theoretically thorough type types url validate validated validation various ' +
  'verify way ways website wide widely work works world www year years';

/** Words that need company: they open a longer phrase (`low resource languages`) or stand before a hyphen. */
const WEAK =
  'out big cross deep end fast few free full fully high large long low multi multiple non open post pre short ' +
  'single small sub un zero';

/** Nouns too general to end a phrase: `label text`, `training process`. */
const GENERAL =
  'access architecture architectures area areas capacity component components data domain domains english ' +
  'example examples feature features field fields function functions information input inputs instance ' +
  'instances language level levels metric metrics module modules output outputs pair pairs paradigm ' +
  'paradigms part parts pipeline point points procedure process processes properties property resource ' +
  'resources sample samples score scores size sizes space spaces structure structures struggle term terms ' +
  'text texts time times value values weight weights';

/** Nouns that add no topic to the words before them: `transformer blocks` says no more than `transformer`. */
const HEAD =
  'architecture architectures based block blocks decoder encoder layer layers learning model models module ' +
  'modules network networks trained training transformer transformers';

// The last list that holds a word decides.
const KINDS = new Map<string, WordKind>(
  (
    [
      ['head', HEAD],
      ['general', GENERAL],
      ['weak', WEAK],
      ['dull', DULL],
      ['stop', STOP],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
);

/** The kind of a word in lower case; what is in no list is plain. */
export function wordKind(word: string): WordKind {
  return KINDS.get(word) ?? 'plain';
}
