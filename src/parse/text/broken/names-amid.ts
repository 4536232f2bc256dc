import { beginsSmall, beginsWithClosing } from '../filled/closing.js'
import type { JoinedLines } from '../filled/index.js'
import type { Line } from '../lines/index.js'
import {
  endsInSmallWord,
  isLong,
  lineEndsSentence,
  MAX_NAME,
  MIN_LEAD,
  SENTENCES,
  SHORT_LETTERS,
  textOfLine,
} from './sentence-lines.js'

/** Lines of a short text, and names amid its sentences and lines that close something, that show together that it was broken. */
const FEW_LINES = 80
const LEAST_SIGNS = 3
const SMALL_WORD = /^\p{Ll}+$/u
/** Three words lead to a name; a button has two. */
const LED = /\S \S+ \S/

/**
 * Joins the sentences of a short text that was broken at names: it has few lines that begin as no line does, and little to
 * judge the halves by.
 *
 * @param signs how many of its lines begin with what closes something
 */
export function joinNamesAmid(joined: JoinedLines, signs: number): void {
  const { source, lines, goesOn } = joined
  if (signs === 0 || lines.length > FEW_LINES) return
  const names = namesAmid(joined)
  if (signs + names.length < LEAST_SIGNS) return
  for (const name of names) goesOn.fill(1, name, name + 2)
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.blanks === 0 && beginsWithClosing(source, line)) goesOn[i] = 1
    if (endsInSmallWord(source, lines[i - 1] as Line)) goesOn.fill(1, i, endOfSentence(joined, i))
  }
}

/** Where a sentence ends that goes on at a line in small letters, as an index behind its last line; that line if none does. */
function endOfSentence({ source, lines, starts }: JoinedLines, from: number): number {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.blanks > 0 || starts[i] === 1 || !beginsSmall(source, line)) return from
    if (lineEndsSentence(source, line)) return i + 1
  }
  return from
}

/** The lines that are names: what stands above breaks off, and what stands below goes on in small letters or closes something. */
function namesAmid({ source, lines, starts }: JoinedLines): number[] {
  const names: number[] = []
  for (let i = 1; i + 1 < lines.length; i++) {
    const [upper, name, next] = [lines[i - 1] as Line, lines[i] as Line, lines[i + 1] as Line]
    if (name.blanks > 0 || next.blanks > 0 || starts[i] === 1 || starts[i + 1] === 1) continue
    if (beginsSmall(source, name) || name.to - name.from > MAX_NAME || lineEndsSentence(source, name)) continue
    const isBetween = names.at(-1) === i - 2
    const mayBeWord = isBetween || LED.test(textOfLine(source, upper))
    if (isLead(source, upper, isBetween) && isRest(source, next, mayBeWord)) names.push(i)
  }
  return names
}

/** True for what breaks off before a name: several words, or one between two names. */
function isLead(source: string, line: Line, isBetween: boolean): boolean {
  if (isBetween && SMALL_WORD.test(textOfLine(source, line))) return true
  return endsInSmallWord(source, line) && (isBetween || !beginsSmall(source, line) || line.to - line.from >= MIN_LEAD)
}

/**
 * True for the rest of a sentence, which no entry of a menu is.
 *
 * @param mayBeWord one short word may be, too
 */
function isRest(source: string, line: Line, mayBeWord: boolean): boolean {
  if (beginsWithClosing(source, line)) return true
  if (!beginsSmall(source, line)) return false
  if (isLong(line) || lineEndsSentence(source, line) || SENTENCES.test(textOfLine(source, line))) return true
  return mayBeWord && line.to - line.from <= SHORT_LETTERS
}
