import { categoryMask } from '../../../../lexicon/index.js'
import { type Block, isProse, itemOf } from '../../../../model/block.js'
import type { DocumentPhrases } from '../../../../model/rule.js'
import { dateInLine } from '../../../../roles/dates.js'

/** What stands over comments, with how many there are. */
const HEADING =
  /^(?:\(?\d[\d.,]*\)? ?)?(?:(?:reader )?comments|discussion about this post|(?:leser)?kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|komentáře|kommentarer|yorumlar|комментарии|коментарі|评论|評論|コメント|댓글)(?: ?\(?\d[\d.,]*\)?)?:?$/iu
/** A name in code. */
const SMALL = /^\p{Ll}/u
const COMMENTS = categoryMask('comments')
/** Lines of a thread that are no comment are short. */
const SHORT = 80
/** `8d`, `3 hours ago`, `vor 3 Tagen`. */
const AGE =
  /^(?:vor |il y a |hace |há )?\d+ ?(?:[hdwy]|mo|min|(?:minute|hour|day|week|month|year|heure|jour|semaine|an|hora|día|dia|semana|año|ano)s?|mois|mes(?:es)?|Minuten?|Stunden?|Tag(?:en?)?|Wochen?|Monat(?:en?)?|Jahr(?:en?)?)(?: ago)?$/i
/** A button may say the same as the heading; where people answer questions, each answer has comments. */
const MOST_HEADINGS = 3
/** So many marks make a thread, and the first stands so near its heading. */
const FEWEST_MARKS = 2
const FIRST_WITHIN = 20
/** A mark so near the heading comes before what is said. */
const LEADING_WITHIN = 4

/** Comments of readers, as block indices `[from, to)`. */
export interface CommentThread {
  readonly from: number
  readonly to: number
  readonly evidence: string
}

/** The comments that a heading names and that replies, ages and dates part; undefined where none are. */
export function headedComments(blocks: readonly Block[], found: DocumentPhrases): CommentThread | undefined {
  // A button to the comments stands in a list of buttons, above the article too.
  const isHeading = (block: Block): boolean =>
    isProse(block) && itemOf(block) === undefined && HEADING.test(block.text) && !SMALL.test(block.text)
  const headings = blocks.flatMap((block, index) => (isHeading(block) ? [index] : []))
  if (headings.length === 0 || headings.length > MOST_HEADINGS) return undefined
  const threads = headings.flatMap((from, at) => threadBelow(blocks, found, from, headings[at + 1] ?? blocks.length))
  return threads.length === 1 ? threads[0] : undefined
}

/** The thread of a heading, which ends before the next; none where too little marks it. */
function threadBelow(blocks: readonly Block[], found: DocumentPhrases, from: number, next: number): CommentThread[] {
  const marks: number[] = []
  for (let index = from + 1; index < next; index++) if (isMark(blocks[index] as Block, found)) marks.push(index)
  const [first, last] = [marks[0], marks.at(-1)]
  if (first === undefined || last === undefined) return []
  if (marks.length < FEWEST_MARKS || first - from > FIRST_WITHIN) return []
  const evidence = `a heading of comments, ${marks.length} replies and dates below`
  const isLeading = first - from <= LEADING_WITHIN
  return [{ from, to: isLeading ? endBelow(blocks, found, last, next) : last + 1, evidence }]
}

function isMark(block: Block, found: DocumentPhrases): boolean {
  const { text } = block
  if (text.length > SHORT) return false
  return ((found.of(block)?.whole ?? 0) & COMMENTS) !== 0 || AGE.test(text) || dateInLine(text) !== undefined
}

/** The last comment goes on up to the next line of the page. */
function endBelow(blocks: readonly Block[], found: DocumentPhrases, last: number, next: number): number {
  const isOfPage = (block: Block): boolean => {
    const masks = found.of(block)
    return masks !== undefined && (masks.whole | masks.start) !== 0
  }
  let end = last + 1
  while (end < next && !isOfPage(blocks[end] as Block)) end++
  return end
}
