import { defineRule } from '../../model/rule.js'
import { afterStory, story } from './support/story.js'

export const feedLine = defineRule({
  id: 'feed-line',
  phase: 'drop',
  summary: 'Removes the sentence on where a post appeared first.',
  why: 'Feeds of weblogs end each entry with "The post … appeared first on …", for whoever copies it.',
  risk: 'guess',
  severity: 'error',
  gate: /The post |Der Beitrag |L[’']artic|La entrada |Het bericht |^O |\nO |Artyku|Wpis |Запись /,
  examples: {
    changes: [
      { from: 'text', before: afterStory('The post A new lamp appeared first on Harbour News.'), after: story },
      { from: 'text', before: afterStory('Der Beitrag Das neue Licht erschien zuerst auf Hafenblatt.'), after: story },
      { from: 'text', before: afterStory('L’article La lampe est apparu en premier sur Le Port.'), after: story },
      { from: 'text', before: afterStory('La entrada El faro se publicó primero en El Puerto.'), after: story },
      { from: 'text', before: afterStory('L’articolo Il faro proviene da Il Porto.'), after: story },
      { from: 'text', before: afterStory('Het bericht De lamp verscheen eerst op De Haven.'), after: story },
      { from: 'text', before: afterStory('O post O farol apareceu primeiro em O Porto.'), after: story },
      { from: 'text', before: afterStory('Artykuł Latarnia pochodzi z serwisu Port.'), after: story },
    ],
    leaves: [
      { from: 'text', text: `${story}\nThe post of the keeper appeared in the budget for the first time.\n` },
      { from: 'text', text: `${story}\nThe keeper wrote that the post appeared first on the north pier.\n` },
    ],
  },
  load: () => import('./support/feed-sentences.js'),
  propose: (blocks, context, { dropFeedSentences }) => dropFeedSentences(blocks, context),
})
