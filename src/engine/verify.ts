import type { Block } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import type { Change } from '../model/finding.js'
import { applyChanges } from './patch.js'

/** A patched source and the changes that it holds. */
export interface VerifiedPatch {
  readonly output: string
  /** As given; those that would have changed more than they say are reported only. */
  readonly changes: readonly Change[]
}

/** Tries before all changes that are left are refused: each try refuses at least one. */
const MAX_TRIES = 20

/**
 * Patches a source and reads the result again: its blocks must be those that the rules left. A change
 * after which the document reads otherwise (a removed word that lets a line begin with `#`) is refused.
 *
 * @param source the decoded source
 * @param blocks what the rules left
 * @param changes by place, as `runRules` returns them
 * @param parse reads a source
 */
export function verifiedPatch(
  source: string,
  blocks: () => readonly Block[],
  changes: readonly Change[],
  parse: (source: string) => ParsedDocument,
): VerifiedPatch {
  if (!changes.some(({ applied }) => applied)) return { output: source, changes }
  const original = parse(source).blocks
  let expected = blocks()
  let current = changes
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    if (!current.some(({ applied }) => applied)) return { output: source, changes: current }
    const output = applyChanges(source, current)
    const differing = firstDifference(joined(expected), joined(parse(output).blocks), labelsOf(output))
    if (differing === undefined) return { output, changes: current }
    const refused = refuse(current, differing, source)
    if (refused === current) break
    const isRestored = ({ id, start, end }: Block): boolean =>
      (differing !== 'end' && id === differing.id) ||
      current.some((change, at) => change !== refused[at] && change.start <= start && end <= change.end)
    expected = withRestored(expected, original.filter(isRestored), original)
    current = refused
  }
  const none = changes.map((change) => (change.applied ? refusedChange(change, source) : change))
  return { output: source, changes: none }
}

/**
 * The blocks with some as they were before: changed ones in their place, and removed ones before what follows them.
 *
 * @param original all blocks of the source, in order
 */
function withRestored(
  blocks: readonly Block[],
  restored: readonly Block[],
  original: readonly Block[],
): readonly Block[] {
  const places = new Map(original.map(({ id }, index) => [id, index]))
  const out = blocks.slice()
  for (const block of restored) {
    const place = places.get(block.id) as number
    const at = out.findIndex(({ id }) => (places.get(id) ?? -1) >= place)
    const isThere = out[at]?.id === block.id
    out.splice(at === -1 ? out.length : at, isThere ? 1 : 0, block)
  }
  return out
}

/** The blocks with neighbouring pieces of raw HTML as one: no text between them is left to part them. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.type === 'html' && last?.type === 'html' && pathOf(block) === pathOf(last))
      out[out.length - 1] = { ...last, text: `${last.text} ${block.text}`, end: block.end }
    else out.push(block)
  }
  return out
}

/** The labels that a source defines, as they are compared (CommonMark 0.31, 4.7). */
function labelsOf(source: string): ReadonlySet<string> {
  return new Set(Array.from(source.matchAll(/^[ \t>]*\[([^[\]]+)\]:/gm), ([, label = '']) => labelKey(label)))
}

const labelKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase()

/** The first block that reads otherwise; `end` where the result has more blocks than expected. */
function firstDifference(
  expected: readonly Block[],
  actual: readonly Block[],
  labels: ReadonlySet<string>,
): Block | 'end' | undefined {
  for (const [index, block] of expected.entries()) {
    const read = actual[index]
    if (read === undefined || !readsAlike(block, read, labels)) return block
  }
  return actual.length > expected.length ? 'end' : undefined
}

function readsAlike(a: Block, b: Block, labels: ReadonlySet<string>): boolean {
  if (a.type !== b.type || a.depth !== b.depth || pathOf(a) !== pathOf(b)) return false
  return textOf(a) === textOf(b) || (a.type !== 'html' && textOf(a, labels) === textOf(b, labels))
}

const pathOf = (block: Block): string => block.containers.map(({ kind, ordered }) => `${kind}${ordered}`).join()

/**
 * What a block says: white space at the ends and its kind inside say nothing in Markdown, and none does in raw HTML.
 *
 * @param labels when given, references to these are read as links: a repaired label has its definition again
 */
function textOf({ type, text }: Block, labels?: ReadonlySet<string>): string {
  if (type === 'html') return text.replace(/\s+/g, '')
  return (labels === undefined ? text : withLinks(text, labels)).replace(/\s+/g, ' ').trim()
}

const REFERENCE = /\[([^[\]]+)\](?:\[([^[\]]*)\])?/g

function withLinks(text: string, labels: ReadonlySet<string>): string {
  return text.replace(REFERENCE, (whole, shown: string, label: string | undefined) =>
    labels.has(labelKey(label || shown)) ? shown : whole,
  )
}

function refuse(changes: readonly Change[], differing: Block | 'end', source: string): readonly Change[] {
  const isNear = ({ applied, start, end }: Change): boolean =>
    applied && differing !== 'end' && start <= differing.end && end >= differing.start
  if (changes.some(isNear)) return changes.map((change) => (isNear(change) ? refusedChange(change, source) : change))
  // The damage shows only further down: the last change before it is the one to doubt.
  const until = differing === 'end' ? Number.POSITIVE_INFINITY : differing.start
  const last = changes.findLastIndex(({ applied, end }) => applied && end <= until)
  return last === -1
    ? changes
    : changes.map((change, index) => (index === last ? refusedChange(change, source) : change))
}

function refusedChange(change: Change, source: string): Change {
  return {
    ...change,
    applied: false,
    inserted: source.slice(change.start, change.end),
    message: `${change.message} (left: the Markdown around it would read otherwise)`,
  }
}
