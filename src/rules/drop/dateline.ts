import { WRITTEN_ANEW } from '../../model/choices.js'
import type { DropEdit } from '../../model/edit.js'
import { defineRule } from '../../model/rule.js'

const ARTICLE = `How the ferry came back

The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.

The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar and rope.
`

export const dateline = defineRule({
  id: 'dateline',
  phase: 'drop',
  summary: 'Moves the line that holds the date of publication to the metadata.',
  why: 'Dates and times of publication and update stand between headline and text.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      { from: 'text', before: ARTICLE.replace('\n\n', '\n\nPublished: 3 May 2024, 10:15\n\n'), after: ARTICLE },
      { from: 'text', before: ARTICLE.replace('\n\n', '\n\n3. Mai 2024\n\n'), after: ARTICLE },
      { from: 'text', before: ARTICLE.replace('\n\n', '\n\n3 May 2011 – updated 4 June 2024\n\n'), after: ARTICLE },
    ],
    leaves: [
      { from: 'text', text: ARTICLE },
      { from: 'text', text: ARTICLE.replace('\n\n', '\n\n3 May 1938 – 12. Januar 2024\n\n') },
      { from: 'text', text: ARTICLE.replace('\n\n', '\n\nIn force from 6/2/2025:\n\n') },
      {
        from: 'text',
        text: ARTICLE.replace('\n\n', '\n\n- 2021-08-09 New oar\n- 2022-04-12 New rope\n- 2023-06-12 New tar\n\n'),
      },
      {
        from: 'text',
        text: `${ARTICLE}\nOn 3 May 2024 the first passengers stepped ashore, and the band of the fire brigade played for them.\n`,
      },
    ],
  },
  *propose(blocks, context) {
    const roles = context.roles()
    for (const [index, block] of blocks.entries()) {
      if (roles.of(block) !== 'date') continue
      const { date } = roles.metadata
      const edit: DropEdit = {
        kind: 'drop',
        block: index,
        message: 'date of publication: metadata, not text',
        confidence: 0.9,
      }
      yield date === undefined ? edit : { ...edit, evidence: [`date: ${date}`], metadata: { date } }
    }
  },
})
