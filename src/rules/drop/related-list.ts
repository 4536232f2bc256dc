import { categoryMask } from '../../lexicon/index.js'
import { type Block, isProse, itemOf, standsIn } from '../../model/block.js'
import type { DropEdit } from '../../model/edit.js'
import { type BlockScore, type Context, type DocumentScore, defineRule } from '../../model/rule.js'
import { isRunningText } from '../../roles/body.js'
import { countWords } from '../../tools/count-words.js'
import { TextExpression } from '../../unicode/ascii.js'
import { isAllowed } from './support/allowed.js'
import { namesText } from './support/heads-text.js'
import { hasPhrase, leftOversIn } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

/** Up to which probability of being article the line above a list is taken for its heading. */
const HEADING_LIMIT = 0.9
/** The same for a single word: "Results", "Sources" and "News" head the parts of an article as well. */
const WORD_LIMIT = 0.5
/**
 * The same for headlines under such a heading: higher when the text is cut off. In a page the scorer sees the element
 * that holds the list, and what it keeps under "Features" or "Results" is mostly text; lines have no such frame.
 */
const HEADLINE_LIMITS = { text: 0.75, markdown: 0.75, html: 0.4 } as const
/** The same for whole sentences, which may be the text going on. */
const SENTENCE_LIMIT = 0.3
const HEADLINE_WORDS = 16
const CUT_OFF_LIMIT = 0.9
/** And for a line that begins so and says more: "Read more: …". */
const START_LIMIT = 0.96
/** From this probability on a label is the heading of text that speaks of the same: "Recent updates". */
const NAMING_LIMIT = 0.6
/** "Lesen Sie auch:", with the headline in the next line. */
const LEADS_ON = /[:：]$/
const HEADING_LENGTH = 120
const ENTRY_WORDS = 40
/** A teaser breaks off in the middle of a sentence. */
const CUT_OFF_END = new TextExpression(String.raw`(?:\u2026|\.\.\.|\[[.\u2026]+\])\s*(?:\(?\p{L}+(?:\s\p{L}+)?\)?)?$`)
const isCutOff = (text: string): boolean => CUT_OFF_END.for(text).test(text)
const SENTENCE_END = /[.!?\u3002]["\u201d\u2019\u00bb)]*$/

const TEASERS = `Read more on harbours
- Storm takes the old pier and leaves the new one where it stood
  The pier that was built by hand in the years after the war has gone in one night, and the harbour master says that …
- Ferry fares to rise in spring
  Passengers will pay a tenth more from March, the company said, and blames the price of diesel and of …`

const FIRST =
  'The lamp itself will come from a museum in the capital, where it has been kept dry and polished since the day the old keeper left.'

/** The label alone, whose list is gone. */
const LEFT_OVER = { categories: ['related', 'popular'], message: 'the heading of related articles' } as const

export const relatedList = defineRule({
  id: 'related-list',
  phase: 'drop',
  summary: 'Removes lists of related and popular articles with their headings and cut-off teasers.',
  why: 'Below and between the paragraphs pages advertise other articles: "Read more on …", a headline, half a sentence.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('related', 'popular'),
  examples: {
    changes: [
      { from: 'text', before: afterStory(TEASERS), after: story },
      { from: 'text', before: inStory('Read more: Storm takes the old pier'), after: story },
      { from: 'text', before: inStory('Read more: Who takes the old pier?'), after: story },
      {
        from: 'text',
        before: afterStory('Lesen Sie auch\n\nSturm nimmt den alten Steg mit\n\nFähre wird im Frühjahr teurer'),
        after: story,
      },
      { from: 'text', before: inStory('Read more on masons'), after: story },
      {
        from: 'text',
        before: inStory('Lesen Sie auch:\nWohin mit den Booten? Fünf Häfen, fünf Antworten'),
        after: story,
      },
      { from: 'text', before: inStory('यह भी पढ़ें:\nनदी पर बना झूला पुल फिर से खुला'), after: story },
      {
        from: 'text',
        before: inStory(
          'You may also be interested in\n\n- The accountant who counted whales\n- Who owns the sand beneath the…\n- How a lost ledger brought down a bank',
        ),
        after: story,
      },
      { from: 'text', before: inStory('اقرأ أيضا: أمطار غزيرة تغلق طريق الجبل'), after: story },
      { from: 'markdown', before: inStory('You may also like'), after: story },
      {
        from: 'html',
        before: `<article><p>${FIRST}</p><div><h5>Read also:</h5><ul class="related"><li>Storm takes the old pier</li><li>Ferry fares to rise</li></ul></div><p>${FIRST}</p></article>`,
        after: `${FIRST}\n\n${FIRST}\n`,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'Recent updates\n\nThe keeper has updated the lamp three times since the spring, and wrote down every change in the book that lies beside the stairs.',
        ),
      },
      {
        from: 'html',
        text: `<article><p>${FIRST}</p><p>The masons came from three valleys, and stayed until the autumn storms set in.</p><h3>See also</h3><p>${FIRST}</p></article>`,
      },
      { from: 'markdown', text: `${story}\nSee also\n\n- The lamp\n- The pier\n` },
      {
        from: 'text',
        text: inStory('Related to the keeper by marriage, the mason had known the tower since he was a boy of six.'),
      },
      {
        from: 'text',
        text: inStory('Read more slowly, the letters show how the keeper had come to like the dark and the wind.'),
      },
    ],
  },
  *propose(blocks, context) {
    const score = context.score()
    if (score === undefined) return yield* leftOversIn(blocks, context, LEFT_OVER)
    const trust = highest(blocks, score)
    const first = blocks.findIndex((block) => isRunningText(block) && score.of(block).keep)
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index] as Block
      const verdict = score.of(block)
      if (!isHeading(block, verdict, context)) continue
      if (mayNameText(block, verdict, context) && namesText(blocks, index, score, false)) continue
      yield edit(index, 'the heading of related articles', verdict, ['begins as lists of related articles do'])
      let end = Math.max(index + (isPair(blocks, index) ? 2 : 1), endOfTeasers(blocks, index))
      const isList = !isLabelled(blocks[end], score)
      while (
        isList &&
        end < blocks.length &&
        isEntry(blocks[end] as Block, score.of(blocks[end] as Block), context, trust)
      )
        end++
      if (isRelated(block, context)) end = Math.max(end, endOfBox(blocks, index, score))
      if (isMenuLabel(block) && index < first) end = beforeHeadline(blocks, index + 1, end, context)
      while (index + 1 < end) yield entryEdit(++index, blocks, score, block.text)
    }
  },
})

/** What is popular in a shop is what a page of its goods is for; related articles are that of no page. */
function isRelated(block: Block, context: Context): boolean {
  const masks = context.foundPhrases().of(block)
  return masks !== undefined && (masks.whole & categoryMask('related')) !== 0
}

/** Up to which probability headlines in such a box go with its heading. */
const BOX_LIMIT = 0.75
/** More lines in an element are more than a box. */
const MOST_IN_BOX = 10

/** The end of the element that holds a heading of several words and a list of headlines: a box in the text of a page. */
function endOfBox(blocks: readonly Block[], heading: number, score: DocumentScore): number {
  const label = blocks[heading] as Block
  const box = label.hints.dom?.element.parent
  if (box === undefined || isMenuLabel(label) || blocks[heading - 1]?.hints.dom?.element.parent === box)
    return heading + 1
  let end = heading + 1
  while (end < blocks.length && standsIn(blocks[end] as Block, box)) {
    const entry = blocks[end] as Block
    if (itemOf(entry) === undefined || !isHeadline(entry.text) || end - heading > MOST_IN_BOX) return heading + 1
    if (score.of(entry).probability >= BOX_LIMIT) return heading + 1
    end++
  }
  return end
}

/** Short, and no sentence. */
function isHeadline(text: string): boolean {
  return countWords(text) <= HEADLINE_WORDS && !SENTENCE_END.test(text)
}

function isHeading(block: Block, { probability }: BlockScore, context: Context): boolean {
  if (!isProse(block) || block.type === 'table' || block.text.length > HEADING_LENGTH) return false
  const masks = context.foundPhrases().of(block)
  if (masks === undefined) return false
  const mask = categoryMask('related', 'popular')
  const isWhole = (masks.whole & mask) !== 0
  const says =
    ((masks.whole & categoryMask('related')) !== 0 && LEADS_ON.test(block.text)) || (masks.start & mask) !== 0
  const limit = isWhole && isOneWord(block.text) ? WORD_LIMIT : says ? START_LIMIT : isWhole ? HEADING_LIMIT : 0
  return (
    probability < limit &&
    (!/[.!?]$/.test(block.text) || (says && ASKING.test(block.text))) &&
    context.roles().of(block) === undefined &&
    !isAllowed(block.text, context)
  )
}

/** "Read more: Why does the moor smell of rain?" */
const ASKING = /^[^:?]{2,30}:\s.+\?$/

/** "Read more on rivers" is no heading of a text about rivers, where nothing but a label may be one. */
function mayNameText(block: Block, { probability }: BlockScore, context: Context): boolean {
  if (context.format !== 'text' || probability < NAMING_LIMIT) return false
  return (context.foundPhrases().of(block)?.start ?? 0) === 0
}

/** True for a heading of several words and one headline right below it, parted from the text by blank lines: a box inside of it. */
function isPair(blocks: readonly Block[], index: number): boolean {
  const [heading, entry, next] = [blocks[index] as Block, blocks[index + 1], blocks[index + 2]]
  if (entry === undefined || entry.type !== 'paragraph' || countWords(entry.text) > HEADLINE_WORDS) return false
  if ((heading.hints.blankLines ?? 0) === 0 || entry.hints.blankLines !== 0 || next?.hints.blankLines === 0)
    return false
  return !isMenuLabel(heading) && !SENTENCE_END.test(entry.text)
}

/** The end of the list right below a heading of several words where all are headlines, and one of them is cut off. */
function endOfTeasers(blocks: readonly Block[], index: number): number {
  if (isMenuLabel(blocks[index] as Block)) return index
  const isItem = ({ containers }: Block): boolean => containers.some(({ kind }) => kind === 'list')
  const rest = blocks.slice(index + 1).findIndex((block) => !isItem(block))
  const items = blocks.slice(index + 1, rest === -1 ? undefined : index + 1 + rest)
  const isTeaser = ({ text }: Block): boolean => countWords(text) <= HEADLINE_WORDS && !/[.\u3002]$/.test(text)
  return items.some(({ text }) => isCutOff(text)) && items.every((item) => isTeaser(item) || isCutOff(item.text))
    ? index + 1 + items.length
    : index
}

/** A label of so many characters is a word of a script without spaces. */
const SHORT_LABEL = 4

/** Words like "Live" and "News" name entries of menus as well as lists of articles. */
function isMenuLabel({ text }: Block): boolean {
  return isOneWord(text) || text.trim().length <= SHORT_LABEL
}

/** A headline and its deck are so many lines. */
const HEADLINE_LINES = 3

/** The end of the entries that leaves out the last lines, which lead to the text and are no items: the headline is among them. */
function beforeHeadline(blocks: readonly Block[], from: number, to: number, context: Context): number {
  const next = blocks[to]
  if (next !== undefined && context.roles().of(next) === 'title') return to
  let end = to
  while (end > from && to - end < HEADLINE_LINES && blocks[end - 1]?.containers.length === 0) end--
  return end
}

/** Two words, of the letters that most texts have: classes of all letters take long to compile. */
const SEVERAL_WORDS = /[A-Za-z]\s+[A-Za-z]/
/** Latin and the like only: scripts without spaces write several words without a gap. */
const isOneWord = (text: string): boolean =>
  !SEVERAL_WORDS.test(text) && /^[\p{Script=Latin}\p{Script=Cyrillic}]+(?:\P{L}|\d\p{L}$)*$/u.test(text.trim())

/**
 * The highest probability in the document. Where the scorer is sure of nothing, on pages that are lists themselves,
 * entries are measured against the best of them.
 */
function highest(blocks: readonly Block[], score: DocumentScore): number {
  return blocks.reduce((best, block) => Math.max(best, score.of(block).probability), 0)
}

function isEntry(block: Block, { probability }: BlockScore, context: Context, trust: number): boolean {
  if (!isProse(block) || block.type === 'table' || context.roles().of(block) !== undefined) return false
  if (isCutOff(block.text)) return probability < CUT_OFF_LIMIT * trust
  const limit = isHeadline(block.text) ? HEADLINE_LIMITS[context.format] : SENTENCE_LIMIT
  return countWords(block.text) <= ENTRY_WORDS && probability < limit * trust
}

function entryEdit(index: number, blocks: readonly Block[], score: DocumentScore, heading: string): DropEdit {
  const entry = blocks[index] as Block
  const cutOff = isCutOff(entry.text)
  return edit(index, cutOff ? 'a cut-off teaser' : 'a related article', score.of(entry), [
    ...(cutOff ? ['teaser cut off'] : []),
    `under "${heading.slice(0, 60)}"`,
  ])
}

function edit(block: number, message: string, verdict: BlockScore, evidence: readonly string[]): DropEdit {
  const reasons = (): readonly string[] => [...evidence, ...verdict.reasons()]
  return { kind: 'drop', block, message, reasons, confidence: Math.max(0.5, 1 - verdict.probability / 2) }
}

/** True for "Best overall:" below the heading: the list has labels of its own, and its entries are no other articles. */
function isLabelled(first: Block | undefined, score: DocumentScore): boolean {
  return first !== undefined && LEADS_ON.test(first.text) && score.of(first).probability >= SENTENCE_LIMIT
}
