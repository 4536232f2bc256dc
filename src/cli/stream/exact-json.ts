/**
 * JSON whose numbers come out as they went in. JavaScript reads all numbers as floating point, which would
 * change the last digits of an identifier of 64 bits; until Node 22 nothing tells what stood in the source.
 */

/** Where a line may hold a number that floating point changes: it has many digits, a large exponent, or is -0. */
const GATE = /[:[,][ \t\r\n]*(?:-?\d[\d.]{15}|-?\d[\d.]*[eE][+-]?\d{3}|-0(?:\.0*)?[eE,\]} \t\r\n])/
const NUMBER = /-?\d[\d.]*(?:[eE][+-]?\d+)?/g
/** The same of a number alone: all others stay what they are. */
const EXCEPTIONAL = /\d[\d.]{15}|[eE][+-]?\d{3}|^-0(?![\d.]*[1-9])/
/** What such a number is read as: a string that begins with what no line can know. */
const MARK = `\uDBFF${Math.random()}:`
const MARKED = new RegExp(`"\\\\udbff${MARK.slice(1).replace('.', '\\.')}([^"]+)"`, 'g')

/** `JSON.parse`, with numbers that it would change as marked strings. */
export function parseExactly(line: string): unknown {
  // What is no JSON must not become it.
  const plain = JSON.parse(line)
  if (!GATE.test(line)) return plain
  const marked = withMarks(line)
  return marked === line ? plain : JSON.parse(marked)
}

/** Marks numbers, which stand between strings. */
function withMarks(line: string): string {
  const parts: string[] = []
  let at = 0
  for (let quote = line.indexOf('"'); quote !== -1; quote = line.indexOf('"', at)) {
    const end = endOfString(line, quote)
    parts.push(line.slice(at, quote).replace(NUMBER, marked), line.slice(quote, end))
    at = end
  }
  parts.push(line.slice(at).replace(NUMBER, marked))
  return parts.join('')
}

function marked(number: string): string {
  return EXCEPTIONAL.test(number) && String(Number(number)) !== number ? `"${MARK}${number}"` : number
}

/** The place behind a string that begins at a quote. */
function endOfString(line: string, quote: number): number {
  for (let end = line.indexOf('"', quote + 1); ; end = line.indexOf('"', end + 1)) {
    let before = end
    while (line[before - 1] === '\\') before--
    if ((end - before) % 2 === 0) return end + 1
  }
}

/** True for a string of the source. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.startsWith(MARK)
}

/** `JSON.stringify` for what `parseExactly` has read. */
export function printExactly(value: unknown): string {
  const text = JSON.stringify(value)
  return text.includes('"\\udbff') ? text.replace(MARKED, '$1') : text
}
