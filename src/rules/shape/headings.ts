import { type Block, isMarkedSection } from '../../model/block.js'
import { type Context, defineRule } from '../../model/rule.js'
import { dateInLine } from '../../roles/dates.js'
import { authorOf, nameAtStart } from '../../roles/names.js'
import { TextExpression } from '../../unicode/ascii.js'
import { isDense } from '../../unicode/dense.js'
import { withSiblings } from './support/heading-siblings.js'
import { outdentedIn } from './support/outdented.js'

const PROSE =
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.'

/** Lengths of headings, in code units; East Asian text says as much in a third. */
const MAX_LENGTH = 90
const MIN_LENGTH = 3
const MAX_DENSE_LENGTH = 32
const MAX_WORDS = 14
/** Letters beside a date that is all that its line tells. */
const MAX_DATE_REST = 12
/** A paragraph that a heading can stand over. */
const MIN_PROSE = 90
const MIN_DENSE_PROSE = 30
const SENTENCE_END = /[.!?:;…。！？：；।][”"’')\]»」』]*$/
const NO_HEADING_END = /[.,:;!…。，：；、！।–—-][”"’')\]»」』]*$/
/** Headings begin with a capital, a number or a letter that knows no case. */
const noHeadingStart = (): RegExp => /^[\p{Ll}\p{P}\p{S}]/u
const numbered = (): RegExp => /^(?:\d{1,2}[.)]|§ ?\d{1,3}) \p{Lu}/u
const OPENING = /^(?:[“"‘'«„¿¡([「『]|§ ?\d)/u
/** No headings: what somebody says, all of the line; who says it in a play or a transcript; a line of two sentences. */
const SPEECH = [
  String.raw`^[\u201c"\u00ab\u201e].*[.!?\u2026]\s?[\u201d"\u00bb\u201c]$|^[\u300c\u300e][^\u300c-\u300f]*[\u300d\u300f]$`,
  String.raw`^\p{Lu}[\p{Lu} .'\u2019-]+: \S`,
  String.raw`^(?:\S+ ){2,}\S+[.!?\u2026] \p{Lu}.*\?$`,
  // A caption, and whose picture it is.
  String.raw`\p{Ll}{2}(?:\.| \() ?\p{Lu}\p{L}+ ?:`,
  // When it is said, or a sound: [00:14:02] [laughter].
  String.raw`^[[(](?:\d{1,2}:\d\d|[^\])]*[\])]$)`,
].map((source) => new TextExpression(source))

export const headings = defineRule({
  id: 'headings',
  phase: 'shape',
  summary: 'Marks short lines over running text as headings.',
  why: 'Text extracted from a page keeps its subheadings as bare lines.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  after: ['title'],
  examples: {
    changes: [
      {
        from: 'text',
        before: `${PROSE}\n\nWhat the ferry cost\n\n${PROSE}\n`,
        after: `${PROSE}\n\n## What the ferry cost\n\n${PROSE}\n`,
      },
      // The first line is the headline where there is no other.
      {
        from: 'text',
        before: `Fog\n\n${PROSE}\n\nSalt\n\n${PROSE}\n`,
        after: `# Fog\n\n${PROSE}\n\n## Salt\n\n${PROSE}\n`,
      },
      // Text browsers set headings further out than what stands under them.
      {
        from: 'text',
        before: `   ${PROSE}\n\nThe ferry\n\nThe rope\n\n   It had to be new.\n\n   ${PROSE}\n\n   ${PROSE}\n`,
        after: `${PROSE}\n\n## The ferry\n\n## The rope\n\nIt had to be new.\n\n${PROSE}\n\n${PROSE}\n`,
      },
      // Lines that are numbered alike are headings together, however little stands under one of them.
      {
        from: 'text',
        before: `${PROSE}\n\n1. The rope\n\nIt had to be new.\n\n2. The tar\n\n${PROSE}\n`,
        after: `${PROSE}\n\n## 1. The rope\n\nIt had to be new.\n\n## 2. The tar\n\n${PROSE}\n`,
      },
      {
        from: 'text',
        before: `${PROSE}\n\n2 The rope\n\nIt had to be new.\n\n1 The tar\n\n${PROSE}\n`,
        after: `${PROSE}\n\n## 2 The rope\n\nIt had to be new.\n\n## 1 The tar\n\n${PROSE}\n`,
      },
    ],
    leaves: [
      // Where all of the text is indented alike, nothing stands further out.
      { from: 'text', text: `   ${PROSE}\n\n   The mill\n\n   The bridge\n\n   ${PROSE}\n` },
      {
        from: 'text',
        text: `# How the ferry came back\n\nIt took the village two days with tar and rope\n\n${PROSE}\n\n${PROSE}\n`,
      },
      { from: 'text', text: `${PROSE}\n\nBy Ann Berg\n\n${PROSE}\n` },
      { from: 'text', text: `${PROSE}\n\nUpdated 12 March 2024\n\n${PROSE}\n` },
      { from: 'text', text: `${PROSE}\n\nThat was all.\n\n${PROSE}\n` },
      { from: 'text', text: `${PROSE}\n\n« Le bac est parti. Attends. »\n\n${PROSE}\n` },
      { from: 'text', text: `${PROSE}\n\n[00:14:02] The ferry bell\n\n${PROSE}\n\n[applause]\n\n${PROSE}\n` },
      { from: 'text', text: `${PROSE}\n\nThe keeper at the oars. Photo: Ann Berg\n\n${PROSE}\n` },
      { from: 'text', text: `${PROSE}\n\nKEEPER: Is the ferry late?\n\n${PROSE}\n` },
      { from: 'text', text: `${PROSE}\n\nI think of the mill. Has the bridge come back?\n\n${PROSE}\n` },
      { from: 'text', text: `## The ferry\n\n${PROSE}\n\nWhat the ferry cost\n\n${PROSE}\n` },
      { from: 'text', text: 'Over the river\nthe ferry goes\nslowly and late\nas everyone knows\n' },
    ],
  },
  *propose(blocks, context) {
    // A document that marks its sections marks all of them: its bare short lines are none.
    if (blocks.some(isMarkedSection)) return
    for (const index of [...withSiblings(blocks, headingsIn(blocks, context))].sort((a, b) => a - b)) {
      const isTop = index === 0 && !blocks.some((block) => isTitle(block, context))
      yield {
        kind: 'retype',
        block: index,
        to: { type: 'heading', depth: isTop ? 1 : 2 },
        prefix: isTop ? '# ' : '## ',
        message: 'a short line over running text: a heading',
        evidence: ['short', 'no end punctuation', 'followed by running text'],
        confidence: 0.8,
      }
    }
  },
})

/** The places of lines that stand over text; the only one with a date is none. */
function headingsIn(blocks: readonly Block[], context: Context): Set<number> {
  const found = new Set<number>()
  const isOutdented = outdentedIn(blocks)
  for (const [index, block] of blocks.entries()) {
    if (!isShortLine(block) || authorOf(block.text) !== undefined || isUnderTitle(blocks, index, context)) continue
    const next = blocks[index + 1]
    if (next !== undefined && isOutdented(block)) found.add(index)
    if (opensText(next, block) && closesText(blocks[index - 1], block)) found.add(index)
  }
  const [dated, ...others] = [...found].filter((index) => isDate(blocks[index] as Block))
  if (dated !== undefined && others.length === 0) found.delete(dated)
  return found
}

function isShortLine(block: Block): boolean {
  const { text } = block
  if (block.type !== 'paragraph' || block.containers.length > 0 || (block.hints.lines ?? 1) > 1) return false
  if (text.length < MIN_LENGTH || text.length > (isDense(text) ? MAX_DENSE_LENGTH : MAX_LENGTH)) return false
  if (NO_HEADING_END.test(text) || (noHeadingStart().test(text) && !OPENING.test(text))) return false
  if (SPEECH.some((said) => said.for(text).test(text))) return false
  return text.split(' ').length <= MAX_WORDS && /\p{L}/u.test(text)
}

/** True for a date and a word with it: that of the article where it is the only one, and entries of a log where there are several. */
function isDate({ text }: Block): boolean {
  const rest = dateInLine(text)?.rest.replace(/\P{L}+/gu, '')
  return rest !== undefined && rest.length <= MAX_DATE_REST
}

/** A paragraph of the same place, or a list, stands under the line. */
function opensText(next: Block | undefined, block: Block): boolean {
  if (next === undefined) return false
  if (next.containers[0]?.kind === 'list') return (next.hints.blankLines ?? 0) > 0 || (block.hints.blankLines ?? 0) > 0
  return next.containers.length === 0 && isLongProse(next)
}

function isLongProse(block: Block): boolean {
  const { text } = block
  if (block.type !== 'paragraph') return false
  return text.length >= (isDense(text) ? MIN_DENSE_PROSE : MIN_PROSE) && !/^[\p{Ll},;.)]/u.test(text)
}

/** What stands over the line has come to an end: a sentence, a list, a table, a heading. */
function closesText(previous: Block | undefined, block: Block): boolean {
  if (previous === undefined) return true
  if (previous.type !== 'paragraph' || previous.containers.length > 0) return true
  // A numbered line says itself that something new begins.
  if (numbered().test(block.text) && (block.hints.blankLines ?? 0) > 0) return true
  if (!SENTENCE_END.test(previous.text)) return (block.hints.blankLines ?? 0) > 0 && previous.text.length >= MIN_PROSE
  return !previous.text.endsWith(':') || (block.hints.blankLines ?? 0) > 0
}

function isTitle(block: Block, context: Context): boolean {
  return (block.type === 'heading' && block.depth === 1) || context.roles().of(block) === 'title'
}

/** A line so long under the title is its deck. */
const DECK = 40

/** True for the line right under the title that is its deck or begins with a name: a byline of another form. */
function isUnderTitle(blocks: readonly Block[], index: number, context: Context): boolean {
  const above = blocks[index - 1]
  if (above === undefined) return false
  const { text } = blocks[index] as Block
  return isTitle(above, context) && !numbered().test(text) && (text.length >= DECK || nameAtStart(text) !== undefined)
}
