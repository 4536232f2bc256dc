import type { ParsedDocument } from '../model/document.js'
import type { DocumentPhrases } from '../model/rule.js'
import { categoryMask, type PhraseCategory, type PhraseHit, phraseHits, phraseMasks } from './index.js'

/** Phrases of fewer words are headings and labels of healthy documents as often as not. */
const SEVERAL_WORDS = /^\S+(?:\s+\S+){2,}$|[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]{6,}|[\u0E01-\u0E4E]{12,}/

/** True for a hit that tells boilerplate from a healthy line without a look around it. */
export function isUnmistakable({ match, phrase }: PhraseHit): boolean {
  return match === 'whole' && SEVERAL_WORDS.test(phrase)
}

/** What a page says of itself beside an article; no part of documentation, whose labels are those of its content. */
const LABEL_CATEGORIES: ReadonlySet<PhraseCategory> = new Set([
  'advertising',
  'appPromo',
  'comments',
  'continues',
  'follow',
  'newsletter',
  'popular',
  'print',
  'related',
  'share',
  'subscribe',
])
const TWO_WORDS = /\S\s+\S|[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]{2}|[\u0E01-\u0E4E]{8}/
/** Labels of references, in whatever text: "See also", "Further reading", "More information". */
const REFERENCE = /^(?:see|further|additional|for|other|what|more (?:info(?:rmation)?|details|resources|features))\b/

const WORD_LENGTH = 6

/** True for the label of boilerplate where it stands alone beside a sentence: "Advertisement", "Read more". */
export function isLabel({ match, category, phrase }: PhraseHit): boolean {
  if (match !== 'whole' || !LABEL_CATEGORIES.has(category)) return false
  if (TWO_WORDS.test(phrase)) return !REFERENCE.test(phrase)
  // The names of networks are headings as well.
  return category === 'advertising' && phrase.length >= WORD_LENGTH
}

/** Names of so many buttons in a row are no sentence. */
const BUTTONS = 3

/** True when a line of nothing but phrases names several buttons: "Facebook Twitter E-mail". */
export function areButtons(hits: readonly PhraseHit[]): boolean {
  const names = hits.filter(({ match, category }) => match === 'whole' && category === 'share')
  return new Set(names.map(({ phrase }) => phrase)).size >= BUTTONS
}

/** Words of a phrase from which it is an appeal to the reader and no common beginning of a sentence. */
const APPEAL = /^\S+(?:\s+\S+){2,}$|^(?:\S\s){5,}\S|^[\u0E01-\u0E4E]{12}/

/** True for a phrase that begins an appeal or a notice: "click here to subscribe", "this website uses cookies". */
export function beginsAppeal({ match, phrase }: PhraseHit): boolean {
  return (match === 'start' || match === 'opens') && APPEAL.test(phrase)
}

/**
 * A line of plain words, long enough to be no common heading and short enough to be an appeal; two characters are
 * enough where each is a word.
 */
const PHRASE_LINE =
  /^[ \t>]{0,9}((?:[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]|\p{L}[^\r\n#|=<>{}[\]`]{4})[^\r\n#|=<>{}[\]`]{1,235}?)[ \t]*$/gmu

/** Enough of a line to see what it begins with. */
const MOST_INDENT = 20

/**
 * The phrases of a Markdown document, by the lines of its source that are paragraphs: only those that may be
 * left-overs count among all, so that healthy documents need no tree.
 */
export function phrasesOfLines({ source }: ParsedDocument): DocumentPhrases {
  let any = 0
  for (const { 0: whole, 1: line = '', index } of source.matchAll(PHRASE_LINE)) {
    const masks = phraseMasks(line)
    if ((masks.whole | masks.start | masks.opens) === 0 || !beginsParagraph(source, index)) continue
    const isAlone = endsParagraph(source, index + whole.length)
    const hits = phraseHits(line)
    const isLine = isAlone && !GOES_ON.test(line)
    for (const hit of hits) {
      const isFound = isLine && (isUnmistakable(hit) || isLabel(hit))
      if (isFound || (beginsAppeal(hit) && mayBeAppeal(source, index))) any |= categoryMask(hit.category)
    }
    if (isAlone && areButtons(hits)) any |= categoryMask('share')
  }
  return { any, of: (block) => phraseMasks(block.text) }
}

/** An entry of a list of code, as "top: 22,". */
const GOES_ON = /[,;]$/

/** Links, code and addresses, and a colon before what follows: no appeal has any that is plain enough to go unscored. */
const NO_APPEAL = /\]\(|\]\[|`[^`]+`|:\/\/|[:\uFF1A]\s*$/
const BLANK_LINE = /\n[ \t>]*\r?\n/
/** A paragraph that is read no further is too long for an appeal. */
const MOST_PARAGRAPH = 1_000

/** True where the paragraph that begins with a line may be an appeal to the reader. */
function mayBeAppeal(source: string, lineStart: number): boolean {
  const start = source.slice(lineStart, lineStart + MOST_PARAGRAPH)
  return !NO_APPEAL.test(start.slice(0, BLANK_LINE.exec(start)?.index))
}

/** A line of running text or of a list, which the next line goes on; no fence and no definition. */
const RUNS_ON = /^[ \t>]*(?:[\p{L}\p{N}("']|\[[^\]\n]*\](?!:)|`(?!``)|[*_]{1,2}[\p{L}\p{N}]|[-+*] )/u

function beginsParagraph(source: string, lineStart: number): boolean {
  const before = source.lastIndexOf('\n', lineStart - 2) + 1
  return lineStart === 0 || !RUNS_ON.test(source.slice(before, lineStart))
}

function endsParagraph(source: string, lineEnd: number): boolean {
  const next = source.indexOf('\n', lineEnd) + 1
  return next === 0 || !/^[ \t>]*[\p{L}\p{N}]/u.test(source.slice(next, next + MOST_INDENT))
}
