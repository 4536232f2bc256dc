import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { inStory } from '../drop/support/story.js'

const LAST = 'The plan of the [old tower](https://lamps.example/tower) hangs in the town hall.'

export const elementRemnants = defineRule({
  id: 'element-remnants',
  phase: 'repair',
  summary:
    'Removes what is left of the elements of a page: the fences (`::: {.card}`), attributes (`{.link #top}`) and tags that Pandoc keeps, and shortcodes of WordPress (`[vc_row]`, `[gallery ids="1,2"]`).',
  why: 'Converters write the elements of a page into its text, and a plugin that is gone leaves its shortcodes; what they were for is gone with the page.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  gate: /^[ \t]*(?::{3}|<[/!A-Za-z])|\{#|\[(?:\/?\w+_|\/?embed|[a-z][\w-]+ +\w+=)/m,
  examples: {
    changes: [
      {
        from: 'text',
        before: inStory(`[vc_row][vc_column width="1/2"]${LAST}[/vc_column][/vc_row]`),
        after: inStory(LAST),
      },
      {
        from: 'text',
        before: inStory(
          `${LAST}\n\n[caption id="attachment_3" align="alignleft"]The plan, drawn in the year of the flood.[/caption]`,
        ),
        after: inStory(`${LAST}\n\nThe plan, drawn in the year of the flood.`),
      },
      {
        from: 'text',
        before: inStory(`${LAST}\n\n[caption id="attachment_3"]The old plan[/caption]`),
        after: inStory(LAST),
      },
      {
        from: 'html',
        before: '<p>The tower is old. [gallery ids=“12,13”] It leans a little to the sea.</p>',
        after: 'The tower is old. It leans a little to the sea.\n',
      },
      {
        from: 'text',
        before: `::: {#main .article}\n${inStory(`::: card\n[${LAST.slice(0, -1)}]{.end}.\n:::`)}\n:::\n`,
        after: inStory(LAST),
      },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory('A page of this kind shows a gallery by the shortcode [gallery ids="12,13"] alone.'),
      },
      { from: 'text', text: inStory('The template says so:\n\n[gallery ids="12,13"]') },
      { from: 'text', text: inStory('He wrote “[box id="3"]” on it, and [the_name] under it, and [sic] there.') },
      { from: 'text', text: inStory('Tips of the keeper stand in boxes.\n\n:::tip\nBring a lamp.\n:::') },
      { from: 'text', text: inStory('A set is written {.a, .b} in this book, and [an empty one]{} too.') },
    ],
  },
  load: () => import('./support/left-of-elements.js'),
  *propose(blocks, context, { leftOfElements }) {
    yield* leftOfElements(blocks, context)
  },
})
