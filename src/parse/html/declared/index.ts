import type { Element } from 'domhandler'
import type { Block } from '../../../model/block.js'
import { PageBuilder } from '../blocks/index.js'
import { readThings } from '../metadata/json-ld.js'
import { NotedFootnotes } from '../notes/footnotes.js'
import type { PageFacts } from '../notes/page-facts.js'
import { textOf } from '../text-of.js'
import { parseTree } from '../tree/index.js'
import { walk } from '../walk.js'
import { literalOf, type ScriptText } from './literals.js'
import { type MappedText, sourceOf, sourceSegments } from './mapped-text.js'
import { DENSITY, isUnshown, weighs } from './shown.js'
import { type DeclaredPart, declaredText } from './texts.js'

/** What holds none of these holds no text of a page. */
const TELLS = /"(?:description|articleBody|recipeInstructions|step)"/

/**
 * The text that a page declares in JSON-LD and shows nowhere, as blocks: shops that fill their pages by script send the
 * description of a product to search engines alone. Empty for pages that show a text of their own.
 *
 * @param scripts the `application/ld+json` elements
 * @param shown the blocks of the page
 * @returns blocks with their places in the scripts
 */
export function declaredBlocks(scripts: readonly Element[], shown: readonly Block[], page: PageFacts): Block[] {
  const texts = scripts
    .map((script): ScriptText => ({ text: textOf(script), start: script.children[0]?.startIndex ?? 0 }))
    .filter(({ text }) => TELLS.test(text))
  if (texts.length === 0) return []
  // No text is longer than what declares it, but for a letter that counts for several.
  const most = Math.max(...texts.map(({ text }) => text.length)) * DENSITY
  const shownWeight = weighs(shown, most)
  if (shownWeight > most) return []
  const declared = declaredText(readThings(texts.map(({ text }) => text)))
  if (declared === undefined) return []
  const literals = declared.parts.flatMap((part) => {
    const value = literalOf(texts, part.value)
    return value === undefined ? [] : [{ part, value }]
  })
  const blocks = literals.flatMap(({ part, value }, index) => readPart(part, value, index, page))
  return isUnshown(blocks, shown, shownWeight) ? numbered(blocks, shown) : []
}

const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i

/** The blocks of one value: HTML, or lines of plain text. */
function readPart({ kind }: DeclaredPart, value: MappedText, index: number, page: PageFacts): Block[] {
  const builder = new PageBuilder({
    ...page,
    source: value.text,
    footnotes: new NotedFootnotes(),
    nestingTables: new Set(),
  })
  if (TAG.test(value.text)) walk(parseTree(value.text).root, builder)
  else readLines(value.text, builder)
  const list = kind === 'text' ? [] : listOf(kind, index)
  return builder.blocks.map((block) => ({
    ...block,
    ...sourceOf(value, block.start, block.end),
    segments: block.segments.flatMap((segment) => sourceSegments(value, segment)),
    containers: [...list, ...block.containers.map((container) => ({ ...container, id: container.id + index * SPAN }))],
    hints: { isDeclared: true },
  }))
}

/** No value holds more containers. */
const SPAN = 2 ** 24

function readLines(text: string, builder: PageBuilder): void {
  let start = 0
  for (const line of text.split('\n')) {
    builder.inline.append(line, start, start + line.length, text)
    builder.flush()
    start += line.length + 1
  }
}

/** Ingredients are one list and steps another; containers of the values themselves have numbers that are not negative. */
function listOf(kind: 'item' | 'step', index: number): Block['containers'] {
  const ordered = kind === 'step'
  const list = { kind: 'list' as const, id: ordered ? -1 : -2, ordered, ...(ordered ? { first: 1 } : {}) }
  return [list, { kind: 'item', id: -3 - index }]
}

/** The blocks with numbers of their own in the document. */
function numbered(blocks: readonly Block[], shown: readonly Block[]): Block[] {
  let next = shown.reduce((most, { id }) => Math.max(most, id), -1) + 1
  const first = shown.reduce((most, { containers }) => Math.max(most, ...containers.map(({ id }) => id)), -1) + 1
  const ids = new Map<number, number>()
  return blocks.map((block) => ({
    ...block,
    id: next++,
    containers: block.containers.map((container) => {
      const id = ids.get(container.id) ?? first + ids.size
      ids.set(container.id, id)
      return { ...container, id }
    }),
  }))
}
