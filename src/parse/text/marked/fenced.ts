const FENCE = /^ *(?:`{3,}|~{3,})/gm
/** What may stand behind the marks that close a fence. */
const CLOSED = /^[`~]*$/

/**
 * The text with a word in place of each stretch of fenced code, whose signs are none of its own. A fence that nothing
 * closes is text.
 */
export function withoutFenced(source: string): string {
  const fence = new RegExp(FENCE)
  // Looked for once: a text may hold thousands of the same.
  const unclosed = new Set<string>()
  let text = ''
  let from = 0
  for (let found = fence.exec(source); found !== null; found = fence.exec(source)) {
    const [mark] = found
    const end = unclosed.has(mark) ? -1 : endOfFenced(source, mark, fence.lastIndex)
    if (end === -1) {
      unclosed.add(mark)
      continue
    }
    text += `${source.slice(from, found.index)}code`
    from = end
    fence.lastIndex = end
  }
  return text + source.slice(from)
}

/** The end of the line that closes a fence; -1 where none does. */
function endOfFenced(source: string, mark: string, from: number): number {
  for (let at = source.indexOf(`\n${mark}`, from); at !== -1; at = source.indexOf(`\n${mark}`, at + 1)) {
    const lineEnd = source.indexOf('\n', at + 1)
    const end = lineEnd === -1 ? source.length : lineEnd
    if (CLOSED.test(source.slice(at + 1 + mark.length, end))) return end
  }
  return -1
}
