import { type Block, isProse, type Range } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { isProtected } from '../../../model/protected.js'
import type { Context } from '../../../model/rule.js'
import { sourceRange } from '../../../model/source-map.js'
import { type WithMarks, withEmptiedMarks } from '../../../repair/characters/emptied-marks.js'
import { isBetweenQuotes } from '../../../repair/characters/quoted.js'
import { withSpareSpace } from '../../../repair/characters/spare-space.js'
import { isAmidSentence } from '../../drop/support/is-led-to.js'
import {
  AROUND_WORDS,
  ASSISTANTS,
  type Assistant,
  BEFORE_NAME,
  CALLED,
  MARKS,
  SPAN_ENDS,
} from './assistant-marks-data.js'

const NAMES = Object.keys(MARKS) as Assistant[]
/** A mark of any assistant; each has a group of its own. */
const MARK = new RegExp(NAMES.map((name) => `(${MARKS[name].join('|')})`).join('|'), 'gu')
const NAMED = new RegExp(AROUND_WORDS.join('|'), 'gu')
const NAME_FOLLOWS = new RegExp(BEFORE_NAME, 'gu')

/** A mark in a block. */
interface Found extends Range {
  readonly assistant: Assistant
  /** The words that stay for it. */
  readonly insert: string
}

/** Removes the marks of chat assistants, unless the text speaks of them. */
export function* assistantMarksIn(blocks: readonly Block[], { format, source }: Context): Iterable<Edit> {
  const found = blocks.map((block) => marksIn(block))
  if (speaksOfMarks(blocks, found)) return
  for (const [index, marks] of found.entries()) {
    const block = blocks[index] as Block
    for (const run of runsOf(marks, block)) {
      if (isProtected(block, run.from, run.to)) continue
      const message = `a mark of ${run.assistant} for what it refers to`
      if (isAll(run, block)) yield { kind: 'drop', block: index, message }
      else
        yield {
          kind: 'replace',
          block: index,
          message,
          ...withoutMark(run, block, format === 'markdown' ? source : ''),
        }
    }
  }
}

/** True where the block says nothing else. */
function isAll({ from, to, insert }: Found, { text }: Block): boolean {
  return insert === '' && text.slice(0, from).trim() === '' && text.slice(to).trim() === ''
}

/** What is to stand for a mark. @param source of Markdown, in which marks may be markup; of other formats none */
function withoutMark(found: Found, block: Block, source: string): WithMarks & { readonly insert: string } {
  const { from, to, insert } = found
  if (insert !== '' || NAMES_SOURCE.test(block.text.slice(from, to))) return { from, to, insert }
  const spaced = withSpareSpace(found, block)
  if (source === '') return { ...spaced, insert }
  return {
    ...(withDirective(found, spaced, block, source) ?? withEmptiedMarks(block, found, spaced) ?? spaced),
    insert,
  }
}

/** Markdown reads `:contentReference[oaicite:3]{index=3}` as a directive, of which the text is what the brackets hold. */
const DIRECTIVE = ':contentReference['
const DIRECTIVE_END = /\](?:\{index=\d{1,3}\})?/y

/** The mark with the directive around it; undefined where there is none. */
function withDirective(found: Range, spaced: Range, block: Block, source: string): WithMarks | undefined {
  const { start, end } = sourceRange(block, found.from, found.to)
  const head = start - DIRECTIVE.length
  DIRECTIVE_END.lastIndex = end
  if (!source.startsWith(DIRECTIVE, head) || !DIRECTIVE_END.test(source)) return undefined
  const around = sourceRange(block, spaced.from, spaced.to)
  return {
    from: spaced.from,
    to: spaced.to,
    source: { from: Math.min(head, around.start), to: Math.max(DIRECTIVE_END.lastIndex, around.end) },
  }
}

const NAMES_SOURCE = new RegExp(`^${BEFORE_NAME}$`, 'u')

function marksIn(block: Block): Found[] {
  const { text, marks } = block
  const plain = Array.from(text.matchAll(MARK), (match) => {
    const at = match.slice(1).findIndex((group) => group !== undefined)
    return { ...rangeOf(match), assistant: NAMES[at] as Assistant, insert: '' }
  })
  const named = Array.from(text.matchAll(NAMED), (match) => {
    const insert = match.slice(1).find((group) => group !== undefined) ?? ''
    return { ...rangeOf(match), assistant: 'ChatGPT' as const, insert }
  })
  const sources = Array.from(text.matchAll(NAME_FOLLOWS), (match) => ({
    ...rangeOf(match),
    assistant: 'ChatGPT' as const,
    insert: '',
  }))
  const spans = marks
    .filter(({ kind, url = '', from, to }) => kind === 'link' && from < to && SPAN_ENDS.test(url))
    .map(({ from, to }) => ({ from, to, assistant: 'Gemini' as const, insert: '' }))
  return withoutOverlaps([...plain, ...named, ...sources, ...spans])
}

/** Of marks that overlap the first and longest, in order. */
function withoutOverlaps(marks: readonly Found[]): Found[] {
  let end = 0
  return marks
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end) return false
      end = to
      return true
    })
}

const rangeOf = ({ index, 0: { length } }: RegExpExecArray): Range => ({ from: index, to: index + length })

/** Marks with nothing but a space between them are removed as one. */
function runsOf(marks: readonly Found[], { text }: Block): Found[] {
  const runs: Found[] = []
  for (const mark of marks) {
    const last = runs.at(-1)
    const isNext = last !== undefined && last.insert === '' && mark.insert === ''
    if (isNext && /^[ \u00A0]?$/.test(text.slice(last.to, mark.from))) runs[runs.length - 1] = { ...last, to: mark.to }
    else runs.push(mark)
  }
  return runs
}

/** So many blocks that begin with the number of a source are the list of them. */
const FEWEST_ENTRIES = 2
const ENTRY = /^[^\p{L}\p{N}]{0,3}(?:https?:|\p{Lu}|\p{Lo})/u
const NUMBERED = /^[[\u3010(]?(?:web|cite|citation|turn\d|\d|attached)/

/** True where marks are shown, named or explained: they belong to the text. */
function speaksOfMarks(blocks: readonly Block[], found: readonly (readonly Found[])[]): boolean {
  const assistants = new Set(found.flat().map(({ assistant }) => assistant))
  if (assistants.size > 1) return true
  let entries = 0
  for (const [index, marks] of found.entries()) {
    const block = blocks[index] as Block
    for (const mark of marks) if (isShown(block, mark)) return true
    const [first] = marks
    if (first !== undefined && isAll(first, block) && isAmidSentence(blocks, index)) return true
    if (first?.from !== 0 || first.insert !== '') continue
    const rest = block.text.slice(first.to)
    if (NUMBERED.test(block.text) && !block.text.startsWith('[cite_') && ENTRY.test(rest)) entries++
  }
  return entries >= FEWEST_ENTRIES
}

/** True for a mark in code, in quotation marks, or in a sentence that says what it is. */
function isShown(block: Block, found: Found): boolean {
  const { from, to } = found
  if (!isProse(block) || block.marks.some((mark) => mark.kind === 'code' && mark.from < to && from < mark.to))
    return true
  if (isBetweenQuotes(block.text, found)) return true
  const before = block.text.slice(Math.max(0, from - NEAR), from)
  const after = block.text.slice(to, to + NEAR)
  const sentence = `${before.split(SENTENCE_END).at(-1)} ${after.split(SENTENCE_END)[0]}`
  return ASSISTANTS.test(sentence) && CALLED.test(sentence)
}

/** So many characters on either side are looked at. */
const NEAR = 300
const SENTENCE_END = /[.!?\u3002\uFF01\uFF1F](?=\s)|[\u3002\n]/u
