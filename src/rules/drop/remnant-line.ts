import { type Block, isProse } from '../../model/block.js'
import { type DocumentScore, defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'
import { story } from './support/story.js'

/** Up to which probability of being article a scrap goes wherever it stands. */
const LIMIT = 0.5
/** A few words that end in a mark which something should follow, or marks alone. */
const SCRAP = /^(?:[\p{L}\p{M}\p{N}'’.&]+\s+){0,3}[-–—|»«›‹•·/\\~+]+$|^[\p{P}\p{S}\s]{1,12}$/u
/** How text browsers write a button of a form; its label is no text. */
const BUTTON = /^\(BUTTON\)(?:\s+\S+){0,4}$/

/** What most lines end in, and no scrap does. */
const ENDS_IN_WORD = /[A-Za-z0-9]$/

export const remnantLine = defineRule({
  id: 'remnant-line',
  phase: 'drop',
  summary: 'Removes scraps of lines: a word with a dangling dash, separators, lone marks.',
  why: 'The page around an article leaves half lines behind: the start of a caption or a credit, bullets, bars between links.',
  risk: 'guess',
  severity: 'error',
  formats: ['text', 'html'],
  examples: {
    changes: [
      { from: 'text', before: `Mira -\n\n${story}`, after: story },
      { from: 'text', before: `${story}\n»\n`, after: story },
      { from: 'text', before: `| |\n\n${story}`, after: story },
      { from: 'text', before: `${story}\n(BUTTON) Share\n`, after: story },
    ],
    leaves: [
      { from: 'text', text: story },
      { from: 'text', text: `${story}\nThe end.\n` },
    ],
  },
  *propose(blocks, context) {
    const score = context.score()
    if (score === undefined) return
    const roles = context.roles()
    const { first, last } = keptSpan(blocks, score)
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block) || block.text.length > 40 || roles.of(block) !== undefined) continue
      const isButton = BUTTON.test(block.text.trim())
      if (!isButton && (ENDS_IN_WORD.test(block.text) || !SCRAP.test(block.text.trim()))) continue
      if (isAllowed(block.text, context)) continue
      const isOutside = index < first || index > last
      const { probability } = score.of(block)
      if (!isOutside && probability >= LIMIT) continue
      const sign = isButton ? 'a button as text browsers write it' : 'a mark that nothing follows'
      const evidence = isOutside ? [sign, 'outside of the text'] : [sign]
      yield {
        kind: 'drop',
        block: index,
        message: 'a scrap of a line',
        evidence,
        confidence: Math.max(0.6, 1 - probability / 2),
      }
    }
  },
})

/** Shorter paragraphs say nothing of where the article begins and ends. */
const LONG = 80

/** Indices of the first and last long paragraph that the scorer keeps. */
function keptSpan(blocks: readonly Block[], score: DocumentScore): { first: number; last: number } {
  const isText = (block: Block): boolean => isProse(block) && block.text.length >= LONG && score.of(block).keep
  const first = blocks.findIndex(isText)
  return { first: first === -1 ? blocks.length : first, last: blocks.findLastIndex(isText) }
}
