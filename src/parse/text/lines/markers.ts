import { isSpace } from '../../../unicode/white-space.js'
import type { Line } from './index.js'

/** A bullet or number at the start of a line. */
export interface Marker {
  /** As written. */
  readonly text: string
  /** Source offset of what follows it; the end of the line when nothing does. */
  readonly content: number
  /** Numbered markers: the number. */
  readonly number?: number
}

/** Bullets that need no white space after them. */
const ROUND_BULLETS = new Set('•‣⁃◦∙●○■□▪▫◆◇►▶➤'.split('').map((mark) => mark.charCodeAt(0)))
/** Bullets that are also something else: white space must follow. */
const LOOSE_BULLETS = new Set('*-+–·§'.split('').map((mark) => mark.charCodeAt(0)))
const MIDDLE_DOT = 0xb7
const SECTION_SIGN = 0xa7
const LETTER_O = 0x6f
/** A list of more than 999 numbered items is a table of years or a catalogue. */
const MAX_DIGITS = 3

/**
 * The marker that a line starts with, judged by the line alone. `–`, `o` and numbers are common at
 * the start of prose as well; `lists.ts` asks the lines around for those.
 */
export function markerOf(source: string, line: Line): Marker | undefined {
  const first = source.charCodeAt(line.from)
  if (first >= 0x30 && first <= 0x39) return numberMarker(source, line)
  if (ROUND_BULLETS.has(first)) return bulletMarker(source, line)
  if (!LOOSE_BULLETS.has(first) && first !== LETTER_O) return undefined
  if (line.from + 1 < line.to && !isSpace(source.charCodeAt(line.from + 1))) return undefined
  if (first === MIDDLE_DOT && isParted(source, line)) return undefined
  if (first === LETTER_O && line.from + 1 === line.to) return undefined
  if (first === SECTION_SIGN && countsSection(source, line)) return undefined
  return bulletMarker(source, line)
}

/** True for markers that only the lines around can confirm. */
export function isDoubtful(marker: Marker): boolean {
  return marker.number !== undefined || marker.text === '–' || marker.text === 'o'
}

/** True for lines such as `· Name · 3 May ·`, where the dot parts and does not list. */
function isParted(source: string, line: Line): boolean {
  const next = source.indexOf('·', line.from + 1)
  return next !== -1 && next < line.to
}

/** True for `§ 3 Members`, the number of a section. */
function countsSection(source: string, line: Line): boolean {
  const next = source.charCodeAt(skipSpace(source, line.from + 1, line.to))
  return next >= 0x30 && next <= 0x39
}

function skipSpace(source: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpace(source.charCodeAt(at))) at++
  return at
}

function bulletMarker(source: string, line: Line): Marker {
  return {
    text: source.charAt(line.from),
    content: skipSpace(source, line.from + 1, line.to),
  }
}

function numberMarker(source: string, line: Line): Marker | undefined {
  let at = line.from
  while (at < line.to && at - line.from <= MAX_DIGITS) {
    const code = source.charCodeAt(at)
    if (code < 0x30 || code > 0x39) break
    at++
  }
  const digits = at - line.from
  const mark = source.charCodeAt(at)
  if (digits > MAX_DIGITS || at + 1 >= line.to) return undefined
  if (mark === 0x2e || mark === 0x29) at++
  // A step that stood below its number has the break for a mark: see `counters`.
  else if (mark !== 0x0a && mark !== 0x0d) return undefined
  if (!isSpace(source.charCodeAt(at))) return undefined
  return {
    text: source.slice(line.from, at),
    content: skipSpace(source, at, line.to),
    number: Number(source.slice(line.from, line.from + digits)),
  }
}
