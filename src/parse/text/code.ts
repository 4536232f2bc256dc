import type { Gates } from './gates.js'
import type { Line } from './lines.js'
import type { Marker } from './markers.js'
import { headingDepth } from './signs.js'

/** Code found among the lines. */
export interface CodeRun {
  /** Lines that it covers, with the fence. */
  readonly count: number
  /** Index of the first line of code, and how many there are. */
  readonly first: number
  readonly length: number
  readonly language?: string
}

const FENCE = /^(`{3,}|~{3,})[ \t]*(?:([\w+#.-]*)|\{\.?(=?[\w+#-]+).*\})$/
/** Ends of lines that prose does not have: behind a word a backslash breaks the line of a Markdown text. */
const CODE_END = /(?:[{}]|[\s\\\d(){};|&=<>/-]\\|\);|\w\(\):?|[=()[\]].*;|=>|\w\([\w, ='"]*\):)$/
/** Beginnings of lines that prose does not have. */
const CODE_START =
  /^(?:#include\b|#!\/|@\w+(?:\.\w+)*\(|\/\/ |\/\*|\* @|\}|\$ \w|(?:import|from|def|class|function|const|let|var|return|public|private|static|pub|fn|func|impl|struct|enum|async|await|export|interface|namespace|if|for|while|else|elif|try|except|print|echo|sudo|npm|pip|git)\b.*[({=;:/.\w]$)/
/** Statements of SQL and of container files, whose keywords are written in capitals, and comments of SQL. */
const QUERY =
  /^(?:--(?: +\S|$)|(?:EXPLAIN|SELECT|FROM|WHERE|GROUP BY|ORDER BY|HAVING|LIMIT|OFFSET|INSERT INTO|VALUES|UPDATE|DELETE FROM|SET|CREATE|ALTER|DROP|RUN|COPY|CMD|WORKDIR|ENV|EXPOSE|ENTRYPOINT|(?:LEFT |RIGHT |FULL |INNER |OUTER |CROSS )*JOIN|UNION|WITH|RETURNING|BEGIN|COMMIT)(?![\w'\u2019-])(?!.*\w[.!?]$))/
/** Edges of a drawn graph, and its first line. */
const GRAPH =
  /^(?:(?:flowchart|graph) (?:TB|TD|BT|RL|LR)$|sequenceDiagram$|\w+(?:[[({].*[\])}])? ?(?:--+>|-\.+->|==+>)\s?\S)/
const STATEMENT = /^[\w.$[\]'"-]+ ?(?:[+*/-]?=|:=) ?\S|^"[\w-]+": ?\S/
/** Between brackets lines end in commas, whatever they hold. */
const GOES_ON = /[,;[({]$/
/** A line of XML or HTML: its tags and declarations, and what stands between them. */
const MARKUP = /^<(?:[?!/]|[A-Za-z][\w.:-]*(?:[\s/]*>|\s[^<>]*=|$))/
const TAGS = /<[^<>]*(?:>|$)/g
const MAX_MARKUP = 1000
/** The start of an element, what may stand above it, and how many lines it may have. */
const OPEN = /^<([A-Za-z][\w.:-]*)(?:\s[^<>]*)?>?$/
const DECLARATION = /^<[?!]/
const MAX_ELEMENT = 400
/** A paragraph between tags is prose. */
const MAX_CONTENT = 80
const MAX_STATEMENT = 200
/** What a function, class or loop of more than one word is declared with. */
const HEAD = /\w[ (].*[\w)>]$/
/** A sentence that leads to code and names a function at its end. */
const PROSE_WITH_CALL = /^[A-Z][a-z]+(?: [a-z]+){2,} [\w.]+\(\):?$/
/** What a line of code ends with, or has near its beginning: a cheap test before the dear ones. */
const MAYBE_END = new Set('{};):>,\\'.split('').map((mark) => mark.charCodeAt(0)))
const MAYBE_START =
  /^(?:[#}<$"/*@-]|[^=]{0,60}=|[a-z]{2,8}[ (]|[A-Z]{3,9}(?: |$)|.{1,60}->|\w+ [A-Z]{2}$|sequenceDiagram$)/
/** A branch of a drawn tree, and what else stands between its branches. */
const BRANCH = /^(?:[\u2502\u2503|]\s*)*(?:[\u251c\u2514\u2523\u2517\u2570][\u2500\u2501]|[|`+\\]--)/
const TREE = /^(?:[\u2502\u2503\u251c\u2514\u2523\u2517\u2570|]|[`+\\]--)/
const MAX_BRANCH = 200
const MAX_ROOT = 60
const MIN_LINES = 3
const MIN_SHARE = 0.6
/** Blank lines inside of a stretch of code. */
const MAX_BLANKS = 2

/** So many columns code hangs under the prose around it where nothing else marks it, and so many lines of it at the least. */
const MIN_HANG = 4
const MIN_HANGING = 2
/** Signs that code has and prose, verse and postal addresses hardly have. */
const CODE_SIGN = /[{}[\]<>=|\\$@#`~^_]|(?:^|\s)--?\w|::|&&|\w\(|(?:^|\s)\.{0,2}\/\w|\w\.\w/
/** Share of the lines that have one. */
const MIN_SIGNS = 0.5
/** Four words and an end: a sentence, unless it has a sign. */
const SENTENCE = /\S+\s+\S+\s+\S+\s+\S.*[.!?,\u2026]["\u201d\u2019)]*$/

/** Looks for code in the lines of one document. */
export class CodeFinder {
  readonly #source: string
  readonly #lines: readonly Line[]
  readonly #markers: readonly (Marker | undefined)[]
  readonly #gates: Gates
  /** Lines before this one were looked at and are no code. */
  #from = 0
  #hangingFrom = 0
  /** Fences that nothing closes from here on. */
  readonly #unclosed = new Set<string>()

  constructor(source: string, lines: readonly Line[], markers: readonly (Marker | undefined)[], gates: Gates) {
    this.#source = source
    this.#lines = lines
    this.#markers = markers
    this.#gates = gates
  }

  /** The code that starts at a line, if any does. */
  at(index: number): CodeRun | undefined {
    return (
      this.behind(index, (this.#lines[index] as Line).from) ??
      (this.#gates.trees ? this.#tree(index) : undefined) ??
      (this.#gates.code ? this.#bare(index) : undefined)
    )
  }

  /** The fenced code that begins behind the marker of an item, if any does. */
  behind(index: number, from: number): CodeRun | undefined {
    return this.#gates.fences ? this.#fenced(index, from) : undefined
  }

  /**
   * Code that nothing marks but its place: lines that hang under the prose above, between blank lines. Browsers
   * indent quotations, lists and verse too, so the lines must have the signs of code and be no sentences.
   */
  indented(index: number): CodeRun | undefined {
    const line = this.#lines[index] as Line
    const above = this.#lines[index - 1]
    if (above === undefined || line.blanks === 0 || this.#markers[index - 1] !== undefined) return undefined
    const least = above.indent + MIN_HANG
    if (index < this.#hangingFrom || line.indent < least) return undefined
    let next = index
    let signs = 0
    for (; next < this.#lines.length; next++) {
      const inner = this.#lines[next] as Line
      if (inner.indent < least || (next > index && inner.blanks > MAX_BLANKS)) break
      const text = this.#text(inner)
      const hasSign = CODE_SIGN.test(text)
      this.#hangingFrom = next + 1
      if (this.#markers[next] !== undefined || (!hasSign && SENTENCE.test(text))) return undefined
      if (hasSign || this.#looksLikeCode(next)) signs++
    }
    const length = next - index
    if (length < MIN_HANGING || signs < MIN_SIGNS * length || this.#lines[next]?.blanks === 0) return undefined
    return { count: length, first: index, length }
  }

  /** A drawn tree of files, with the name of its root right above. */
  #tree(index: number): CodeRun | undefined {
    const first = this.#lines[index] as Line
    const below = this.#lines[index + 1]
    if (below?.blanks !== 0 || below.to - below.from > MAX_BRANCH) return undefined
    if (!BRANCH.test(this.#text(below)) || !(BRANCH.test(this.#text(first)) || this.#isRoot(first))) return undefined
    let next = index + 2
    while (this.#lines[next]?.blanks === 0 && TREE.test(this.#text(this.#lines[next] as Line))) next++
    return next - index < MIN_LINES ? undefined : { count: next - index, first: index, length: next - index }
  }

  #isRoot(line: Line): boolean {
    const text = this.#text(line)
    return text.length <= MAX_ROOT && !/\s|[:!?,;]$/.test(text)
  }

  #text(line: Line): string {
    return this.#source.slice(line.from, line.to)
  }

  #fenced(index: number, from: number): CodeRun | undefined {
    const line = this.#lines[index] as Line
    const first = this.#source.charAt(from)
    if (first !== '`' && first !== '~') return undefined
    const open = FENCE.exec(this.#source.slice(from, line.to))
    const fence = open?.[1]
    if (fence === undefined || this.#unclosed.has(fence)) return undefined
    for (let i = index + 1; i < this.#lines.length; i++) {
      const text = this.#text(this.#lines[i] as Line)
      if (!text.startsWith(fence) || text.replaceAll(first, '') !== '') continue
      const language = open?.[2] || open?.[3]
      const run = { count: i - index + 1, first: index + 1, length: i - index - 1 }
      return language ? { ...run, language } : run
    }
    this.#unclosed.add(fence)
    return undefined
  }

  /** Code without a fence: a run of lines most of which end or begin as only code does. */
  #bare(index: number): CodeRun | undefined {
    if (index < this.#from || !this.#looksLikeCode(index)) return undefined
    const base = (this.#lines[index] as Line).indent
    const close = this.#closing(index)
    let found = 0
    let last = index
    let next = index
    for (; next < this.#lines.length; next++) {
      const line = this.#lines[next] as Line
      const isInside = line.indent > base && (next < close || GOES_ON.test(this.#text(line)))
      const isCode = this.#looksLikeCode(next) || isInside || (next > index && this.#isContinued(next - 1))
      if (next > index && line.blanks > MAX_BLANKS) break
      if (!isCode && next > close && (line.indent <= base || line.to - line.from > 160)) break
      if (isCode) found++
      // What hangs right under code belongs to it, whatever it looks like.
      if (isCode || next <= close || (last === next - 1 && line.blanks === 0)) last = next
    }
    this.#from = next
    const length = last - index + 1
    if (length < MIN_LINES || found < MIN_SHARE * length) return undefined
    return { count: length, first: index, length }
  }

  /** The line that closes the element that a line opens, below a declaration; the line itself where none does. */
  #closing(index: number): number {
    const first = this.#lines[index] as Line
    const [, name] = OPEN.exec(this.#text(first)) ?? []
    if (name === undefined)
      return DECLARATION.test(this.#text(first)) && index + 1 < this.#lines.length ? this.#closing(index + 1) : index
    for (let at = index + 1; at < Math.min(this.#lines.length, index + MAX_ELEMENT); at++) {
      const line = this.#lines[at] as Line
      if (line.indent === first.indent && this.#text(line) === `</${name}>`) return at
    }
    return index
  }

  /** What stands right above a brace on a line of its own is the head of what it opens. */
  #isBrace(index: number): boolean {
    const line = this.#lines[index]
    return line?.blanks === 0 && line.to - line.from === 1 && this.#source.charAt(line.from) === '{'
  }

  /** A backslash at the end of a line joins the next one to it. */
  #isContinued(index: number): boolean {
    return this.#source.charAt((this.#lines[index] as Line).to - 1) === '\\'
  }

  #looksLikeCode(index: number): boolean {
    const line = this.#lines[index] as Line
    const length = line.to - line.from
    if (length > MAX_MARKUP || this.#markers[index] !== undefined || headingDepth(this.#source, line) > 0) return false
    const text = this.#text(line)
    if (text.startsWith('<')) return isMarkup(text)
    if (length > MAX_STATEMENT || PROSE_WITH_CALL.test(text)) return false
    if (HEAD.test(text) && this.#isBrace(index + 1)) return true
    if (!MAYBE_END.has(text.charCodeAt(text.length - 1)) && !MAYBE_START.test(text)) return false
    return [CODE_END, CODE_START, QUERY, GRAPH, STATEMENT].some((expression) => expression.test(text))
  }
}

function isMarkup(text: string): boolean {
  return MARKUP.test(text) && text.replace(TAGS, '').length <= MAX_CONTENT
}
