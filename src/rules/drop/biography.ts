import { WRITTEN_ANEW } from '../../model/choices.js'
import type { DropEdit } from '../../model/edit.js'
import { defineRule } from '../../model/rule.js'

const ARTICLE = `How the ferry came back

By Anna Berg

The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.

The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar and rope.
`

export const biography = defineRule({
  id: 'biography',
  phase: 'drop',
  summary: 'Removes the sentence at the end that says who the author is.',
  why: 'Biographies of authors are written for the page, repeat under every article of theirs, and read as its last paragraph.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: `${ARTICLE}\nAnna Berg is a reporter at The Valley Post\n`, after: ARTICLE },
      { from: 'text', before: `${ARTICLE}\nAnna Berg writes about rivers and bridges.\n`, after: ARTICLE },
    ],
    leaves: [
      { from: 'text', text: ARTICLE },
      { from: 'text', text: `${ARTICLE}\nKarl Lund is the owner of the ferry, and he does not want to sell it.\n` },
    ],
  },
  *propose(blocks, context) {
    const roles = context.roles()
    for (const [index, block] of blocks.entries()) {
      if (roles.of(block) !== 'biography') continue
      const { author } = roles.metadata
      const edit: DropEdit = { kind: 'drop', block: index, message: 'says who the author is', confidence: 0.9 }
      yield author === undefined
        ? edit
        : { ...edit, evidence: [`begins with the author's name, ${author}`], metadata: { author } }
    }
  },
})
