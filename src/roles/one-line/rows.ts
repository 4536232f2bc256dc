import { categoryMask, phraseHits, phraseMasks } from '../../lexicon/index.js'
import { countWords } from '../../tools/count-words.js'
import { textOfWords, type Word } from './words.js'

/** Phrases of pages that follow each other within a line, as menus and rows of buttons do once they have lost their lines. */
export interface Row {
  /** Index of the first word and behind the last. */
  readonly from: number
  readonly to: number
  /** The first word of each phrase. */
  readonly phrases: readonly number[]
  /** Its last phrase is a label that leads to what follows: "Related:". */
  readonly leads: boolean
  /** It holds more than the names of sections, which are common nouns: "Commercial Real Estate Finance". */
  readonly tells: boolean
}

/** No phrase has more words. */
const MOST_WORDS = 8
/** Marks that end a sentence or a part of one: a row goes on over none of them. */
const ENDS = /[.,;:!?。，：！？]["”’»)\]]*$/
/** The end of a label that leads to what follows. */
const LEADS = /[:：]$/
/** What names an author or a date belongs to the article, and its words stand in many sentences. */
const OF_ARTICLE = categoryMask('author', 'dateline')
const SECTIONS = OF_ARTICLE | categoryMask('navigation', 'shop', 'popular', 'related')

/** The rows of phrases within a line, from left to right. */
export function rowsOf(line: string, words: readonly Word[]): Row[] {
  const rows: Row[] = []
  for (let at = 0; at < words.length; ) {
    const row = rowAt(line, words, at)
    if (row !== undefined) rows.push(row)
    at = row?.to ?? at + 1
  }
  return rows
}

function rowAt(line: string, words: readonly Word[], from: number): Row | undefined {
  const phrases: number[] = []
  let tells = false
  let to = from
  for (let end = phraseEnd(line, words, to); end > to; end = phraseEnd(line, words, to)) {
    phrases.push(to)
    tells ||= (phraseMasks(textOfWords(line, words, to, end)).whole & ~SECTIONS) !== 0
    to = end
    if (ENDS.test(words[to - 1]?.text ?? '')) break
  }
  return to === from ? undefined : { from, to, phrases, leads: LEADS.test(words[to - 1]?.text ?? ''), tells }
}

/** Behind the last word of the longest phrase that begins at a word with a capital letter; the word itself where none does. */
export function phraseEnd(line: string, words: readonly Word[], at: number): number {
  const first = words[at]
  if (first === undefined || first.isSmall) return at
  let end = at
  for (let to = at + 1; to <= Math.min(at + MOST_WORDS, words.length); to++) {
    const last = words[to - 1] as Word
    if (isPhrase(textOfWords(line, words, at, to))) end = to
    if (ENDS.test(last.text)) break
  }
  return end
}

/** True for one phrase, in whatever language, with any numbers around it. */
function isPhrase(text: string): boolean {
  const { whole, start } = phraseMasks(text)
  const isLabel = LEADS.test(text) && (start & ~OF_ARTICLE) !== 0
  if ((whole & ~OF_ARTICLE) === 0 && !isLabel) return false
  const phrases = [...new Set(phraseHits(text).map(({ phrase }) => phrase))]
  return phrases.length === 1 && (!isLabel || countWords(phrases.join(' ')) === countWords(text))
}
