import type { Range } from '../../model/block.js'

const TAG = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?\]\]>|<[!?/]?[A-Za-z](?:"[^"]*"|'[^']*'|[^'">])*>?/g
const SILENT = /^<(script|style|pre|code|textarea|svg|math|template|kbd|samp|var)\b/i

/**
 * The stretches of readable text between the tags of raw HTML, line by line.
 *
 * @param html raw HTML
 * @returns ranges in `html`, without the white space around them; nothing from scripts, styles and code
 */
export function htmlTextRanges(html: string): readonly Range[] {
  const ranges: Range[] = []
  let at = 0
  let silent: string | undefined
  for (const match of html.matchAll(TAG)) {
    if (match.index < at) continue
    if (silent === undefined) addLines(html, at, match.index, ranges)
    const tag = match[0]
    if (silent === undefined && !tag.endsWith('/>')) silent = SILENT.exec(tag)?.[1]?.toLowerCase()
    else if (silent !== undefined && tag.toLowerCase().startsWith(`</${silent}`)) silent = undefined
    at = match.index + tag.length
  }
  if (silent === undefined) addLines(html, at, html.length, ranges)
  return ranges
}

function addLines(html: string, from: number, to: number, ranges: Range[]): void {
  for (const match of html.slice(from, to).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)) {
    ranges.push({ from: from + match.index, to: from + match.index + match[0].length })
  }
}
