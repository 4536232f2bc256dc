import { defineRule } from '../../model/rule.js'
import { inStory, story } from './support/story.js'

const FIRST = 'See the [register of lamps](https://lamps.example/register) of the coast.'
const SECOND = 'The plan of the [old tower](https://lamps.example/tower) hangs in the town hall.'

export const remnantLink = defineRule({
  id: 'remnant-link',
  phase: 'drop',
  summary:
    'Removes links without words (`[](/menu)`), links around whole paragraphs, those to edit a section (`[edit]`), and pictures that stand in for others.',
  why: 'Converters of pages write the link of an icon without a word, the link of a card around its heading and its text, which Markdown does not read, and the blank picture that a script replaces by the real one.',
  risk: 'safe',
  severity: 'error',
  formats: ['text'],
  characters: /[[\](]/,
  gate: /\[(?:\s*(?:!\[|\]\()|https?:|data:|javascript:|[/#?.\u00B6])|!\[|\(\s?(?:https?|mailto|tel):|^\s*\]\(|.\]$/m,
  examples: {
    changes: [
      {
        from: 'text',
        before: inStory(`${FIRST}[](#register)\n\n[](/share)\n\n${SECOND}`),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(
          'The board (https://lamps.example/1)\n\n- (https://lamps.example/2)\n- Oil for the lamp (https://lamps.example/3)\n- Rope for the boat (https://lamps.example/4)',
        ),
        after: inStory(
          '[The board](https://lamps.example/1)\n\n- [Oil for the lamp](https://lamps.example/3)\n- [Rope for the boat](https://lamps.example/4)',
        ),
      },
      {
        from: 'text',
        before: inStory(`${FIRST}\n\n![](data:image/gif;base64,R0lGODlhAQABAAAAACw=)\n\n${SECOND}`),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(`${FIRST}\n\n![The tower]()\n\n${SECOND}`),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(`${FIRST}\n\n[\n\n${SECOND}\n\n](/tower)`),
        after: inStory(`${FIRST}\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(
          `${FIRST}\n\n## [#](#plan) The plan\n\n[Permalink: The plan](#plan)\n\n${SECOND}\n\n### Its frame [¶](/tower#frame "Permalink")\n\n${SECOND}`,
        ),
        after: inStory(`${FIRST}\n\n## The plan\n\n${SECOND}\n\n### Its frame\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(`${FIRST}\n\n## [#](#a) [#](#b) The plan [#](#c) [¶](#d)\n\n${SECOND}`),
        after: inStory(`${FIRST}\n\n## The plan\n\n${SECOND}`),
      },
      {
        from: 'text',
        before: inStory(
          `${FIRST}\n\n## Plan[Bearbeiten | Quelltext bearbeiten]\n\n${SECOND}\n\n## Lamp [Bearbeiten | Quelltext bearbeiten]\n\n${SECOND}`,
        ),
        after: inStory(`${FIRST}\n\n## Plan\n\n${SECOND}\n\n## Lamp\n\n${SECOND}`),
      },
    ],
    leaves: [
      { from: 'text', text: story },
      {
        from: 'text',
        text: inStory(`${FIRST}\n\n## The keeper [edit]\n\n${SECOND}\n\n## The lamp [film]\n\n${SECOND}`),
      },
      { from: 'text', text: inStory(`${FIRST}\n\n## Sonata in [C#](/keys#c-sharp)\n\n${SECOND}`) },
      { from: 'text', text: inStory(`${FIRST}\n\n![The tower](/tower.jpg)\n\n${SECOND}`) },
      { from: 'text', text: inStory('A picture is written ![words](), with its address between the parentheses.') },
      { from: 'text', text: inStory('An empty list is written [] and takes no room.') },
      {
        from: 'text',
        text: inStory(
          'The lamps are listed as the keeper wrote them:\n\n\\[\n\nthe old one, the new one, the one of the north.',
        ),
      },
    ],
  },
  load: () => import('./support/link-remnants.js'),
  *propose(blocks, _context, { linkRemnants }) {
    yield* linkRemnants(blocks)
  },
})
