import type { ActiveRule } from '../../model/active-rule.js'
import { type Block, highestId, type Mark } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import type { EngineResult, SharedContext } from '../run-rules.js'
import { paragraphAt, repairsOf } from './values.js'

/** What stands before the alternative text or title of a picture: in Markdown, and as the attribute of an element. */
const BEFORE = /!\[$|\b(?:alt|title)\s*=\s*["']?$|\s["'(]$/i
/** In a text the description of a picture stands before its address: "The tower [https://tower.example/a.png]". */
const BEHIND = /^\s*\[[\w/]/
/** So many characters beside it are looked at. */
const WINDOW = 12

const FIELDS = ['alt', 'title'] as const

/** One text of a picture, as a paragraph at its place in the source. */
interface Alternative {
  readonly mark: Mark
  readonly field: (typeof FIELDS)[number]
  readonly block: Block
}

/**
 * Repairs the alternative texts and titles of the pictures that stay: they hold the same damage as the text.
 *
 * @param run what the rules have left; Markdown has these texts among its blocks and needs none of this
 * @param document what they ran on: its text says what is foreign
 * @param rules the active rules, of which those of the repair phase run
 * @param shared the context of the document
 * @returns the run with the texts repaired, and with the changes to them. A text that the source does not hold as it is,
 *   but with references, say, stays.
 */
export async function withRepairedAlternatives<Result extends EngineResult>(
  run: Result,
  document: ParsedDocument,
  rules: readonly ActiveRule[],
  shared: SharedContext,
): Promise<Result> {
  const found = alternativesOf(run.blocks, document)
  const own = found.map(({ block }) => block)
  const repaired = await repairsOf(own, document, rules, shared)
  if (repaired === undefined) return run
  const after = new Map(repaired.blocks.map((block) => [block.id, block.text]))
  const texts = new Map<Mark, Mark>()
  for (const { mark, field, block } of found)
    texts.set(mark, { ...(texts.get(mark) ?? mark), [field]: (after.get(block.id) ?? '').trim() })
  const isOwn = ({ start, end }: { start: number; end: number }): boolean =>
    own.some((block) => start >= block.start && end <= block.end)
  const changes = [...run.changes, ...repaired.changes.filter(isOwn)].sort((a, b) => a.start - b.start)
  return { ...run, changes, blocks: run.blocks.map((block) => withMarks(block, texts)) }
}

function withMarks(block: Block, texts: ReadonlyMap<Mark, Mark>): Block {
  if (!block.marks.some((mark) => texts.has(mark))) return block
  return { ...block, marks: block.marks.map((mark) => texts.get(mark) ?? mark) }
}

function alternativesOf(blocks: readonly Block[], document: ParsedDocument): Alternative[] {
  const found: Alternative[] = []
  // Converters wrap what they write of pictures as well.
  const flat = { ...document, source: document.source.replaceAll('\n', ' ') }
  let id = highestId(document.blocks)
  // Two pictures may say the same, and their blocks need not be in the order of the source.
  const taken = new Set<number>()
  for (const { marks, start, end } of blocks) {
    for (const mark of marks.filter(({ kind }) => kind === 'image')) {
      for (const field of FIELDS) {
        const text = mark[field]
        const at = text ? placeOf(text, flat, { start, end }, taken) : undefined
        if (text === undefined || at === undefined) continue
        taken.add(at)
        found.push({ mark, field, block: paragraphAt(++id, text, at) })
      }
    }
  }
  return found
}

/** Where a text stands as that of a picture within a range, unless it is that of another. */
function placeOf(
  text: string,
  { source, format }: ParsedDocument,
  { start, end }: Pick<Block, 'start' | 'end'>,
  taken: ReadonlySet<number>,
): number | undefined {
  const isOfPicture = (from: number, to: number): boolean =>
    BEFORE.test(source.slice(Math.max(0, from - WINDOW), from)) ||
    (format === 'text' && BEHIND.test(source.slice(to, to + WINDOW)))
  for (let at = source.indexOf(text, start); at !== -1 && at + text.length <= end; at = source.indexOf(text, at + 1))
    if (!taken.has(at) && isOfPicture(at, at + text.length)) return at
  return undefined
}
