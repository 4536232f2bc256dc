import { defineRule } from '../../model/rule.js'
import { afterStory, inStory, story } from './support/story.js'

export const feedLine = defineRule({
  id: 'feed-line',
  phase: 'drop',
  summary:
    'Removes the sentence on where a post appeared first, and the one by which paid posts lead to the site they were written for.',
  why: 'Feeds of weblogs end each entry with "The post … appeared first on …", for whoever copies it; programs that spin posts end them with "If you loved this article and you would like to get more info about …".',
  risk: 'guess',
  severity: 'error',
  gate: /The post |Der Beitrag |L[’']artic|La entrada |Het bericht |^O |\nO |Artyku|Wpis |Запись |ou \w+ed this |where and |ere is more /,
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
      {
        from: 'text',
        before: story.replace(
          'winter.',
          'winter. If you loved this short article and you would like to get more info about yacht charter kindly visit the web page.',
        ),
        after: story,
      },
      {
        from: 'markdown',
        before: afterStory(
          'If you have any questions about where and how to use [lamp oil](https://oil.example/), you can get hold of us at our own page.',
        ),
        after: story,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'If you have any questions on how to climb it, you can call us at our office. Here is more about it.',
        ),
      },
      {
        from: 'text',
        text: inStory('He wrote: “If you loved this post and you would like to get more, kindly visit our site.”'),
      },
      { from: 'text', text: `${story}\nThe post of the keeper appeared in the budget for the first time.\n` },
      { from: 'text', text: `${story}\nThe keeper wrote that the post appeared first on the north pier.\n` },
    ],
  },
  load: () => import('./support/feed-sentences.js'),
  propose: (blocks, context, { feedSentencesIn }) => feedSentencesIn(blocks, context),
})
