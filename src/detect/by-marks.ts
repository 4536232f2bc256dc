import { type Detection, FRONT_MATTER, SAMPLE } from './detection.js'

/** In a text that is not laid out as Markdown, so many lines a mark are too few marks. */
const LINES_PER_MARK = 80
const MIN_MARKS = 2
/** Tags in a document that does not begin with one: at least so many, and one in so many code units. */
const MIN_TAGS = 4
const UNITS_PER_TAG = 400

/** A text may begin with the name of a tag that it speaks of: a title is closed, and a `meta` says something. */
const DOCUMENT_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:(?:!doctype\s+html|html|head|body)\b|title\b[^>]*>[^<]*<\/title|meta\s+[\w:-]+\s*=)/i
const TAG_START = /^\s*<(?:p|div|article|section|main|h[1-6]|ul|ol|table|header|nav|blockquote|figure|span|a)\b[^>]*>/i
/** What speaks of tags has a space before them, and goes on in the line behind them. */
const CLOSING_TAG =
  /<\/(?:p|div|a|span|li|ul|ol|h[1-6]|table|td|tr|article|section|strong|em|b|i|main)\s*>(?:(?<!\S +<[^<]*)|(?=\s*(?:<|$)|[ \t]*[\r\n]))/gi
/** Two breaks in a row part paragraphs, in Markdown too. */
const BREAKS = /(?:<br ?\/?>\s*){2}/gi
const ANY_CLOSING_TAG = /<\/[a-z][a-z\d]*\s*>\s*$/i

/** Marks that plain text hardly ever has. */
const STRONG_MARKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a # heading', /^ {0,3}#{1,6} +\S/gm],
  ['a fenced code block', /^ {0,3}(?:`{3,}|~{3,})[\w+#. -]*$/gm],
  ['a link', /\[[^\]\n]{0,400}\]\((?:<[^>\n]*>|[^\s)]+)(?: "[^"\n]*")?\)/g],
  ['a table', /^ {0,3}\|?(?: *:?-{3,}:? *\|)+(?: *:?-{3,}:? *)?$/gm],
  ['strong text', /(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?!\*)/g],
  ['a link definition', /^ {0,3}\[[^\]\n]+\]: +\S+/gm],
]

/** Marks that plain text has as well: they tell only where all of the layout is Markdown's. */
const WEAK_MARKS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a list', /^[-*+] \S/m],
  ['a numbered list', /^\d{1,9}[.)] \S/m],
  ['a quotation', /^> ?\S/m],
  ['a rule', /^(?:---|\*\*\*|\* \* \*)$/m],
  ['an escape', /\\[\\`*_[\]<>#~|.()!&+-]/],
  ['emphasis', /(?<![\w*])\*[^\s*][^*\n]*\*(?![\w*])/],
  ['code', /(?<!`)`[^`\n]+`(?!`)/],
]

/**
 * Tells the format of a document that has no name with a known extension, by the marks in it.
 *
 * @param source the decoded document
 */
export async function detectByMarks(source: string): Promise<Detection> {
  const sample = source.length > SAMPLE ? source.slice(0, SAMPLE) : source
  const found = detectHtml(sample) ?? detectMarkdown(sample) ?? { format: 'text', evidence: 'no markup' }
  if (found.format !== 'markdown') return found
  const { pageInMarkdown } = await import('./page-in-markdown.js')
  return pageInMarkdown(source) ?? found
}

function detectHtml(sample: string): Detection | undefined {
  if (DOCUMENT_START.test(sample)) return { format: 'html', evidence: 'begins as HTML' }
  if (!sample.includes('<')) return undefined
  if (TAG_START.test(sample) && ANY_CLOSING_TAG.test(sample)) {
    return { format: 'html', evidence: 'begins and ends with a tag' }
  }
  const marks = strongMarks(sample).count
  const tags = countOf(CLOSING_TAG, sample) + (marks === 0 ? countOf(BREAKS, sample) : 0)
  if (tags < MIN_TAGS || tags * UNITS_PER_TAG < sample.length || marks >= tags) return undefined
  return { format: 'html', evidence: `${tags} HTML elements` }
}

function detectMarkdown(sample: string): Detection | undefined {
  if (FRONT_MATTER.test(sample)) return { format: 'markdown', evidence: 'front matter' }
  const { count, first } = strongMarks(sample)
  const lines = count === 0 ? 0 : (sample.match(/\n/g)?.length ?? 0)
  if (first !== undefined && count >= MIN_MARKS && count * LINES_PER_MARK >= lines) {
    return { format: 'markdown', evidence: `${first} and ${count - 1} more marks` }
  }
  const mark = first ?? WEAK_MARKS.find(([, pattern]) => pattern.test(sample))?.[0]
  if (mark === undefined || !isLaidOutAsMarkdown(sample)) return undefined
  return { format: 'markdown', evidence: `${mark}, laid out as Markdown` }
}

function strongMarks(sample: string): { count: number; first: string | undefined } {
  let count = 0
  let first: string | undefined
  for (const [name, pattern] of STRONG_MARKS) {
    const found = countOf(pattern, sample)
    if (found > 0) first ??= name
    count += found
  }
  return { count, first }
}

function countOf(pattern: RegExp, sample: string): number {
  return sample.match(pattern)?.length ?? 0
}

/** Lines that may follow each other without a blank line: items, quotations, rows, and what is indented under them. */
const JOINED_LINE = /^(?:[-*+] |\d{1,9}[.)] |>|\||\s)|\\$/
const FENCE_LINE = /^\s*(?:`{3,}|~{3,})/

/** True for documents whose every paragraph is one line between single blank lines, as canonical Markdown is. */
export function isLaidOutAsMarkdown(sample: string): boolean {
  if (/\n\n\n|[ \t]\n|\r|^\n/.test(sample) || (sample.length < SAMPLE && !sample.endsWith('\n'))) return false
  let above = ''
  let isCode = false
  for (const line of sample.split('\n')) {
    if (FENCE_LINE.test(line)) isCode = !isCode
    else if (!isCode && line !== '' && above !== '' && !JOINED_LINE.test(line) && !above.endsWith('\\')) return false
    above = FENCE_LINE.test(line) && !isCode ? '' : line
  }
  return true
}
