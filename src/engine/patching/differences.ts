import type { Block } from '../../model/block.js'
import { labelKey } from '../../tools/label-key.js'
import { singleSpaced } from '../../tools/single-spaced.js'

/** Blocks as they should be read, and as they are. */
export interface Reading {
  readonly expected: readonly Block[]
  readonly actual: readonly Block[]
  /** What `actual` was read from. */
  readonly output: string
  /** Where what stands at an offset of the source stands in the output. */
  readonly toOutput: (offset: number) => number
}

/**
 * The blocks that read otherwise than expected: of each stretch of them the first, which is the one to doubt.
 *
 * @param options whether to take all that begin where something else is read, though the first may be the cause of
 *   the others
 * @returns in order; `end` last where the result has more blocks than expected
 */
export function differences(
  { expected, actual, output, toOutput }: Reading,
  { isHasty }: { readonly isHasty: boolean },
): readonly (Block | 'end')[] {
  const found: (Block | 'end')[] = []
  const labels = labelsOf(output)
  const read = joined(actual)
  let there = 0
  let isInStretch = false
  for (const block of joined(expected)) {
    // Behind the first block of a stretch the others stand where they should, or nowhere.
    const place = isInStretch ? toOutput(block.start) : 0
    while (there < read.length && (read[there] as Block).start < place) there++
    const other = read[there]
    const isAlike = other !== undefined && readsAlike(block, other, labels)
    if (!isAlike && (!isInStretch || (isHasty && other?.start === place))) found.push(block)
    if (isAlike) there++
    isInStretch = !isAlike
  }
  if (!isInStretch && there < read.length) found.push('end')
  return found
}

/** A paragraph of which white space is left: nothing reads it. */
const isBare = ({ type, text, marks }: Block): boolean =>
  type === 'paragraph' && marks.length === 0 && text.trim() === ''

/**
 * The blocks with neighbouring pieces of raw HTML as one, as no text between them is left to part them, and without
 * paragraphs of white space.
 */
function joined(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    if (isBare(block)) continue
    const last = out.at(-1)
    if (block.type === 'html' && last?.type === 'html' && pathOf(block) === pathOf(last))
      out[out.length - 1] = { ...last, text: `${last.text} ${block.text}`, end: block.end }
    else out.push(block)
  }
  return out
}

/** The labels that a source defines, as they are compared. */
function labelsOf(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(/^[ \t>]*\[([^[\]]+)\]:/gm), ([, label = '']) => labelKey(label)))
}

function readsAlike(a: Block, b: Block, labels: ReadonlySet<string>): boolean {
  if (a.type !== b.type || a.depth !== b.depth || pathOf(a) !== pathOf(b)) return false
  return wordingOf(a) === wordingOf(b) || (a.type !== 'html' && wordingOf(a, labels) === wordingOf(b, labels))
}

const pathOf = (block: Block): string => block.containers.map(({ kind, ordered }) => `${kind}${ordered}`).join()

/**
 * What a block says: white space at the ends and its kind inside say nothing in Markdown, and none does in raw HTML.
 *
 * @param labels when given, references to these are read as links: a repaired label has its definition again
 */
function wordingOf({ type, text }: Block, labels?: ReadonlySet<string>): string {
  if (type === 'html') return text.replace(/\s+/g, '')
  return singleSpaced(labels === undefined ? text : withLinks(text, labels))
}

const REFERENCE = /\[([^[\]]+)\](?:\[([^[\]]*)\])?/g

function withLinks(text: string, labels: ReadonlySet<string>): string {
  return text.replace(REFERENCE, (whole, shown: string, label: string | undefined) =>
    labels.has(labelKey(label || shown)) ? shown : whole,
  )
}
