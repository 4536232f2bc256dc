/**
 * JSON whose long numbers come out as they went in. JavaScript reads all numbers as floating point, which would
 * change the last digits of an identifier of 64 bits; until Node 22 nothing tells what stood in the source.
 */

/** A number with more digits than are always kept, or a string, which may hold what looks like one: a page, mostly. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g
const LONG = /\d{16}|\d\.\d{14}/
/** What a long number is read as: a string that begins with characters which no text holds. */
const MARK = '\uDBFF\uDBFF\uDBFF'
const MARKED = /"\\udbff\\udbff\\udbff(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)"/g

/** `JSON.parse`, with numbers that it would change as marked strings. */
export function parseExactly(line: string): unknown {
  // What is no JSON must not become it.
  const plain = JSON.parse(line)
  if (!LONG.test(line)) return plain
  const marked = line.replace(STRING_OR_NUMBER, (found) => {
    const isChanged = !found.startsWith('"') && LONG.test(found) && String(Number(found)) !== found
    return isChanged ? `"${MARK}${found}"` : found
  })
  return marked === line ? plain : JSON.parse(marked)
}

/** True for a string of the source. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.startsWith(MARK)
}

/** `JSON.stringify` for what `parseExactly` has read. */
export function printExactly(value: unknown): string {
  const text = JSON.stringify(value)
  return text.includes('\\udbff\\udbff\\udbff') ? text.replace(MARKED, '$1') : text
}
