/** How a script of a page finds the formulas in its text. */
export interface TexReader {
  /** Single dollars are among the delimiters that the page sets. */
  readonly hasDollars: boolean
}

/** A formula in a text, with its delimiters in `[from, to)`. */
export interface Formula {
  readonly from: number
  readonly to: number
  readonly tex: string
  readonly isDisplay: boolean
}

/** A script of a page: its address and what it says. */
export interface PageScript {
  readonly src: string
  readonly text: string
}

const ADDRESS = /mathjax|katex/i
const CALL = /\bMathJax\b|\brenderMathInElement\b|\bkatex\.render/
/** A single dollar among the delimiters of a configuration: `['$', '$']`, `left: "$"`. */
const DOLLAR = /['"]\$['"]/

/** Tells whether a page draws TeX, by its scripts. */
export function texReader(scripts: readonly PageScript[]): TexReader | undefined {
  const calls = scripts.filter(({ text }) => CALL.test(text))
  if (calls.length === 0 && !scripts.some(({ src }) => ADDRESS.test(src))) return undefined
  return { hasDollars: calls.some(({ text }) => DOLLAR.test(text)) }
}

/** A text without these holds no formula. */
export const MAY_HOLD_TEX = /\$|\\[([b]/

const OPENING =
  /\\\$|\\\(|\\\[|\$\$|\$|\\begin\{((?:equation|align(?:at)?|gather|multline|eqnarray|flalign|math|displaymath|CD)\*?)\}/g
const CLOSING: Readonly<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]', $$: '$$', $: '$' }
/** What is longer was not meant as one formula. */
const MAX_TEX = 4000
/** In one line between dollars. */
const MAX_DOLLARS = 400
/** Between dollars that no configuration speaks of: a command, a raised or lowered sign, or one letter. */
const IS_TEX = /\\[a-z]|[\^_{}]|^[a-z]$/i
/** What the text goes on with behind a formula on a line of its own belongs to the formula. */
const STOP = /^\s*([.,;:])(?=\s|$)/

/** Finds the formulas of a text as MathJax and KaTeX do: what opens and is never closed is text. Linear in the text. */
export function* formulasIn(text: string, { hasDollars }: TexReader): Generator<Formula> {
  const nextClosing = closings(text)
  const opening = new RegExp(OPENING)
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [mark, environment] = match
    if (mark === '\\$' || text[match.index - 1] === '\\') continue
    const inner = match.index + mark.length
    const closing = environment === undefined ? (CLOSING[mark] as string) : `\\end{${environment}}`
    const end = nextClosing(closing, inner)
    const tex = end === -1 || end - inner > MAX_TEX ? '' : text.slice(inner, end)
    if (tex.trim() === '' || (mark === '$' && !isBetweenDollars(tex, text[end + 1] ?? '', hasDollars))) continue
    const isDisplay = mark !== '\\(' && mark !== '$' && environment !== 'math'
    const closed = end + closing.length
    const stop = isDisplay && environment === undefined ? STOP.exec(text.slice(closed, closed + 4)) : null
    const to = closed + (stop?.[0].length ?? 0)
    const own = environment === undefined ? `${tex.trim()}${stop?.[1] ?? ''}` : text.slice(match.index, closed)
    yield { from: match.index, to, tex: own, isDisplay }
    opening.lastIndex = to
  }
}

/** The place of the next closing from a place on, -1 when there is none: each is looked for once. */
function closings(text: string): (closing: string, from: number) => number {
  const known = new Map<string, number>()
  return (closing, from) => {
    const last = known.get(closing)
    if (last !== undefined && (last === -1 || last >= from)) return last
    const next = text.indexOf(closing, from)
    known.set(closing, next)
    return next
  }
}

/** Tells a formula from the text between two prices. */
function isBetweenDollars(tex: string, after: string, hasDollars: boolean): boolean {
  if (tex.length > MAX_DOLLARS || /^\s|[\s\\]$/.test(tex) || /\d/.test(after)) return false
  return hasDollars || IS_TEX.test(tex)
}
