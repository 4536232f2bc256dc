import { headOf, isBetween, tailOf, withStatements } from './edges.js'
import { bracesIn, type Stretch } from './groups.js'

/** What only the machinery of a page names: its data for search engines, its tags for measuring, its wrapped scripts. */
const OF_PAGES =
  /"@(?:context|graph)" ?:|\bdataLayer\b|\bgoogletag\b|\bgtag\(|\bfbq\(|\b_gaq\b|adsbygoogle|<!\[CDATA\[|# ?source(?:Mapping)?URL=|\bwindow\.__?\w|__NEXT_DATA__|\bwpemoji|"(?:ajax_?url|nonce)" ?:|--wp--/i
/** A script or style sheet that is written without breaks has lines so long, with a sign for so many characters. */
const LONG_LINE = 300
const SIGN = /[{}=;:]|\w\(|["']:/g
const CHARACTERS_PER_SIGN = 25
/** Less is no script, style sheet or data by itself. */
const LEAST = 60
/** Code for readers has spaces between its signs, which data and style sheets alone have beside those of pages. */
const CHARACTERS_PER_SPACE = 10
const DATA = /^[[(]*\{\s*"/
const DECLARATION = /[;{]\s*-{0,2}[a-z-]+: ?[^;{}"\n]+(?=[;}])/g
const CHARACTERS_PER_DECLARATION = 80
/** What is shown as code stands below words that lead to it, or behind the tag that it belongs into. */
const LEADING = /(?:<(?:script|style)\b[^<>]{0,200}>|[\p{L}\p{N})\]"”’]\s?[:：])\s*$/iu
const LONGEST_LEADING = 300
/** A cell of a table in Markdown: without its end it would be none. */
const IN_TABLE = /(?:^|\n)[ \t]*\|.*$/

/** Code in a text. */
export interface Run extends Stretch {
  /** It is the page's own, and nothing that its article shows. */
  readonly isOfPage: boolean
}

/** The scripts, style sheets and data in a text, each with all that belongs to it. */
export function runsIn(source: string): Run[] {
  const joined = joinedBraces(source)
  return joined
    .map((run, index) =>
      withStatements(source, run, joined[index - 1]?.to ?? 0, joined[index + 1]?.from ?? source.length),
    )
    .filter(({ from, to }, index, all) => from >= (all[index - 1]?.to ?? 0) && to - from >= LEAST)
    .filter(({ from }) => {
      const before = source.slice(Math.max(0, from - LONGEST_LEADING), from)
      return !LEADING.test(before) && !IN_TABLE.test(before)
    })
    .map((run) => ({ ...run, isOfPage: isOfPage(source.slice(run.from, run.to)) }))
}

function joinedBraces(source: string): Stretch[] {
  const runs: Stretch[] = []
  for (const braces of bracesIn(source)) {
    const last = runs.at(-1)
    if (last !== undefined && braces.from < last.to) continue
    const from = headOf(source, braces, last?.to ?? 0)
    const to = tailOf(source, braces.to)
    if (last !== undefined && isBetween(source.slice(last.to, from))) runs[runs.length - 1] = { from: last.from, to }
    else runs.push({ from, to })
  }
  return runs
}

function isOfPage(code: string): boolean {
  return OF_PAGES.test(code) || (code.length >= LONG_LINE && code.split('\n').some(isWithoutBreaks))
}

function isWithoutBreaks(line: string): boolean {
  const text = line.trim()
  if (text.length < LONG_LINE || countOf(text, SIGN) * CHARACTERS_PER_SIGN < text.length) return false
  if (DATA.test(text) || countOf(text, / /g) * CHARACTERS_PER_SPACE <= text.length) return true
  return countOf(text, DECLARATION) * CHARACTERS_PER_DECLARATION >= text.length
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
