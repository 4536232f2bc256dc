import { type Block, isProse, type Range } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import { holdsWholeAddresses } from '../../../model/protected.js'
import { isBetweenQuotes } from '../../../repair/characters/quoted.js'
import { withSpareSpace } from '../../../repair/characters/spare-space.js'
import { isLedTo } from '../../drop/support/is-led-to.js'

const QUOTE = `["'\\u2018-\\u201F\\u2032\\u2033]`
const VALUE = `(?:${QUOTE}[^"\\u201C-\\u201F\\u2033\\]\\n]{0,500}?${QUOTE}(?=[\\s/\\]])|[^\\s"'\\u2018-\\u201F\\u2032\\u2033\\]]{1,500})`
/** A shortcode of WordPress: a closing one, or its name with what it is set to. */
const SHORTCODE = new RegExp(
  `\\[(?:/([a-z][\\w-]{1,60})|([a-z][\\w-]{1,60})((?:\\s{1,5}[A-Za-z][\\w-]{0,60}=${VALUE}){0,100})\\s{0,5}/?)\\](?!\\()`,
  'g',
)
/** How the names of the parts of page builders begin: nothing else is called so. */
const BUILDER = /^(?:vc|et_pb|fusion|av|su|mk|nectar|wpb|vcex|tm_pb|bt_bb|cs|kc|tatsu|ux|thb)_[a-z]/
/** Marks of forums, which look the same. */
const FORUM = /^(?:quote|url|img|size|color|colour|font|list|code|spoiler|email|table)$/
/** Shortcodes around what stays, which need no values. */
const AROUND_ADDRESS = /^embed$/
/** What a text on them calls them, in some languages. */
const CALLED = /short[- ]?codes?|Kurzbefehl|codes? courts?|código corto|шорткод|短代码|簡碼|ショートコード|숏코드/i

interface Tag extends Range {
  readonly name: string
  readonly isClosing: boolean
  readonly hasValues: boolean
}

/**
 * Removes shortcodes that nothing has put something in the place of; what stands between two of them stays.
 *
 * @param isPage whether the pictures of a page would be there
 */
export function* shortcodesIn(blocks: readonly Block[], isPage: boolean): Generator<Edit> {
  const found = blocks.map((block) => (block.text.includes('[') ? freeTags(block) : []))
  const opened = new Set(found.flat().flatMap((tag) => (isOpening(tag) ? tag.name : [])))
  const chosen = found.map((tags) => tags.filter((tag) => isShortcode(tag, opened)))
  if (chosen.every((tags) => tags.length === 0) || speaksOfThem(blocks, chosen)) return
  for (const [index, tags] of chosen.entries()) {
    const block = blocks[index] as Block
    if (tags.length === 0 || !isProse(block)) continue
    if (!isPage && isBareCaption(tags, block)) yield { kind: 'drop', block: index, message: NO_PICTURE }
    else yield* withoutTags(tags, block, index)
  }
}

/** The tags of a block without those that an address holds a part of: `[embed]` stays whole. */
function freeTags(block: Block): Tag[] {
  const tags = tagsIn(block)
  const bound = new Set(tags.filter(({ from, to }) => !holdsWholeAddresses(block, from, to)).map(({ name }) => name))
  return isProse(block) ? tags.filter(({ name }) => !bound.has(name)) : tags
}

function tagsIn({ text }: Block): Tag[] {
  return Array.from(text.matchAll(SHORTCODE), ({ 0: { length }, 1: closing, 2: opening = '', 3: values, index }) => ({
    from: index,
    to: index + length,
    name: closing ?? opening,
    isClosing: closing !== undefined,
    hasValues: (values ?? '') !== '',
  }))
}

/** True for the beginning of a shortcode, by its values or its name. */
function isOpening({ name, isClosing, hasValues }: Tag): boolean {
  return !isClosing && !FORUM.test(name) && (hasValues || BUILDER.test(name))
}

function isShortcode(tag: Tag, opened: ReadonlySet<string>): boolean {
  return (
    isOpening(tag) ||
    AROUND_ADDRESS.test(tag.name) ||
    (tag.isClosing && (opened.has(tag.name) || BUILDER.test(tag.name)))
  )
}

const LEADS_ON = /[:\uFF1A]\s*$/

/** True where a text names shortcodes, or shows one: in code, in quotation marks, behind a colon. */
function speaksOfThem(blocks: readonly Block[], chosen: readonly (readonly Tag[])[]): boolean {
  if (blocks.some(({ text }) => CALLED.test(text))) return true
  return chosen.some((tags, index) => {
    const block = blocks[index] as Block
    if (tags.length === 0) return false
    if (!isProse(block)) return true
    if (tags[0]?.from === 0 && isLedTo(blocks, index)) return true
    return tags.some((tag) => {
      const { from, to } = tag
      const isCode = block.marks.some((mark) => mark.kind === 'code' && mark.from < to && from < mark.to)
      return isCode || LEADS_ON.test(block.text.slice(Math.max(0, from - 3), from)) || isBetweenQuotes(block.text, tag)
    })
  })
}

const NO_PICTURE = 'the caption of a picture that did not come along'

/** True for the words under a picture that is not there. In a text nothing tells them from a heading; sentences stay. */
function isBareCaption(tags: readonly Tag[], { text, marks }: Block): boolean {
  const [first, last] = [tags[0], tags.at(-1)]
  if (first?.name !== last?.name || !/^(?:wp_)?caption$/.test(first?.name ?? '')) return false
  if (first?.from !== 0 || last?.isClosing !== true || last.to < text.trimEnd().length) return false
  const words = text.slice(first.to, last.from)
  return !/[.!?\u2026\u3002]["')\u201D]?\s*$|!\[/.test(words) && marks.every(({ kind }) => kind !== 'image')
}

const message = 'a shortcode that nothing has taken the place of'
/** Where a sentence ends and the next begins, a space stands for what parted them. */
const SENTENCE_END = /[.!?]$/
const WORD = /^[\p{L}\p{N}]/u

function* withoutTags(tags: readonly Tag[], block: Block, index: number): Generator<Edit> {
  const { text } = block
  const runs = runsOf(tags, text)
  const rest =
    runs.map(({ from }, at) => text.slice(runs[at - 1]?.to ?? 0, from)).join('') + text.slice(runs.at(-1)?.to)
  if (rest.trim() === '' && block.marks.every(({ kind }) => kind !== 'image')) {
    yield { kind: 'drop', block: index, message }
    return
  }
  for (const run of runs) {
    const { from, to } = withSpareSpace(run, block)
    const insert = SENTENCE_END.test(text.slice(0, from)) && WORD.test(text.slice(to)) ? ' ' : ''
    yield { kind: 'replace', block: index, from, to, insert, message, withAddresses: true }
  }
}

/** Shortcodes that follow each other are removed as one. */
function runsOf(tags: readonly Range[], text: string): Range[] {
  const runs: Range[] = []
  for (const { from, to } of tags) {
    const last = runs.at(-1)
    if (last !== undefined && /^[^\S\n\t]*$/.test(text.slice(last.to, from)))
      runs[runs.length - 1] = { from: last.from, to }
    else runs.push({ from, to })
  }
  return runs
}
