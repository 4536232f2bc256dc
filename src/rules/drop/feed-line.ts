import { defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'
import { afterStory, story } from './support/story.js'

/**
 * What WordPress writes below an entry in its feed, in each of its languages: the title of the entry stands between
 * the words, and the name of the site behind them, so the lists of phrases cannot hold it.
 */
const SENTENCES: readonly RegExp[] = [
  /^The post .+ (?:appeared first|first appeared) on \S/,
  /^Der Beitrag .+ erschien zuerst auf \S/,
  /^L[’']article .+ est apparu en premier sur \S/,
  /^La entrada .+ (?:se public[oó] primero en|apareci[oó] primero en) \S/,
  /^L[’']articolo .+ (?:proviene da|sembra essere il primo su) \S/,
  /^Het bericht .+ verscheen eerst op \S/,
  /^O (?:post|artigo|conte[uú]do) .+ (?:apareceu primeiro em|aparece primeiro em) \S/,
  /^(?:Artyku[lł]|Wpis) .+ (?:pochodzi z serwisu|pojawi[lł] si[eę] pocz[aą]tkowo na) \S/,
  /^Запись .+ впервые появилась \S/,
]
const LONGEST = 400

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
  *propose(blocks, context) {
    for (const [index, { type, text }] of blocks.entries()) {
      if (type !== 'paragraph' || text.length > LONGEST || !SENTENCES.some((sentence) => sentence.test(text))) continue
      if (isAllowed(text, context)) continue
      const evidence = ['the sentence that feeds end with']
      yield { kind: 'drop', block: index, message: 'where the post appeared first', evidence, confidence: 0.98 }
    }
  },
})
