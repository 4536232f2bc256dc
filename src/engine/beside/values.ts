import type { ActiveRule } from '../../model/active-rule.js'
import { type Block, highestId } from '../../model/block.js'
import type { ParsedDocument } from '../../model/document.js'
import { singleSpaced } from '../../tools/single-spaced.js'
import { dueRules, type EngineResult, runRules, type SharedContext, withText } from '../run-rules.js'

/** What is told beside the text, by name. */
export type Values = Readonly<Record<string, string>>

/**
 * Repairs what is told beside the text: titles, names and descriptions hold the same damage, and stand in front matter
 * and records.
 *
 * @param document what they are told of: its text says what is foreign in them
 * @param rules the active rules, of which those run that repair and polish
 * @param shared the context of the document
 * @returns the values that changed, by name
 */
export async function repairedValues(
  values: Values,
  document: ParsedDocument,
  rules: readonly ActiveRule[],
  shared: SharedContext,
): Promise<Values> {
  const plain = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, singleSpaced(value)]))
  const own = blocksOf(plain, document)
  const source = [document.source, ...Object.values(plain)].join('\n')
  const run = await repairsOf([...own.values()], { ...document, source }, rules, shared)
  if (run === undefined) return changed(values, plain)
  const after = new Map(run.blocks.map((block) => [block.id, block.text]))
  return changed(
    values,
    Object.fromEntries([...own].map(([name, { id }]) => [name, singleSpaced(after.get(id) ?? '')])),
  )
}

/**
 * Runs the rules that repair and polish on blocks beside those of a document.
 *
 * @param own the blocks, at places in the source
 * @returns what the rules made of all blocks; undefined where none has anything to do
 */
export async function repairsOf(
  own: readonly Block[],
  document: ParsedDocument,
  rules: readonly ActiveRule[],
  shared: SharedContext,
): Promise<EngineResult | undefined> {
  const text = own.map((block) => block.text).join('\n')
  const repairs = rules.filter(({ rule }) => rule.phase === 'repair' || rule.phase === 'polish')
  const due = await dueRules(repairs, withText(shared, text))
  if (due.length === 0) return undefined
  const blocks = [...document.blocks, ...own]
  return runRules({ ...document, blocks }, due, withText(shared, `${shared.text()}\n${text}`))
}

/** Of the new values those that differ and say something. */
function changed(old: Values, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== '' && value !== old[name]))
}

/** A paragraph for each value, behind the source. */
function blocksOf(values: Values, document: ParsedDocument): Map<string, Block> {
  let id = highestId(document.blocks)
  let start = document.source.length + 1
  const blocks = new Map<string, Block>()
  for (const [name, text] of Object.entries(values)) {
    blocks.set(name, paragraphAt(++id, text, start))
    start += text.length + 1
  }
  return blocks
}

/** A paragraph beside those of a document, at a place in the source that holds its text as it is. */
export function paragraphAt(id: number, text: string, start: number): Block {
  const end = start + text.length
  const segments = [{ from: 0, to: text.length, start, end }]
  return { id, type: 'paragraph', text, segments, start, end, containers: [], marks: [], verbatim: [], hints: {} }
}
