import type { AnyNode } from './inline.js'
import { offsetsOf } from './inline.js'

/** The indentation of what stands inside, as Python-Markdown asks for it. */
const STEP = 4

/**
 * A line that opens a block whose text is indented below it: an admonition (`!!! note`), one that folds (`??? note`), a
 * tab (`=== "Linux"`), the definition of a term (`:   What lights the sea`).
 */
const OPENING = /^([ \t]*)(?:(?:!!!|\?\?\?\+?)[ \t]+[\w"]|={3}[!+]?[ \t]+["']|:[ \t]{1,3}\S)/
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y
const FENCE = /^[ \t]*(?:`{3}|~{3})/

/** Lines without their indentation, and where each of them stands in the whole source behind it. */
interface Dedented {
  readonly text: string
  readonly starts: readonly number[]
}

/**
 * What CommonMark reads as indented code, though the line above opens a block of MkDocs and Python-Markdown: its blocks.
 *
 * @param code the node that is read as code
 * @param before the node before it
 * @param source that both have their places in
 * @param parse reads Markdown
 * @returns the nodes with places in `source`; undefined for code
 */
export function indentedBlocks(
  code: AnyNode,
  before: AnyNode | undefined,
  source: string,
  parse: (source: string) => { readonly children: readonly unknown[] },
): readonly AnyNode[] | undefined {
  if (before?.type !== 'paragraph') return undefined
  const width = indentBelow(linesOf(source, lineStart(source, offsetsOf(before).start), offsetsOf(before).end))
  if (width === undefined) return undefined
  const { start, end } = offsetsOf(code)
  const first = lineStart(source, start)
  const dedented = FENCE.test(source.slice(first, end)) ? undefined : dedent(source, first, end, width)
  return dedented && (parse(dedented.text).children as readonly AnyNode[]).map((node) => placed(node, dedented.starts))
}

function lineStart(source: string, at: number): number {
  let start = at
  while (start > 0 && !/[\r\n]/.test(source[start - 1] as string)) start--
  return start
}

/** How far that is indented which belongs to the last block that is opened; undefined where none is. */
function indentBelow(lines: readonly string[]): number | undefined {
  const at = lines.findLastIndex((line) => OPENING.test(line))
  if (at === -1) return undefined
  const width = widthOf(OPENING.exec(lines[at] as string)?.[1] ?? '') + STEP
  return lines.slice(at + 1).every((line) => widthOf(/^[ \t]*/.exec(line)?.[0] ?? '') >= width) ? width : undefined
}

/** Columns of white space. */
function widthOf(space: string): number {
  let columns = 0
  for (const character of space) columns = columnsWith(character, columns)
  return columns
}

/** Columns with one character more; a tab goes on to the next stop. */
function columnsWith(space: string, columns: number): number {
  return columns + (space === '\t' ? STEP - (columns % STEP) : 1)
}

/** The lines of a range with their ends. */
function linesOf(source: string, start: number, end: number): string[] {
  const lines: string[] = []
  for (let at = start; at < end; ) {
    LINE.lastIndex = at
    const line = LINE.exec(source)?.[0] ?? ''
    lines.push(source.slice(at, Math.min(end, at + line.length)))
    at += line.length
  }
  return lines
}

/** Takes so many columns from each line; undefined where one that is not blank has fewer, or a tab ends beyond them. */
function dedent(source: string, start: number, end: number, width: number): Dedented | undefined {
  const parts: string[] = []
  const starts: number[] = []
  let at = start
  for (const line of linesOf(source, start, end)) {
    let taken = 0
    let columns = 0
    while (columns < width && /[ \t]/.test(line[taken] ?? '')) columns = columnsWith(line[taken++] as string, columns)
    if (columns !== width && /\S/.test(line)) return undefined
    parts.push(line.slice(taken))
    starts.push(at + taken)
    at += line.length
  }
  return { text: parts.join(''), starts }
}

/** A node with the places of its characters in the whole source. */
function placed(node: AnyNode, starts: readonly number[]): AnyNode {
  const { position, children } = node
  const inside = children && { children: children.map((child) => placed(child, starts)) }
  if (position === undefined) return { ...node, ...inside }
  const moved = ({ line, column }: { line: number; column: number }): typeof position.start => ({
    line,
    column,
    offset: (starts[line - 1] ?? starts.at(-1) ?? 0) + column - 1,
  })
  return { ...node, ...inside, position: { start: moved(position.start), end: moved(position.end) } }
}
