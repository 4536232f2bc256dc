import type { Range } from '../../../model/block.js'
import { countMatches } from '../../../tools/count-matches.js'
import { isMarkedUp } from '../marked/evidence.js'
import { masked } from '../pieces/mask.js'

/**
 * An address in brackets, as html-to-text writes it behind the words of a link and the description of a picture. The
 * plain parts of mails have round brackets too, and spaces within.
 */
export interface Address extends Range {
  readonly url: string
  readonly isPicture: boolean
  /** The address of a link around a picture, which stands without brackets. */
  readonly around?: string
}

/** With what the address itself holds in brackets. Addresses of data hold spaces. */
const BRACKETED =
  /(?<![^\s\]])\[ ?(?:((?:https?:\/\/|mailto:|tel:|javascript:|\.{0,2}\/|[#?](?=[\w/])|www\.)(?:[^\s[\]]|\[[^\s[\]]*\])*) ?\]((?:https?:\/\/|\/[\w%])[^\s[\]]*)?|(data:[^[\]]*)\])|(?<!\S|[,:;]\s)\( ?((?:https?:\/\/|mailto:|tel:)(?:[^\s()]|\([^\s()]*\))+) ?\)/gu
const PICTURE = /^data:image\/|\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp)(?:[?#/]|$)|\/_next\/image\?/i

/** The addresses in a text, from left to right. */
export function addressesIn(text: string): Address[] {
  return Array.from(text.matchAll(BRACKETED), ({ 0: found, 1: shown, 2: around, 3: data, 4: round = '', index }) => {
    const url = shown ?? data ?? round
    const address = { from: index, to: index + found.length, url, isPicture: PICTURE.test(url) }
    return around === undefined ? address : { ...address, around }
  })
}

/** What something begins with that has nothing to do with what stands before the address. */
const BEGINNING = /[\p{Lu}\p{N}]/u

/** Where in a text an element begins right behind an address that ends another one. */
export function endsOfElements(text: string): number[] {
  if (!/[\])]/.test(text)) return []
  return addressesIn(text).flatMap(({ to }) => (BEGINNING.test(text.charAt(to)) ? [to] : []))
}

/** The text with masks in place of its addresses. */
export function withoutAddresses(text: string): string {
  return masked(text, BRACKETED)
}

/** So many addresses behind words show how a text was written. */
const MIN_ADDRESSES = 3
const BEHIND_WORDS = /[\p{L}\p{N}.,;:!?)"”’](?: +|\r?\n[ \t]*)\[ ?(?:https?:\/\/|\/\w)[^\s]* ?\]/gu
/** Round brackets are the author's own in a sentence, but not with spaces within nor at the end of a label. */
const ROUND_BEHIND_WORDS =
  /[\p{L}\p{N}.,;:!?)"”’](?: +|\r?\n[ \t]*)\( https?:\/\/[^\s]* \)|^.{1,60} \(https?:\/\/[^\s]*\)$/gmu
/** Links as Markdown writes them. */
const MARKED = /\]\((?:https?:\/\/|[/#])/g

/** True for a text whose links stand in brackets behind their words, and not as Markdown has them. */
export function isAddressed(source: string): boolean {
  const isSquare = /\[ ?(?:http|\/)/.test(source)
  const isRound = /\( ?http/.test(source)
  if (!isSquare && !isRound) return false
  const marked = countMatches(source, MARKED)
  if (isSquare && isCommon(countMatches(source, BEHIND_WORDS), marked)) return true
  return isRound && isCommon(countMatches(source, ROUND_BEHIND_WORDS), marked) && !isMarkedUp(source)
}

function isCommon(addresses: number, marked: number): boolean {
  return addresses >= MIN_ADDRESSES && addresses > marked
}
