import { WRITTEN_ANEW } from '../../model/choices.js'
import type { DropEdit } from '../../model/edit.js'
import { defineRule } from '../../model/rule.js'

const ARTICLE = `How the ferry came back

The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.

The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar and rope.
`

export const byline = defineRule({
  id: 'byline',
  phase: 'drop',
  summary: 'Moves the line that names the author to the metadata.',
  why: 'The byline stands between headline and text, where it reads as a sentence of the article.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: ARTICLE.replace('\n\n', '\n\nBy Anna Berg\n\n'), after: ARTICLE },
      { from: 'text', before: ARTICLE.replace('\n\n', '\n\nVon Anna Berg\n\n'), after: ARTICLE },
    ],
    leaves: [
      { from: 'text', text: ARTICLE },
      {
        from: 'text',
        text: `Author: Ann Berg\n\n${ARTICLE}\nAuthor: Paul Wood\n\n${ARTICLE}\nAuthor: Mary Field\n\n${ARTICLE}`,
      },
      { from: 'text', text: ARTICLE.replace('\n\n', '\n\nBy morning, nobody could cross it any more.\n\n') },
    ],
  },
  *propose(blocks, context) {
    const roles = context.roles()
    for (const [index, block] of blocks.entries()) {
      if (roles.of(block) !== 'byline') continue
      const { author } = roles.metadata
      const edit: DropEdit = {
        kind: 'drop',
        block: index,
        message: 'names the author: metadata, not text',
        confidence: 0.9,
      }
      yield author === undefined ? edit : { ...edit, evidence: [`author: ${author}`], metadata: { author } }
    }
  },
})
