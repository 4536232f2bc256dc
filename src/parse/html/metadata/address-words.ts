import { percentDecoded } from '../../../tools/percent-decoded.js'
import { comparable } from './title-parts.js'

/** Words that differ only in their endings are taken for one: "dashcam", "dashcams". */
const STEM = 6

/**
 * How much of the name that a page has in its address a text repeats, 0 to 1: sites name a page after its title.
 *
 * @param path as in `/news/how-the-ferry-came-back.html`; its last part with a word counts
 */
export function shareOfAddress(text: string, path: string): number {
  const name = path.split('/').findLast((part) => /\p{L}{3}/u.test(percentDecoded(part)))
  if (name === undefined) return 0
  const wanted = stems(percentDecoded(name).replace(/\.\w{2,5}$/, ''))
  if (wanted.size === 0) return 0
  const have = stems(text)
  return [...wanted].filter((stem) => have.has(stem)).length / wanted.size
}

/** The beginnings of words that say something: not the shortest ones. */
function stems(text: string): Set<string> {
  const words = comparable(text).split(' ')
  return new Set(words.filter((word) => word.length > 2 || /\d/.test(word)).map((word) => word.slice(0, STEM)))
}
