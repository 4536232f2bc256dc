import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { afterStory, inStory, story } from './support/story.js'

const BINS =
  'The notebooks lay in a cellar for nineteen years. Nobody had asked for them, and the cellar was dry, which is the reason why they are still there to be read.'

export const breadcrumb = defineRule({
  id: 'breadcrumb',
  phase: 'drop',
  summary: 'Removes the path of pages that leads to the article.',
  why: 'A page names its place in the site above the headline: "Home > News > Harbour".',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  characters: /[>»›→❯▸|/\\]/,
  gate: /[>»›→❯▸]|\s[/|\\]\s/u,
  examples: {
    changes: [
      { from: 'text', before: `Home > News > Harbour\n\n${story}`, after: story },
      { from: 'text', before: `Startseite » Region » Küste\n\n${story}`, after: story },
      { from: 'text', before: `Accueil / Actualités / Ports\n\n${story}`, after: story },
      // However likely a short text makes it, above the text the way from the home page is no part of it.
      {
        from: 'text',
        before: `Home > Waste\n\nQuestions about bins\n\n${BINS}\n`,
        after: `Questions about bins\n\n${BINS}\n`,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory('Stone | Weight | Price\nGranite | Heavy | High'),
      },
      { from: 'text', text: afterStory('lamp> show oil') },
      { from: 'text', text: afterStory("'Old Head | The Light Tour | The Final Show'") },
      { from: 'text', text: afterStory('182ms → 172ms') },
      { from: 'text', text: afterStory('Height 9 in / 23 cm Width 6 fl oz / 177 ml') },
      {
        from: 'text',
        text: inStory(
          'The order was tar > rope > paint, and whoever mixed it up had to start from the keel once more.',
        ),
      },
      {
        from: 'text',
        text: inStory('Open File > Export > Picture, then choose where the drawing of the tower is to be kept.'),
      },
    ],
  },
  load: () => import('./support/paths.js'),
  propose: (blocks, context, { breadcrumbs }) => breadcrumbs(blocks, context),
})
