import type { Block } from '../../../model/block.js'
import type { ParsedDocument } from '../../../model/document.js'
import { labelKey } from '../../../tools/label-key.js'
import type { Line } from '../lines/index.js'
import { isAddress } from './sound.js'

/** `[5]: https://port.example/board "The board"` */
const DEFINITION =
  /^[ \t]{0,3}\[([^\s[\]^][^[\]\n]{0,80})\]:[ \t]+<?([^\s<>]+)>?(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/
const DEFINITIONS = new RegExp(DEFINITION, 'gm')
/** What may be the label of a definition, and the same behind the words of its link. */
const LABEL = /\[([^[\]\n]{1,81})\]/g
const REFERENCE = /\]\[([^[\]\n]{1,81})\]/g

/** The definitions of links as they are written, by their labels. */
export type Definitions = ReadonlyMap<string, string>

/**
 * The definitions of links that stand below a text whose links refer to them: `[the board][5]`.
 *
 * @param source the decoded text
 * @returns undefined where no link refers to one; `[5]` alone may be a note
 */
export function definitionsIn(source: string): Definitions | undefined {
  const definitions = new Map<string, string>()
  for (const { 0: line, 1: label = '', 2: url = '' } of source.matchAll(DEFINITIONS)) {
    if (isAddress(url) && !definitions.has(labelKey(label))) definitions.set(labelKey(label), line.trim())
  }
  if (definitions.size === 0) return undefined
  for (const [, label = ''] of source.matchAll(REFERENCE)) if (definitions.has(labelKey(label))) return definitions
  return undefined
}

/** The definitions that a line may refer to, below one another. */
export function definitionsFor(raw: string, definitions: Definitions): string {
  const lines = new Set<string>()
  for (const [, label = ''] of raw.matchAll(LABEL)) lines.add(definitions.get(labelKey(label)) ?? '')
  return [...lines].join('\n').trim()
}

/** The lines, of which definitions go on with none: they are as wide as their addresses. */
export function apartFromDefinitions(source: string, lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    DEFINITION.test(source.slice(line.start, line.end)) ? { ...line, column: line.indent } : line,
  )
}

/** The document with its definitions as such: they tell nothing of where the article ends. */
export function withDefinitions(document: ParsedDocument, definitions: Definitions): ParsedDocument {
  const blocks = document.blocks.map(
    (block): Block => (isDefined(block, definitions) ? { ...block, type: 'other', containers: [] } : block),
  )
  return { ...document, blocks }
}

function isDefined({ type, text }: Block, definitions: Definitions): boolean {
  const label = type === 'paragraph' ? DEFINITION.exec(text)?.[1] : undefined
  return label !== undefined && definitions.has(labelKey(label))
}
