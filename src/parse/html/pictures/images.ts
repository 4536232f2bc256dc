import type { Element } from 'domhandler'
import { isBlurred, isCountingPixel, isPlaceholder } from '../../../markup/stand-ins.js'
import type { LinkResolver } from '../../links.js'

/** Attributes that hold the address of an image until a script shows it. */
export const LAZY = [
  'data-src',
  'data-lazy-src',
  'data-original',
  'data-lazy',
  'data-hi-res-src',
  'data-full-src',
  'data-large-file',
  'data-orig-file',
  'data-image',
  'data-url',
  'data-echo',
  'data-delayed-url',
  'data-srcset',
  'data-lazy-srcset',
]

/** The whole picture, for readers who keep it elsewhere, where a page shows a blurred one first. */
const PINNED = 'data-pin-media'

/**
 * The best address of an image: the real one where scripts load it late, the largest of a set.
 * Undefined for counting pixels, for what holds places apart and for images without an address.
 */
export function imageAddress({ attribs }: Element, links: LinkResolver): string | undefined {
  if (isThin(attribs)) return undefined
  const shown = usable(attribs.src) ?? largest(attribs.srcset)
  const isSharp = shown !== undefined && !isBlurred(shown)
  const address = lateAddress(attribs) ?? (isSharp ? shown : (usable(attribs[PINNED]) ?? shown))
  if (address === undefined || isCountingPixel(address)) return undefined
  const resolved = links.resolve(address)
  return resolved === '' || resolved?.startsWith('#') ? undefined : resolved
}

/** One pixel high or wide, or none. */
const THIN = /^[01](?:px)?$/

function isThin({ width, height }: Readonly<Record<string, string>>): boolean {
  return THIN.test(width ?? '') || THIN.test(height ?? '')
}

function lateAddress(attribs: Readonly<Record<string, string>>): string | undefined {
  for (const name of LAZY) {
    const value = attribs[name]
    if (value === undefined || value === '') continue
    const address = name.endsWith('srcset') ? largest(value) : usable(value)
    if (address !== undefined && /[/.]/.test(address) && !/^[[{]/.test(address)) return address
  }
  return undefined
}

function usable(address: string | undefined): string | undefined {
  const trimmed = address?.trim()
  return trimmed === undefined || trimmed === '' || isPlaceholder(trimmed) ? undefined : trimmed
}

/** The candidate of a `srcset` with the largest width or density. */
export function largest(srcset: string | undefined): string | undefined {
  if (srcset === undefined || srcset.length > MAX_SRCSET) return undefined
  let best: string | undefined
  let bestSize = 0
  for (const match of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    const size = Number(match[2] ?? 1)
    const address = usable(match[1])
    if (address !== undefined && size > bestSize) {
      best = address
      bestSize = size
    }
  }
  return best
}

const MAX_SRCSET = 20_000
