import type { Nodes, Parent } from 'mdast'
import { markdownTree } from '../../src/parse/markdown/grammar.js'

/** One kind of damage: where in a piece of prose it can be done, and what comes of it. */
interface Damage {
  readonly name: string
  /** Matches the place; what it matches is replaced. */
  readonly place: RegExp
  readonly put: (found: string, turn: number) => string
}

const SPAM = ['数字货币', '在线赌场', '办理文凭', 'казино', 'онлайн казино']
const INVISIBLE = ['\u200B', '\u2060', '\uFEFF', '\u00AD', '\u202E']
const LOOK_ALIKE: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' }

const pick = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T

export const DAMAGES: readonly Damage[] = [
  { name: 'spam before a word', place: /(?<= )(?=[a-z]{4})/, put: (_, turn) => pick(SPAM.slice(0, 3), turn) },
  { name: 'spam in a word', place: /(?<=[a-z]{3})(?=[a-z]{3})/, put: (_, turn) => pick(SPAM, turn) },
  { name: 'invisible', place: /(?<=[a-z]{3})(?=[a-z]{2})/, put: (_, turn) => pick(INVISIBLE, turn) },
  { name: 'look-alike', place: /(?<=\b[a-z]{2,})[aeopc](?=[a-z]{2,}\b)/, put: (found) => LOOK_ALIKE[found] as string },
]

/** A source with one kind of damage at one place. */
export interface Damaged {
  readonly name: string
  readonly at: number
  readonly source: string
}

/**
 * Damages a healthy source in each way once where it is prose, and once where nothing may change.
 *
 * @param source Markdown
 * @param turn decides the places and what is put there: the same for the same number
 */
export function damage(source: string, turn: number): { prose: readonly Damaged[]; foreign: readonly Damaged[] } {
  const spans = { prose: [] as Span[], foreign: [] as Span[] }
  collect(markdownTree(source), source, spans)
  const all = (from: readonly Span[]): Damaged[] =>
    DAMAGES.flatMap((kind, number) => {
      const done = inOneOf(from, source, kind, turn * 7 + number)
      return done === undefined ? [] : [done]
    })
  return { prose: all(spans.prose), foreign: all(spans.foreign) }
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Latin prose, and what is no prose: code, addresses, front matter, formulas. */
function collect(node: Nodes, source: string, spans: { prose: Span[]; foreign: Span[] }): void {
  const from = node.position?.start.offset ?? 0
  const to = node.position?.end.offset ?? 0
  if (node.type === 'text') {
    if (/^[\x20-\x7E]{12,}$/.test(source.slice(from, to)) && !/https?:|www\.|[{}<>&\\]/.test(source.slice(from, to)))
      spans.prose.push({ from, to })
  } else if (/^(?:code|inlineCode|yaml|toml|math|inlineMath|definition)$/.test(node.type))
    spans.foreign.push({ from, to })
  else if (node.type === 'image' && !source.slice(from, to).startsWith('![]')) return
  else for (const child of (node as Parent).children ?? []) collect(child, source, spans)
}

/** Damage in the first span from a chosen one on in which there is a place for it. */
function inOneOf(spans: readonly Span[], source: string, kind: Damage, turn: number): Damaged | undefined {
  for (let step = 0; step < spans.length; step++) {
    const { from, to } = pick(spans, turn * 31 + step)
    const text = source.slice(from, to)
    const places = [...text.matchAll(new RegExp(kind.place, 'g'))]
    if (places.length === 0) continue
    const found = pick(places, turn)
    const at = from + found.index
    const put = kind.put(found[0], turn)
    return { name: kind.name, at, source: source.slice(0, at) + put + source.slice(at + found[0].length) }
  }
  return undefined
}
