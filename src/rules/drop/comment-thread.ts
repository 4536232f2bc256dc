import { defineRule } from '../../model/rule.js'
import { VERBS } from './support/comments/verbs.js'
import { afterStory, inStory, story } from './support/story.js'

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
  why: 'Comments are sentences like those of the article: dozens of them stand under a heading, with replies and dates between them, or are begun with "Ann Lee says:".',
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
      {
        from: 'text',
        text: inStory(
          '  \u2022 Share\n  \u2022 Comments\n\nThe council met 3 days ago and asked for a tower.\n\n8 May 2024\n\n9 May 2024',
        ),
      },
      { from: 'text', text: inStory('Comments\n\nThe council asked for comments on the tower until the end of May.') },
      {
        from: 'text',
        text: inStory(
          'Rower says:\n\nI passed the tower every day.\n\nKeeper says:\n\nI lit the lamp every night.\n\nMason says:\n\nI laid the first of the stones.',
        ),
      },
    ],
  },
  load: () => import('./support/comments/index.js'),
  *propose(blocks, context, tools) {
    const score = context.score()
    const thread = score && tools.commentsBelow(blocks, score, context)
    if (thread === undefined) return
    const { from, to, evidence } = thread
    for (let block = from; block < to; block++)
      yield { kind: 'drop', block, message: 'comments of readers', evidence: [evidence], confidence: 0.9 }
  },
})
