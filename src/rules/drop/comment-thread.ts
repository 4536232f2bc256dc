import { type Block, isProse, itemOf } from '../../model/block.js'
import type { DocumentScore } from '../../model/rule.js'
import { defineRule } from '../../model/rule.js'
import { findDate } from '../../roles/dates.js'
import { afterStory, inStory, story } from './support/story.js'

/** What a name does in the languages that blog software speaks. */
const VERBS =
  'says|sagt|schreibt|meint|dit|dice|diz|zegt|pisze|skriver|siger|sier|s\u00E4ger|sanoo|\u0433\u043E\u0432\u043E\u0440\u0438\u0442|\u043F\u0438\u0448\u0435\u0442'

/**
 * How blogs introduce a comment, "Ann Lee says:". In the past tense forums
 * introduce what they quote, and reports do.
 */
const SAYS = new RegExp(`^(?:\\d+\\.\\s+)?[^\\s.!?:][^.!?:\\n]{0,60} (?:${VERBS}) ?:(?=\\s|$)`)
/** So many are a thread; one or two may stand in a dialogue. */
const FEWEST = 3
/** Words of the article that must stand before: a page that begins with posts consists of them. */
const ARTICLE_WORDS = 60
/** Up to which block behind the name the comment's date stands. */
const DATE_WITHIN = 2
const MESSAGE = 'comments of readers'
/** A date with its time and the word before it. */
const DATE_LENGTH = 60

const COMMENTS = `12. Rower says:
    December 19, 2025 at 13:01

    This makes me really happy, since I rowed past the tower as a child.

13. Keeper's son says:
    December 20, 2025 at 9:12

    About time.

14. A mason says:
    December 20, 2025 at 10:40

    The stones from the first valley were the heaviest of all.`

export const commentThread = defineRule({
  id: 'comment-thread',
  phase: 'drop',
  summary: 'Removes comments that readers left below the article.',
  why: 'Blogs print dozens of comments under an article, each begun with "Ann Lee says:" and a date, in sentences like those of the article.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  // From the colon back: letters are everywhere.
  gate: new RegExp(
    `:(?<=(?:${VERBS}) ?:)\\s|[cCkK]omm?ent|discussion about|reacties|yorum|\u043A\u043E\u043C\u043C?\u0435\u043D\u0442|\u8BC4\u8BBA|\u8A55\u8AD6|\u30B3\u30E1\u30F3\u30C8|\uB313\uAE00`,
  ),
  examples: {
    changes: [
      { from: 'text', before: afterStory(COMMENTS), after: story },
      {
        from: 'text',
        before: afterStory(
          '2 Comments\n\nRower\n\n8d\n\nI rowed past the tower as a child.\n\nReply\n\nA mason\n\n9d\n\nHeavy stones.\n\nReply',
        ),
        after: story,
      },
    ],
    leaves: [
      { from: 'text', text: inStory('Comments\n\nThe council asked for comments on the tower until the end of May.') },
      {
        from: 'text',
        text: inStory(
          'Rower says:\n\nI passed the tower every day.\n\nKeeper says:\n\nI lit the lamp every night.\n\nMason says:\n\nI laid the first of the stones.',
        ),
      },
    ],
  },
  load: () => import('./support/headed-comments.js'),
  *propose(blocks, context, tools) {
    const score = context.score()
    if (score === undefined) return
    const headed = tools.headedComments(blocks)
    if (headed !== undefined && articleWords(blocks, headed.from, score) >= ARTICLE_WORDS) {
      const evidence = [`a heading of comments, ${headed.marks} replies and dates below`]
      for (let index = headed.from; index < headed.to; index++)
        yield { kind: 'drop', block: index, message: MESSAGE, evidence, confidence: 0.9 }
      return
    }
    const names = blocks.flatMap((block, index) => (isName(blocks, index, block) ? [index] : []))
    const [first] = names
    if (first === undefined || names.length < FEWEST || articleWords(blocks, first, score) < ARTICLE_WORDS) return
    const end = endOf(blocks, names.at(-1) as number)
    for (let index = first; index < end; index++) {
      yield {
        kind: 'drop',
        block: index,
        message: MESSAGE,
        evidence: [`${names.length} times a name that "says"`],
        confidence: 0.9,
      }
    }
  },
})

/** The line that begins a comment: a name, and the date of what it says on the same line or soon behind it. */
function isName(blocks: readonly Block[], index: number, block: Block): boolean {
  const name = isProse(block) ? SAYS.exec(block.text)?.[0] : undefined
  if (name === undefined) return false
  const rest = block.text.slice(name.length)
  if (rest.trim() !== '') return findDate(rest.slice(0, DATE_LENGTH)) !== undefined
  return blocks.slice(index + 1, index + 1 + DATE_WITHIN).some(({ text }) => findDate(text) !== undefined)
}

function articleWords(blocks: readonly Block[], end: number, score: DocumentScore): number {
  let words = 0
  for (const block of blocks.slice(0, end)) {
    if (score.of(block).probability >= 0.5) words += block.text.split(/\s+/).length
  }
  return words
}

/** The last comment goes on with its list; without one it has no end that could be seen. */
function endOf(blocks: readonly Block[], last: number): number {
  let end = last + 1
  if (itemOf(blocks[last] as Block) === undefined) return end
  while (end < blocks.length && itemOf(blocks[end] as Block) !== undefined) end++
  return end
}
