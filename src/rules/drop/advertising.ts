import { categoryMask } from '../../lexicon/index.js'
import { type Block, isProse } from '../../model/block.js'
import { type Context, defineRule } from '../../model/rule.js'
import { countWords } from '../../tools/count-words.js'
import { isAllowed } from './support/allowed.js'
import { namesOffer } from './support/boxes/offers.js'
import type { PhraseRuleSpec } from './support/phrase-limits.js'
import { dropByPhrases, hasPhrase, loadLeftOvers } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const MARK = { categories: ['advertising'], message: 'the mark of an advertisement' } as const
/** A label followed by an offer is the advertisement itself: "Anzeige: Bis zu 100 € Bonus". */
const MARKS: readonly PhraseRuleSpec[] = [
  { ...MARK, limits: { whole: 0.95, start: 0.5, inside: 0.3 }, also: (text) => !namesOffer(text) },
  { ...MARK, limits: { whole: 0.97, start: 0.97, inside: 0.3 }, also: namesOffer },
]
const LABEL_WORDS = 3
const OFFER_WORDS = 25

export const advertising = defineRule({
  id: 'advertising',
  phase: 'drop',
  summary: 'Removes marks of advertisements and sponsors.',
  why: 'The advertisement is gone, its label stays: "Advertisement" between two paragraphs.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('advertising'),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Advertisement'), after: story },
      { from: 'markdown', before: `${story}\nAdvertisement\n\n## The lamp\n`, after: `${story}\n## The lamp\n` },
      { from: 'text', before: afterStory('- Anzeige -'), after: story },
      { from: 'text', before: inStory('This page may contain affiliate links.'), after: story },
      { from: 'text', before: inStory('This episode is brought to you by Lampwork, the lamp in a box.'), after: story },
      { from: 'text', before: inStory('Promoted\nSail the fjords from £899pp with Norrline.'), after: story },
      { from: 'text', before: inStory('Anzeige: Neue Lampen? Bis zu 100 € Bonus für Kunden.'), after: story },
      { from: 'text', before: inStory('Bu içerik satış ortaklığı bağlantıları içerir.'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'The fare to the island rose from £5 to £9 in one winter, and the council had to answer for it at the next meeting.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          '"This post may contain affiliate links" stood under the tale of the lighthouse, and nobody in the village knew what it meant.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Below it stood, in small letters, "we may receive a commission", and he signed it with a cross.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'The advertisement in the paper had asked for masons, and more of them wrote than the council could ever hope to pay.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Die Anzeige des alten Wärters steht noch in der Zeitung von damals: Er suchte einen Nachfolger und fand keinen.',
        ),
      },
    ],
  },
  load: loadLeftOvers,
  *propose(blocks, context, leftOvers) {
    const taken = new Set<number>()
    for (const marks of MARKS) {
      for (const edit of dropByPhrases(blocks, context, marks, leftOvers)) {
        taken.add(edit.block)
        yield edit
      }
    }
    if (context.format !== 'text') return
    for (const [index, block] of blocks.entries()) {
      if (taken.has(index) || !isProse(block) || isAllowed(block.text, context)) continue
      if (!taken.has(index - 1) || !isOffer(block, blocks[index - 1] as Block, context)) continue
      const evidence = ['an offer right below the label of an advertisement']
      yield { kind: 'drop', block: index, message: 'an advertisement', evidence, confidence: 0.85 }
    }
  },
})

/** True for a short line with an offer that stands right below such a label. */
function isOffer({ text, hints }: Block, label: Block, context: Context): boolean {
  if (hints.blankLines !== 0 || countWords(text) > OFFER_WORDS || !namesOffer(text)) return false
  const whole = context.foundPhrases().of(label)?.whole ?? 0
  return (whole & categoryMask('advertising')) !== 0 && countWords(label.text) <= LABEL_WORDS
}
