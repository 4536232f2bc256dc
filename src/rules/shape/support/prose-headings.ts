import { type Block, isProse } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import type { Context } from '../../../model/rule.js'
import { countMatches } from '../../../tools/count-matches.js'
import { countWords } from '../../../tools/count-words.js'
import { headingsAsItems } from './items-of-headings.js'

/** Shorter headings, in code units, may be sentences: "The river rose two metres in a night." */
const LEAST_LENGTH = 100
const LEAST_WORDS = 15
/** East Asian text says as much in a third. */
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g
const DENSE_WEIGHT = 2
const SENTENCE_END = /[.!?。！？…][”"’')\]»」』]*$/

/** Paragraphs of the headings that hold running text, that name who wrote a post or are all that items say. */
export function* proseHeadings(blocks: readonly Block[], context: Context): Iterable<Edit> {
  const roles = context.roles()
  const asItems = headingsAsItems(blocks)
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'heading' || roles.of(block) === 'title') continue
    const reason = reasonFor(block, asItems)
    if (reason !== undefined)
      yield { kind: 'retype', block: index, to: { type: 'paragraph' }, prefix: '', ...reason, confidence: 0.8 }
  }
}

type Reason = Pick<Edit, 'message' | 'evidence'>

function reasonFor(block: Block, asItems: ReadonlySet<Block>): Reason | undefined {
  if (asItems.has(block))
    return { message: 'a heading that is all that an item says', evidence: ['so are others of its list'] }
  if (block.role === 'poster')
    return { message: 'a heading that names who wrote a post', evidence: ['stands above it'] }
  if (!isPassage(block)) return undefined
  return {
    message: 'a heading that is running text',
    evidence: [`${block.text.length} characters`, 'ends as a sentence does'],
  }
}

function isPassage(block: Block): boolean {
  const text = block.text.trim()
  if (!isProse(block) || !SENTENCE_END.test(text)) return false
  const dense = countMatches(text, DENSE)
  if (text.length + DENSE_WEIGHT * dense < LEAST_LENGTH) return false
  return countWords(text) + dense >= LEAST_WORDS
}
