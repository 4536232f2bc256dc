import { type Block, isProse } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import type { Context } from '../../../model/rule.js'
import { isAllowed } from './allowed.js'

const SITE = '(?:our|the|my) (?:own )?(?:web[ -]?site|web[ -]?page|page|site|internet site|home[ -]?page|blog)'
const WITHIN = (length: number): string => `[^.!?\\n]{1,${length}}?`

/** The sentences that programs end spun posts with, whose words they swap for others. */
const SENTENCES = [
  `(?:if|when|in the event(?: that)?|in case|should|for those who|provided) (?:you )?(?:have )?(?:really )?(?:liked|loved|enjoyed|adored|cherished|treasured|beloved) this (?:[\\w-]+ ){0,2}(?:article|post|posting|write-up|information|info|report|content) (?:and|and also|in addition to|as well as) you ${WITHIN(250)} ${SITE}`,
  `if you (?:have|had) (?:[\\w-]+ ){1,3}(?:questions?|inquiries|inquiry|concerns?) ${WITHIN(60)}(?:where(?:by)?|the place) and ${WITHIN(150)} you (?:can|could) ${WITHIN(40)} at ${SITE}`,
  `here(?: is|['\u2019]s) more ${WITHIN(120)} (?:check out|visit|take a look at|have a look at|look at|look into|stop by|review) ${SITE}`,
].join('|')
const SPUN = new RegExp(`(?:^|(?<=[.!?)\\]"\u201D]\\s))(?:${SENTENCES})(?:[.!]|$)`, 'gi')
const QUOTED = /["\u201C\u201E\u00AB\u2018]\s?$/

/** Removes the sentences by which spun posts lead to the site they were written for. */
export function* withoutSpunSentences(blocks: readonly Block[], context: Context): Generator<Edit> {
  for (const [index, block] of blocks.entries()) {
    if (!isProse(block)) continue
    for (const { 0: found, index: at } of block.text.matchAll(SPUN)) {
      if (QUOTED.test(block.text.slice(Math.max(0, at - 2), at)) || isAllowed(found, context)) continue
      const about = { block: index, message: 'the sentence by which a spun post leads to a site', confidence: 0.95 }
      const to = at + found.length
      if (at === 0 && block.text.slice(to).trim() === '') yield { kind: 'drop', ...about }
      else yield { kind: 'replace', from: Math.max(0, at - 1), to, insert: '', withAddresses: true, ...about }
    }
  }
}
