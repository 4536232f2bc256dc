import { categoryMask, phraseMasks } from '../../../../lexicon/index.js'
import type { Block } from '../../../../model/block.js'
import { elementNamed } from '../../../../model/dom.js'

/** What plug-ins for recipes, shops and posts call the stars that readers vote with. */
const STARS = /(?:^|[\s_-])(?:ratings?|stars|votes|kksr)(?=$|[\s_-])/i
const LEVELS = 3
const LONGEST = 80
/**
 * A mark up to ten, and behind it how many gave it: a reviewer's own mark has no voters. A name before the mark, or a
 * share, is that of an election, or of what others have voted on.
 */
const RESULT = /^[^\p{L}\d]*(?:\d|10)(?:[.,]\d{1,2})?(?![\d.,]|\s?%).*\D\d[\d.,\u00a0]*\s+(?:\p{L}+\s)?(\p{L}+)\)?$/u

/** True for the result of a vote beside the stars that it is cast with: "4.8 from 12 votes". */
export function isVote({ type, text, hints }: Block): boolean {
  if (type !== 'paragraph' || text.length > LONGEST || !/\d/.test(text)) return false
  if (elementNamed(hints.dom?.innermost, STARS, LEVELS) === undefined) return false
  const voter = RESULT.exec(text)?.[1]
  return voter !== undefined && (phraseMasks(voter).whole & categoryMask('comments')) !== 0
}
