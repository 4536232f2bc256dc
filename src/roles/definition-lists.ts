import { BYLINE_TERM, PUBLICATION_LABEL } from '../language/publication.js'
import type { Block } from '../model/block.js'
import { type DomElement, elementNamed } from '../model/dom.js'
import { authorOf } from './names.js'

/** Names of a list of definitions with the values below them, as places of blocks. */
export interface DefinitionPair {
  readonly list: DomElement
  readonly names: readonly number[]
  readonly values: readonly number[]
}

/** How far around a block the `dt` or `dd` stands that holds it. */
const LEVELS = 4
/** Names of elements that hold a byline. */
const BYLINE_NAMES =
  /publish|byline|author|posted|created|(?:^|[\s_-])(?:entry|post|article)-?(?:meta|info|data|details)(?=[\s_-]|$)/i
/** Elements between a value and its list. */
const NAMED_LEVELS = 3

/** The pairs of all lists of definitions of a page, in document order; a value without a name is in none. */
export function definitionPairs(blocks: readonly Block[]): readonly DefinitionPair[] {
  const pairs: { list: DomElement; names: number[]; values: number[] }[] = []
  for (const [index, { hints }] of blocks.entries()) {
    const part = partAround(hints.dom?.element)
    const list = listOf(part)
    if (part === undefined || list === undefined) continue
    const last = pairs.at(-1)
    if (part.tag === 'dd') {
      if (last?.list === list) last.values.push(index)
    } else if (last?.list === list && last.values.length === 0) last.names.push(index)
    else pairs.push({ list, names: [index], values: [] })
  }
  return pairs
}

function partAround(element: DomElement | undefined): DomElement | undefined {
  let at = element
  for (let level = 0; level < LEVELS && at !== undefined; level++) {
    if (at.tag === 'dt' || at.tag === 'dd') return at
    at = at.parent
  }
  return undefined
}

/** The list of a name or a value; each pair may stand in an element of its own. */
function listOf(part: DomElement | undefined): DomElement | undefined {
  const list = part?.parent?.tag === 'div' ? part.parent.parent : part?.parent
  return list?.tag === 'dl' ? list : undefined
}

/**
 * What a page tells of its subject in lists of definitions, "In force: 2019-07-01": a date among them is none of
 * publication. A list that says who wrote the page and when is left out.
 */
export function listedFacts(blocks: readonly Block[]): ReadonlySet<Block> {
  const lists = new Map<DomElement, DefinitionPair[]>()
  for (const pair of definitionPairs(blocks)) {
    const known = lists.get(pair.list)
    if (known === undefined) lists.set(pair.list, [pair])
    else known.push(pair)
  }
  const facts = new Set<Block>()
  for (const pairs of lists.values()) {
    if (isByline(pairs, blocks)) continue
    for (const { values } of pairs) for (const index of values) facts.add(blocks[index] as Block)
  }
  return facts
}

/** True for a list named for a byline, one with a byline among its values, and one of which most names are those of its parts. */
function isByline(pairs: readonly DefinitionPair[], blocks: readonly Block[]): boolean {
  const blocksOf = (indices: readonly number[]): readonly Block[] => indices.map((index) => blocks[index] as Block)
  const values = pairs.flatMap((pair) => blocksOf(pair.values))
  if (values.some(isBylineValue)) return true
  const names = pairs.flatMap((pair) => blocksOf(pair.names)).map(({ text }) => text.trim().toLowerCase())
  const published = names.filter((name) => PUBLICATION_LABEL.test(name)).length
  const others = names.filter((name) => BYLINE_TERM.test(name)).length
  return (published + others) * 2 > names.length || (published > 0 && (published + others) * 2 === names.length)
}

function isBylineValue({ text, hints }: Block): boolean {
  const label = PUBLICATION_LABEL.exec(text.toLowerCase())
  if (label?.index === 0 || authorOf(text) !== undefined) return true
  return elementNamed(hints.dom?.innermost, BYLINE_NAMES, NAMED_LEVELS) !== undefined
}
