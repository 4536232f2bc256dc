/** What a boilerplate phrase tells about the block it stands in. At most 32: masks hold a bit for each. */
export const phraseCategories = [
  'share',
  'follow',
  'subscribe',
  'newsletter',
  'related',
  'popular',
  'continues',
  'cookies',
  'consent',
  'advertising',
  'comments',
  'tags',
  'breadcrumb',
  'copyright',
  'credit',
  'navigation',
  'login',
  'author',
  'print',
  'legal',
  'appPromo',
  'pagination',
  'readingTime',
  'tableOfContents',
  'search',
  'contact',
  'support',
  'player',
  'shop',
  'notice',
  'dateline',
] as const

export type PhraseCategory = (typeof phraseCategories)[number]

/** How a phrase stands in a block: it is all of it, its beginning, somewhere inside, or opens a notice. */
export type PhraseMatch = 'whole' | 'start' | 'inside' | 'opens'

/**
 * The phrases of one language. Each list is one string, phrases parted by commas.
 *
 * - `whole`: boilerplate only when the block holds nothing else.
 * - `start`: boilerplate when the block begins with it.
 * - `inside`: boilerplate wherever it stands.
 * - `opens`: begins what no article says itself, whatever follows: "This episode is brought to you by …". The rules take
 *   the block for `whole`; the scorer, which was trained without them, does not see these phrases.
 *
 * Case, accents, punctuation and white space do not count. `#` stands for any number; a colon at
 * the end of a `start` or `inside` phrase means that a colon must follow. Numbers around a `whole` phrase are
 * skipped, so counts need no mention, but for that of a section before it: "3. Questions".
 */
export type Lexicon = Readonly<Partial<Record<PhraseCategory, Readonly<Partial<Record<PhraseMatch, string>>>>>>

/** One phrase found in a block. */
export interface PhraseHit {
  readonly category: PhraseCategory
  /** How it stands in this block. */
  readonly match: PhraseMatch
  /** The phrase as the lexicon folds it: lower case, no accents, single spaces. */
  readonly phrase: string
  /** ISO 639-1 code of the list that holds it. */
  readonly language: string
}
