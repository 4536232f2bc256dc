/** What a line may be in a table: a number, a word, or a line that no cell is. */
export type Kind = 'number' | 'word' | 'other'

/** Longer lines are no cells. */
const LONGEST = 80
/** A number with its sign, currency and unit; a range or a fraction of two; a rank that several share; none at all. */
const NUMBER =
  /^(?:[~≈<>±+−–—-]?\s?[$€£¥]?\s?[+−–-]?\d[\d.,]*(?:\s?(?:%|°[CF]?|[a-zµ²³]{1,4}))?(?:\s?[/–—x×-]\s?[$€£]?\d[\d.,]*\s?(?:%|[a-z]{0,4})?){0,2}\s?[–—+*†‡×]?(?:\s\([a-z]{1,6}\))?|[–—-]|n\/?a(?:\s?\/\s?\d+%)?)$/i
const WORD = /[\p{L}\p{N}]/u
/** Ends of sentences, and of what something follows; marks of entries and links. */
const SENTENCE = /^[•·▪►]|[.!?:;,›»→]$/
/** The rest of a sentence that broke off in the line above. */
const REST = /^\p{Ll}+(?:\s\S+){3}/u
/** A row that is drawn already. */
const ROW = /^\|.*\|$/

/** Tells what a line may be in a table. */
export function kindOf(line: string): Kind {
  if (line.length > LONGEST || ROW.test(line)) return 'other'
  if (NUMBER.test(line)) return 'number'
  return WORD.test(line) ? 'word' : 'other'
}

/** True for a line that may head a column. */
export function isHead(line: string): boolean {
  return kindOf(line) === 'word' && !SENTENCE.test(line) && !REST.test(line)
}
