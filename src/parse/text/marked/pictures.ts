import type { Mark, Segment } from '../../../model/block.js'
import type { InlineText } from '../inline.js'
import { placedIn } from '../pieces/places.js'

/** An address that holds the picture itself: no grammar need read its letters. */
const PICTURE = /(?<=\]\()data:[^\s()<>"]{500,}/g
/** What stands for such an address, with its number. */
const NAME = 'data:,stand-in-'
const STAND_IN = /^data:,stand-in-(\d+)$/

/** Reads a line, or joined lines; undefined where they cannot be read. */
type Read = (raw: string, segments: readonly Segment[]) => InlineText | undefined

/** Reads a line with a short address in place of each that holds a picture. */
export function readWithoutPictures(raw: string, segments: readonly Segment[], read: Read): InlineText | undefined {
  const pictures = raw.includes('](data:') ? [...raw.matchAll(PICTURE)] : []
  if (pictures.length === 0) return read(raw, segments)
  const { short, places } = shortened(raw, pictures)
  const found = read(short, places)
  // Code, and what is no link after all, shows the letters themselves.
  if (found?.text.includes(NAME)) return read(raw, segments)
  return found && placedIn(segments, { ...found, marks: found.marks.map(withPicture) })

  function withPicture(mark: Mark): Mark {
    const number = STAND_IN.exec(mark.url ?? '')?.[1]
    const url = number === undefined ? undefined : pictures[Number(number)]?.[0]
    return url === undefined ? mark : { ...mark, url }
  }
}

/** The line with its stand-ins, and where each stretch of it stands in the line as it was. */
function shortened(raw: string, pictures: readonly RegExpExecArray[]): { short: string; places: Segment[] } {
  const places: Segment[] = []
  let short = ''
  let done = 0
  const add = (text: string, start: number, end: number): void => {
    const [from, to] = [short.length, short.length + text.length]
    short += text
    places.push(text.length === end - start ? { from, to, start, end } : { from, to, start, end, atomic: true })
  }
  for (const [number, { 0: address, index }] of pictures.entries()) {
    add(raw.slice(done, index), done, index)
    done = index + address.length
    add(`${NAME}${number}`, index, done)
  }
  add(raw.slice(done), done, raw.length)
  return { short, places }
}
