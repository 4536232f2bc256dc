/**
 * What tells inline Markdown from plain text that looks like it: `2*x + 3*y`, `array[i](x)`, "(*) and (*)".
 * All judge a range of one line or paragraph, from the first character of its marks to behind the last.
 */

/** Extensions of what pages link to without a directory or a scheme. */
const FILES = 'html?|php|aspx?|jsp|cgi|md|pdf|docx?|zip|avif|gif|jpe?g|png|svg|webp|mp[34]'
/** Beginnings of addresses; words alone are none: `[sic](note)`. */
const ADDRESS = new RegExp(
  `^<?(?:[a-z][a-z\\d+.-]{1,30}:(?=\\S)|\\/|#|\\?\\w|\\.{1,2}\\/|www\\.|[\\w%~-]+(?:\\.[\\w-]+)+\\/|[\\w%~.-]{1,200}\\.(?:${FILES})(?![\\w.])|[\\w%~.-]{1,200}\\/\\S)`,
  'i',
)

/** True for text that begins as the address of a link or picture does. */
export function isAddress(url: string): boolean {
  return ADDRESS.test(url)
}

/** What stands before an opening and behind a closing mark where it belongs to a formula, a path, a pattern or a name. */
const BESIDE = /[A-Za-z\d/=<>+^$~%]/
const LETTER = /[A-Za-z]/
/** What no emphasised words begin with, and none end in. */
const CLOSING = /^(?:[)\]},;:?%/=+|&\s]|\.(?![A-Za-z]))/
/** A plus may end them behind a number or a name: `450+`. */
const OPENING = /(?:[([{/=|&\s]|(?<![\w+])\+)$/
const WORD = /[\p{L}\p{N}]/u
/** Other marks, written as marks or with an escape. */
const MARK = /[*_\\]/

/** True for emphasis of words: none of it touches words outside, and it begins and ends as words do. */
export function isEmphasis(raw: string, start: number, end: number): boolean {
  // Underscores in pairs are names of programs: `__init__`.
  if (raw.charAt(start) === '_' && (raw.charAt(start + 1) === '_' || raw.charAt(start - 1) === '_')) return false
  const isApart = !BESIDE.test(before(raw, start)) && !BESIDE.test(behind(raw, end))
  return isApart && holdsWords(raw, start + 1, end - 1)
}

/**
 * True for strong words. They may be a part of one, at its beginning or its end: an initial.
 *
 * @param options whether they stand in emphasis, where the stars are taken, and underscores are the writer's own
 */
export function isStrong(raw: string, start: number, end: number, { isInEmphasis = false } = {}): boolean {
  if ((raw.charAt(start) === '_' && !isInEmphasis) || !holdsWords(raw, start + 2, end - 2)) return false
  const around = [before(raw, start), behind(raw, end)]
  const letters = around.filter((character) => LETTER.test(character)).length
  return letters < 2 && around.every((character) => LETTER.test(character) || !BESIDE.test(character))
}

/** The nearest character before a place that is no mark. */
function before(raw: string, start: number): string {
  let at = start - 1
  while (MARK.test(raw.charAt(at))) at--
  return raw.charAt(at)
}

/** The nearest character from a place on that is no mark. */
function behind(raw: string, end: number): string {
  let at = end
  while (MARK.test(raw.charAt(at))) at++
  return raw.charAt(at)
}

function holdsWords(raw: string, from: number, to: number): boolean {
  return (
    !CLOSING.test(raw.slice(from, from + 2)) && !OPENING.test(raw.slice(to - 2, to)) && WORD.test(raw.slice(from, to))
  )
}

/** True for code: no quotation as LaTeX and old terminals write it, ``so'' or `so'. */
export function isCode(raw: string, start: number, end: number): boolean {
  const inner = raw.slice(start, end).replace(/^`+|`+$/g, '')
  return inner.trim() === inner && !/''|[([{]$/.test(inner) && !/[A-Za-z\d'`]/.test(raw.charAt(start - 1))
}
