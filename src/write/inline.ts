import type { Block, Mark } from '../model/block.js'
import { writeAddress } from './address.js'
import { escapeText, trimLine } from './escape.js'
import type { TextPlace } from './text-place.js'

/** Addresses with no character that the serialiser would escape but those that `writeAddress` sees to. */
const PLAIN_ADDRESS = /^[\w/:.?=%#+,;@!$'*~&()-]+$/

const SEQUENCES: Readonly<Record<string, string>> = { strong: '**', emphasis: '*' }

/**
 * Writes a text whose marks stand side by side: pictures, links to plain addresses, emphasis around words, code
 * without backticks. That is most of the inline markup there is. Equal to what mdast-util-to-markdown gives for it; a property
 * test holds them together.
 *
 * @param place where the text stands
 * @returns undefined when there is more to it
 */
export function writeMarked({ text, marks }: Block, place: TextPlace): string | undefined {
  if (trimLine(text) !== text || text.includes('\n') || text.includes('\r')) return undefined
  let out = ''
  let at = 0
  let picture = -1
  for (const mark of marks) {
    // What begins where a picture stands holds the picture.
    if (mark.from < at || (mark.from === picture && mark.to > picture)) return undefined
    if (mark.kind === 'image') picture = mark.from
    const written = mark.kind === 'image' ? writeImage(mark) : writeMark(text, mark)
    if (written === undefined) return undefined
    if (mark.from > at) out += escapeText(text.slice(at, mark.from), besideMarks(place, out === '', false))
    out += written
    at = mark.to
  }
  return at < text.length ? out + escapeText(text.slice(at), besideMarks(place, out === '', true)) : out
}

function writeMark(text: string, mark: Mark): string | undefined {
  const inner = text.slice(mark.from, mark.to)
  if (inner === '' || inner.trim() !== inner) return undefined
  switch (mark.kind) {
    case 'link':
      return writeLink(inner, mark)
    case 'strong':
    case 'emphasis':
      return writeEmphasis(text, inner, mark)
    case 'code':
      return inner.includes('`') ? undefined : `\`${inner}\``
    default:
      return undefined
  }
}

function writeLink(label: string, { url, title }: Mark): string | undefined {
  if (title || url === undefined || !PLAIN_ADDRESS.test(url)) return undefined
  // An address that stands for itself may be written between angles.
  if (label === url || `mailto:${label}` === url) return undefined
  return `[${escapeText(label, IN_LABEL)}](${writeAddress(url)})`
}

/** Alternative texts without a character that the serialiser would escape. */
const plainAlt = (): RegExp => /^[\p{L}\p{N} ,.;:?'"’%$/()+=-]*$/u

function writeImage({ url, alt, title }: Mark): string | undefined {
  if (title || url === undefined || !PLAIN_ADDRESS.test(url) || !plainAlt().test(alt ?? '')) return undefined
  return `![${alt ?? ''}](${writeAddress(url)})`
}

const wordCharacter = (): RegExp => /[\p{L}\p{N}]/u
/** What may stand next to emphasis so that its marks can only open on the left and only close on the right. */
const APART = /[\s.,;:!?]/
const STOP = /[.,;:!?]/

/** True for a word before a space, a stop or the end, and for a stop before a space or the end: "**Note:** ". */
function isEndApart(last: string, next: string): boolean {
  if (wordCharacter().test(last)) return next === '' || APART.test(next)
  return STOP.test(last) && (next === '' || next === ' ')
}

/** Words between spaces or stops, in a text without other stars and underscores: there the marks cannot be misread. */
function writeEmphasis(text: string, inner: string, { kind, from, to }: Mark): string | undefined {
  if (text.includes('*') || text.includes('_')) return undefined
  if (!wordCharacter().test(inner.charAt(0)) || !isEndApart(inner.charAt(inner.length - 1), text.charAt(to)))
    return undefined
  if (from > 0 && !APART.test(text.charAt(from - 1))) return undefined
  const sequence = SEQUENCES[kind] as string
  return sequence + escapeText(inner, INSIDE) + sequence
}

const INSIDE: TextPlace = {
  atBreak: false,
  isLaterLine: false,
  endsHeading: false,
  inCell: false,
  inLabel: false,
  mixed: true,
  hasDefinitions: false,
}

const IN_LABEL: TextPlace = { ...INSIDE, inLabel: true }

function besideMarks(place: TextPlace, isFirst: boolean, isLast: boolean): TextPlace {
  return {
    ...place,
    mixed: true,
    atBreak: place.atBreak && isFirst,
    endsHeading: place.endsHeading && isLast,
  }
}
