import { type Block, isProse } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { countWords } from '../../tools/count-words.js'

const PASSAGE =
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone. The ferry had lain on the bank for thirty years.'
const bodyOut = (): string => PASSAGE.replace('two', 'three')
const body = (): string => `<p>${bodyOut()}</p>`

/** Shorter headings, in code units, may be sentences: "The river rose two metres in a night." */
const LEAST_LENGTH = 100
const LEAST_WORDS = 15
/** East Asian text says as much in a third. */
const DENSE = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/g
const DENSE_WEIGHT = 2
const SENTENCE_END = /[.!?。！？…][”"’')\]»」』]*$/

export const proseHeading = defineRule({
  id: 'prose-heading',
  phase: 'shape',
  summary: 'Makes paragraphs of headings that hold running text.',
  why: 'Pages set decks, testimonials and whole paragraphs as headings because these look right; an outline of them is of no use.',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  after: ['title'],
  examples: {
    changes: [
      {
        from: 'html',
        before: `<h1>How the ferry came back</h1><h2>${PASSAGE}</h2>${body()}`,
        after: `# How the ferry came back\n\n${PASSAGE}\n\n${bodyOut()}\n`,
      },
    ],
    leaves: [
      {
        from: 'html',
        text: `<h1>How the ferry came back</h1>${body()}<h2>What did the village pay for the tar?</h2>${body()}`,
      },
      {
        from: 'html',
        text: `<h1>How the ferry came back</h1>${body()}<h2>How the village found the tar, the rope and the patience that made the old ferry float again after so many years</h2>${body()}`,
      },
    ],
  },
  *propose(blocks, context) {
    const roles = context.roles()
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'heading' || roles.of(block) === 'title') continue
      const isPoster = block.role === 'poster'
      if (!isPoster && !isPassage(block)) continue
      yield {
        kind: 'retype',
        block: index,
        to: { type: 'paragraph' },
        prefix: '',
        message: isPoster ? 'a heading that names who wrote a post' : 'a heading that is running text',
        evidence: [`${block.text.length} characters`, 'ends as a sentence does'],
        confidence: 0.8,
      }
    }
  },
})

function isPassage(block: Block): boolean {
  const text = block.text.trim()
  if (!isProse(block) || !SENTENCE_END.test(text)) return false
  const dense = text.match(DENSE)?.length ?? 0
  if (text.length + DENSE_WEIGHT * dense < LEAST_LENGTH) return false
  return countWords(text) + dense >= LEAST_WORDS
}
