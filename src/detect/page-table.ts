/** A table without heads, which converters keep as its elements on one line: the whole page may stand in it. */
export const TABLE = /^<table\b[^>\n]{0,600}><t.{300}.*/gm
const LONG_TABLE = 2000
/** The paragraphs and headings of a table that lays out a page. */
const PARTS = /<(?:p|h[1-6])[\s>]/g
const MIN_PARTS = 3

/** True for a text with a table that lays out a page: nobody writes such in Markdown. */
export function hasPageTable(source: string): boolean {
  return (source.match(TABLE) ?? []).some(
    (table) => table.length >= LONG_TABLE && (table.match(PARTS)?.length ?? 0) >= MIN_PARTS,
  )
}
