import { type Block, isProse } from '../../model/block.js'
import { holdsWholeAddresses, isProtected } from '../../model/protected.js'
import { COMMON, systemAt, systemName } from '../../unicode/scripts.js'
import { ORNAMENT } from '../characters/ornaments.js'
import { isSwapped } from '../letters/look-alikes.js'
import { ADDRESS, CONTACT, TRADE_GAP } from '../spam/contacts.js'
import { type Span, withLetters } from './script-spans.js'

/** A stretch of one foreign writing system in a block, with contacts that are attached to it. */
export interface ScriptRun {
  /** Index of the block. */
  readonly block: number
  readonly from: number
  readonly to: number
  readonly text: string
  readonly system: string
  readonly contact: boolean
  /** True with an address beside it. */
  readonly address: boolean
  /** Letters of the run's system. */
  readonly letters: number
}

/** The writing systems of a document. */
export interface Census {
  /** Letters by system number. */
  readonly counts: ReadonlyMap<number, number>
  /** The system that most letters belong to. */
  readonly dominant: number
  /** Its share of all letters. */
  readonly share: number
}

/** One character of these says as much as so many letters of an alphabet. */
const WORTH: Readonly<Record<string, number>> = { Han: 3, Hangul: 2 }

/** Sentences of an East Asian language end and pause with these. */
const IDEOGRAPHIC_STOP = /[\u3001\u3002\uFF0C\uFF01\uFF1F]/

/** Letters and unbroken stretches of letters by system number. */
interface Tally {
  readonly letters: Uint32Array
  readonly stretches: Uint32Array
}

/** Counts the letters of each writing system in the prose of a document. */
export function takeCensus(blocks: readonly Block[]): Census {
  const tally: Tally = { letters: new Uint32Array(256), stretches: new Uint32Array(256) }
  const prose = blocks.filter(isProse)
  for (const block of prose) tallyText(block.text, tally)
  const isStopped = prose.some(({ text }) => IDEOGRAPHIC_STOP.test(text))
  const words = Math.max(...tally.stretches.subarray(COMMON + 1))
  const counts = new Map<number, number>()
  let dominant = COMMON
  let total = 0
  for (const [system, letters] of tally.letters.entries()) {
    if (system === COMMON || letters === 0) continue
    // A few words between many of another script are no language that the text is written in.
    const isWritten = isStopped || 2 * (tally.stretches[system] as number) > words
    const count = letters * (isWritten ? (WORTH[systemName(system)] ?? 1) : 1)
    counts.set(system, count)
    total += count
    if (count > (counts.get(dominant) ?? 0)) dominant = system
  }
  return { counts, dominant, share: total === 0 ? 0 : (counts.get(dominant) ?? 0) / total }
}

function tallyText(text: string, { letters, stretches }: Tally): void {
  let before = COMMON
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) as number
    if (point > 0xffff) at++
    const system = systemAt(point)
    letters[system] = (letters[system] as number) + 1
    if (system !== before) stretches[system] = (stretches[system] as number) + 1
    before = system
  }
}

/** What may stand inside of a run: spaces, digits, separators, ornaments; never quotation marks. */
const INNER = new RegExp(
  `^(?:[ \\u3000\\u200B-\\u200D\\d.,\\u3001\\uFF0C|/:\\uFF1A+\\-\\u00B7\\u30FB%~&!#_]|${ORNAMENT}){1,8}$`,
  'u',
)
const SENTENCE_END = /! /
/** Letters of the document's own alphabet that are so few belong to the word that they touch. */
const TAIL = 2

/**
 * The runs of writing systems other than `home` in one block.
 *
 * @param block the block; runs in code and other protected text are left out
 * @param index its place in the list of blocks
 * @param home the system number that is at home
 */
export function foreignRuns(block: Block, index: number, home: number): ScriptRun[] {
  const spans = systemSpans(withoutSwapped(block.text, home), home)
  const contacts = spans.length === 0 ? [] : [...block.text.matchAll(CONTACT)]
  const addresses = (spans.length === 0 ? [] : [...block.text.matchAll(ADDRESS)]).filter(({ 0: address, index: at }) =>
    holdsWholeAddresses(block, at, at + address.length),
  )
  const lettered = withLetters(spans, block.text)
  const merged = joinedBy(joinedBy(lettered, contacts, 'contact', block.text), addresses, 'address', block.text)
  return rejoined(merged, block.text)
    .filter(({ from, to, address }) => (address ? holdsWholeAddresses(block, from, to) : !isProtected(block, from, to)))
    .map((span) => ({
      ...span,
      block: index,
      text: block.text.slice(span.from, span.to),
      system: systemName(span.system),
    }))
}

/** The text with words in spaces whose letters were swapped: what is Latin in them is no run, and glued to none. */
function withoutSwapped(text: string, home: number): string {
  if (systemName(home) !== 'Cyrillic') return text
  return text.replace(MIXED_WORD, (word) => (isSwapped(word) ? SWAPPED.repeat(word.length) : word))
}

const MIXED_WORD = /[\p{Script=Cyrillic}\p{Script=Latin}]+/gu
/** A sign of no script that ends every run. */
const SWAPPED = '\u0001'

/** Marks that all scripts share, as the vowels of Arabic, belong to the letter before them. */
const INHERITED = /\p{Script=Inherited}/u
const FIRST_INHERITED = 0x300

function systemSpans(text: string, home: number): Span[] {
  const spans: Span[] = []
  let last: Span | undefined
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) as number
    const size = point > 0xffff ? 2 : 1
    const system = systemAt(point)
    if (system !== COMMON && system !== home) {
      const joins =
        last?.system === system && (last.to === at || (!isTail(last, text) && goesOn(last, text.slice(last.to, at))))
      if (joins && last !== undefined) {
        last.to = at + size
        last.letters++
      } else {
        last = { from: at, to: at + size, system, letters: 1, contact: false, address: false }
        spans.push(last)
      }
    } else if (last !== undefined && last.to === at && point >= FIRST_INHERITED && INHERITED.test(text[at] as string))
      last.to = at + size
    at += size
  }
  return spans
}

/** True where a run may go on behind what stands between two of its letters. */
function goesOn({ system }: Span, gap: string): boolean {
  // Sentences in Latin letters are at home in texts of all scripts: an offer takes none of them along.
  return INNER.test(gap) && (systemName(system) !== 'Latin' || !SENTENCE_END.test(gap))
}

/** True for the end of a word whose last letters were swapped for look-alikes, so that no offer begins there. */
function isTail({ from, letters }: Span, text: string): boolean {
  return letters <= TAIL && /\p{L}/u.test(text[from - 1] ?? '')
}

/** Joins neighbours that have grown together or are parted by a separator alone. */
function rejoined(spans: readonly Span[], text: string): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    const last = out.at(-1)
    const gap = last === undefined ? '' : text.slice(last.to, span.from)
    if (
      last !== undefined &&
      last.system === span.system &&
      (span.from <= last.to || goesOn(last, gap) || TRADE_GAP.test(gap))
    ) {
      last.to = Math.max(last.to, span.to)
      last.letters += span.letters
      last.contact ||= span.contact
      last.address ||= span.address
    } else out.push({ ...span })
  }
  return out
}

/** Between an offer and the way to its seller. */
const GAP = { contact: /^[\s,\uFF0C\u3001;|:\uFF1A\u2013-]{0,3}$/, address: /^ ?$/ } as const
const LONGEST_GAP = 3

/** Joins runs with the contacts or addresses that touch them, and with each other where one lies between. */
function joinedBy(
  spans: readonly Span[],
  matches: readonly RegExpExecArray[],
  kind: 'contact' | 'address',
  text: string,
): Span[] {
  const out: Span[] = spans.map((span) => ({ ...span }))
  for (const match of matches) {
    const from = match.index
    const to = from + match[0].length
    const near = out.filter(
      (span) =>
        span.from <= to + LONGEST_GAP &&
        from <= span.to + LONGEST_GAP &&
        GAP[kind].test(gapBetween(span, from, to, text)),
    )
    // In a text of a third script the letters of a channel and its handle are spans, too.
    const first = near.find(({ system }) => systemName(system) !== 'Latin') ?? near[0]
    if (first === undefined) continue
    first[kind] = true
    for (const span of near) {
      first.from = Math.min(first.from, span.from, from)
      first.to = Math.max(first.to, span.to, to)
      if (span !== first) first.letters += span.letters
    }
    for (const span of near) if (span !== first) out.splice(out.indexOf(span), 1)
  }
  return out
}

function gapBetween(span: Span, from: number, to: number, text: string): string {
  if (span.to < from) return text.slice(span.to, from)
  if (to < span.from) return text.slice(to, span.from)
  return ''
}
