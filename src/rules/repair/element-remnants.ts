import { defineRule } from '../../model/rule.js'
import { inStory } from '../drop/support/story.js'

const LAST = 'The plan of the [old tower](https://lamps.example/tower) hangs in the town hall.'

export const elementRemnants = defineRule({
  id: 'element-remnants',
  phase: 'repair',
  summary:
    'Removes the fences (`::: {.card}`), the attributes (`{.link #top}`) and the tags of elements that Pandoc keeps.',
  why: 'Pandoc writes the elements of a page into its own Markdown; what they were for is gone with the page.',
  risk: 'guess',
  severity: 'error',
  formats: ['text'],
  characters: /[:<{]/,
  gate: /^[ \t]*(?::{3}|<\/?[A-Za-z])|\{#/m,
  examples: {
    changes: [
      {
        from: 'text',
        before: `::: {#main .article}\n${inStory(`::: card\n[${LAST.slice(0, -1)}]{.end}.\n:::`)}\n:::\n`,
        after: inStory(LAST),
      },
    ],
    leaves: [
      { from: 'text', text: inStory('Tips of the keeper stand in boxes.\n\n:::tip\nBring a lamp.\n:::') },
      { from: 'text', text: inStory('A set is written {.a, .b} in this book, and [an empty one]{} too.') },
    ],
  },
  load: () => import('./support/element-remnants.js'),
  *propose(blocks, { source }, { elementRemnantsIn }) {
    yield* elementRemnantsIn(blocks, source)
  },
})
