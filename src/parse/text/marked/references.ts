import type { Block } from '../../../model/block.js'
import type { ParsedDocument } from '../../../model/document.js'
import { labelKey } from '../../../tools/label-key.js'
import { IN_ADDRESS, IN_MARKUP } from '../filled/index.js'
import type { Line } from '../lines/index.js'
import { isAddress } from './sound.js'

/**
 * `[5]: https://port.example/board "The board"`; converters that fill lines break one at its spaces, and at the hyphens
 * of its address.
 */
const DEFINITION =
  /^[ \t]{0,3}\[([^\s[\]^][^[\]\n]{0,80})\]:(?:[ \t]+|[ \t]*\r?\n)<?([^\s<>]+(?:(?<=-)\r?\n[^\s<>]+)*)>?(?:(?:[ \t]+|\r?\n)(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*(?:\r?\n[^()\n]+)*\)))?[ \t]*$/
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
    if (isAddress(url) && !definitions.has(labelKey(label))) definitions.set(labelKey(label), unbroken(line.trim()))
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

function unbroken(definition: string): string {
  return definition.replace(/(?<=-)\r?\n/g, '').replace(/\r?\n/g, ' ')
}

/** The lines, of which definitions go on with none: they are as wide as their addresses. */
export function apartFromDefinitions(
  source: string,
  lines: readonly Line[],
  definitions: Definitions,
): readonly Line[] {
  const begins = new Set(Array.from(writtenIn(source, definitions), ({ index }) => index))
  return lines.map((line) => (begins.has(line.start) ? { ...line, column: line.indent } : line))
}

/** Marks the lines that go on with a definition. */
export function joinDefinitions(
  { source, lines, goesOn }: { readonly source: string; readonly lines: readonly Line[]; readonly goesOn: Uint8Array },
  definitions: Definitions,
): void {
  let at = 0
  for (const { 0: found, index } of writtenIn(source, definitions)) {
    if (!found.includes('\n')) continue
    while (at < lines.length && (lines[at] as Line).start < index) at++
    // Lines of a quotation begin behind its marks.
    if (lines[at]?.start !== index) continue
    for (at++; at < lines.length && (lines[at] as Line).end <= index + found.length; at++)
      goesOn[at] = source.charAt((lines[at - 1] as Line).to - 1) === '-' ? IN_ADDRESS : IN_MARKUP
  }
}

/** Where the source writes any of the definitions. */
function* writtenIn(source: string, definitions: Definitions): Generator<RegExpExecArray> {
  for (const found of source.matchAll(DEFINITIONS)) if (definitions.has(labelKey(found[1] ?? ''))) yield found
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
