import type { ParsedDocument } from '../../model/document.js'
import type { Parser } from '../parser.js'
import { loadAddressedParser } from './addressed/index.js'
import { loadNumberedParser } from './addressed/numbered.js'
import { joinColumns } from './broken/columns.js'
import { joinCountedHeadings, withCountedSteps } from './broken/counters.js'
import { loadElementParser } from './elements/index.js'
import { gluedLineReader } from './glued/index.js'
import { parseText } from './index.js'
import { type Inline, PLAIN } from './inline.js'
import { type Line, splitLines } from './lines/index.js'
import { loadMarked } from './marked/index.js'
import { withNotes } from './marked/notes.js'
import {
  apartFromDefinitions,
  type Definitions,
  definitionsIn,
  joinDefinitions,
  withDefinitions,
} from './marked/references.js'
import { withTargets } from './marked/targets.js'
import { withTasks } from './marked/tasks.js'
import { apartFromHead, headEnd, withoutHead } from './page-head.js'
import { linesBetween, withPieces } from './pieces/index.js'
import { parseWritten, quotedLineReader } from './quoted-whole.js'
import { unbrokenLineReader } from './unbroken/index.js'
import type { unrolledTables } from './unrolled/index.js'
import { writtenBreakReader } from './written-breaks.js'

export interface DumpOptions {
  /** Some of its lines are numbers alone. */
  readonly mayHaveTables: boolean
}

/**
 * Loads the parser of a text that may carry inline Markdown, addresses of links, or a page on one line. The parser takes
 * every other text for one of that kind too, as what is left of the first; what is written again has lines.
 *
 * @param source the decoded text
 */
export async function loadDumpParser(source: string, options: DumpOptions): Promise<Parser> {
  const head = headEnd(source)
  if (head === 0) return loadPageParser(source, options)
  return apartFromHead(await loadPageParser(withoutHead(source, head), options))
}

async function loadPageParser(source: string, options: DumpOptions): Promise<Parser> {
  const parse =
    (await loadElementParser(source)) ??
    (await loadNumberedParser(source)) ??
    (await loadAddressedParser(source)) ??
    (await loadLineParser(source, options))
  return (text, options) => withTargets(withTasks(withNotes(parse(text, options))), options.url)
}

/** The parser of a text that carries at most inline Markdown, of a page on one line, and of tables that were taken apart. */
async function loadLineParser(source: string, options: DumpOptions): Promise<Parser> {
  const definitions = definitionsIn(source)
  const inline = joiningMore((await loadMarked(source, definitions)) ?? PLAIN, definitions)
  const lines =
    quotedLineReader(source) ?? writtenBreakReader(source) ?? gluedLineReader(source) ?? unbrokenLineReader(source)
  const tables = options.mayHaveTables ? (await import('./unrolled/index.js')).unrolledTables : undefined
  return (text, { isWritten }) => {
    if (isWritten === true) return parseWritten(text, inline)
    const own = withCountedSteps(text, lines?.(text) ?? splitLines(text))
    const all = definitions === undefined ? own : apartFromDefinitions(text, own, definitions)
    const document = tables === undefined ? parseText(text, inline, all) : withTables(text, inline, all, tables)
    return definitions === undefined ? document : withDefinitions(document, definitions)
  }
}

/** The reader joins the lines of columns and of definitions besides, and headings with their numbers. */
function joiningMore(inline: Inline, definitions: Definitions | undefined): Inline {
  return {
    ...inline,
    join(source, lines, goesOn) {
      inline.join(source, lines, goesOn)
      joinColumns(source, lines, goesOn)
      joinCountedHeadings(source, lines, goesOn)
      if (definitions !== undefined) joinDefinitions({ source, lines, goesOn }, definitions)
    },
  }
}

function withTables(
  source: string,
  inline: Inline,
  lines: readonly Line[],
  find: typeof unrolledTables,
): ParsedDocument {
  const tables = find(source, lines, inline)
  const document = parseText(source, inline, linesBetween(source, lines, tables))
  return tables.length === 0 ? document : { ...document, blocks: withPieces(document.blocks, source, tables) }
}
