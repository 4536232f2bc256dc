import type { Block } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import type { Change } from '../../model/finding.js'
import { countFirst } from '../../tools/count-first.js'
import { applyChanges, placesAfter } from './apply-changes.js'
import { differences } from './differences.js'

/** A patched source and the changes that it holds. */
export interface VerifiedPatch {
  readonly output: string
  /** As given; those that would have changed more than they say are reported only. */
  readonly changes: readonly Change[]
}

/** Each try reads the whole document again. */
const MAX_TRIES = 20
/** Tries that refuse as little as may be enough. */
const SPARING_TRIES = 5
/** More tries, of which each refuses all changes behind the first block that reads otherwise. */
const LAST_TRIES = 3

const NEAR = 'the Markdown around it would read otherwise'
const BEHIND = 'too much of the Markdown before it would read otherwise'

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
  for (let tries = 0; tries < MAX_TRIES + LAST_TRIES; tries++) {
    if (!current.some(({ applied }) => applied)) return { output: source, changes: current }
    const output = applyChanges(source, current)
    const { blocks: actual } = parse(output)
    const reading = { expected, actual, output, toOutput: placesAfter(current) }
    const differing = differences(reading, { isHasty: tries >= SPARING_TRIES })
    if (differing.length === 0) return { output, changes: current }
    const refused = refusedFor(current, differing, tries >= MAX_TRIES)
    if (refused.size === 0) break
    expected = withRestored(expected, restoredBy(refused, differing, original), original)
    current = current.map((change) => refusedAs(change, refused.get(change), source))
  }
  const none = changes.map((change) => refusedAs(change, change.applied ? BEHIND : undefined, source))
  return { output: source, changes: none }
}

/**
 * The changes to refuse, and why: those near a block that reads otherwise, or the last before it where there is none,
 * since some damage shows only further down.
 *
 * @param isLast true to refuse all that stand behind the first of the blocks as well
 */
function refusedFor(
  changes: readonly Change[],
  differing: readonly (Block | 'end')[],
  isLast: boolean,
): ReadonlyMap<Change, string> {
  const applied = changes.filter((change) => change.applied)
  const refused = new Map<Change, string>()
  for (const block of differing) {
    const first = block === 'end' ? applied.length : countFirst(applied, ({ end }) => end < block.start)
    let next = first
    while (block !== 'end' && next < applied.length && (applied[next] as Change).start <= block.end) next++
    const near = next > first ? applied.slice(first, next) : applied.slice(Math.max(0, first - 1), first)
    for (const change of near) refused.set(change, NEAR)
    if (isLast) for (const change of applied.slice(next)) refused.set(change, BEHIND)
    if (isLast) break
  }
  return refused
}

/** The blocks of the source that stay as they were: those that differ, and those that a refused change was for. */
function restoredBy(
  refused: ReadonlyMap<Change, string>,
  differing: readonly (Block | 'end')[],
  original: readonly Block[],
): readonly Block[] {
  const ids = new Set(differing.map((block) => (block === 'end' ? undefined : block.id)))
  const ranges = [...refused.keys()]
  return original.filter((block) => {
    const next =
      ranges[countFirst(ranges, ({ start, end }) => end < block.start || (end === block.start && start < end))]
    return ids.has(block.id) || (next !== undefined && next.start < block.end)
  })
}

/**
 * The blocks with some as they were before: changed ones in their place, and removed ones before what follows them.
 *
 * @param restored in order
 * @param original all blocks of the source, in order
 */
function withRestored(
  blocks: readonly Block[],
  restored: readonly Block[],
  original: readonly Block[],
): readonly Block[] {
  const places = new Map(original.map(({ id }, index) => [id, index]))
  const placeOf = (block: Block | undefined): number => places.get(block?.id ?? -1) ?? -1
  const out: Block[] = []
  let next = 0
  for (const block of blocks) {
    const place = placeOf(block)
    while (next < restored.length && placeOf(restored[next]) < place) out.push(restored[next++] as Block)
    out.push(restored[next]?.id === block.id ? (restored[next++] as Block) : block)
  }
  return [...out, ...restored.slice(next)]
}

function refusedAs(change: Change, reason: string | undefined, source: string): Change {
  if (reason === undefined) return change
  const inserted = source.slice(change.start, change.end)
  return { ...change, applied: false, inserted, message: `${change.message} (left: ${reason})` }
}
