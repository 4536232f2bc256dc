import type { Block } from '../model/block.js'
import type { DomElement } from '../model/dom.js'
import { percentDecoded } from '../tools/percent-decoded.js'

/** What no article has its picture in. */
const AROUND = /^(?:nav|aside|footer|form|dialog|li)$/

/** A picture alone in its block, of which a page has no words, that leads nowhere but to itself, outside of lists and boxes. */
export function isBarePicture({ marks, text, hints }: Block): boolean {
  const pictures = marks.filter(({ kind }) => kind === 'image')
  if (pictures.length !== 1 || /[\p{L}\p{N}]/u.test(text) || hints.dom?.hidden !== undefined) return false
  const file = fileOf(pictures[0]?.url)
  const leadsAway = marks.some(({ kind, url }) => kind === 'link' && (file === undefined || fileOf(url) !== file))
  return !leadsAway && !isAround(hints.dom?.element)
}

function isAround(element: DomElement | undefined): boolean {
  let at = element
  while (at !== undefined && !AROUND.test(at.tag)) at = at.parent
  return at !== undefined
}

/** True for a picture that the page declares for its own, in whatever size and format. */
export function isDeclaredPicture({ marks }: Block, declared: string | undefined): boolean {
  const file = fileOf(declared)
  return file !== undefined && marks.some(({ kind, url }) => kind === 'image' && fileOf(url) === file)
}

/** The file of a picture in an address, maybe within that of a service that makes it smaller. */
const FILE = /([^/?=&]+)\.(?:avif|gif|jpe?g|png|webp)(?![^?&]*\/)/gi
/** Longer ones hold the picture itself. */
const LONGEST_ADDRESS = 1000
/** What such services and content systems add to its name. */
const SIZE = /[-_@](?:\d{2,4}x\d{2,4}|\d{2,4}w|\d+x|scaled|\d{3,4})$/i
/** What sites declare where an article has no picture. */
const STAND_IN = /logo|default|placeholder|fallback|share|favicon|avatar|^og-?image$/i

/** The name of the file that an address leads to, in whatever size and format; undefined for what stands in for a picture. */
function fileOf(address: string | undefined): string | undefined {
  if (address === undefined || address.length > LONGEST_ADDRESS) return undefined
  const name = [...percentDecoded(address).matchAll(FILE)].at(-1)?.[1]?.replace(SIZE, '').toLowerCase()
  return name === undefined || STAND_IN.test(name) ? undefined : name
}
