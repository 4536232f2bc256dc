import { defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'
import { dropByPhrases, hasPhrase, loadLeftOvers } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

/** "Tag @baker on Instagram": whom to name in a post of one's own, in the languages of the lexicon. */
const tagUs = (): RegExp =>
  /^(?:tag(?:ge|g[ae]n?|uez|uea)?|mention(?:ne|nez|ieren?)?|etiqu[eé]ta(?:me|nos)?(?: en| a)?|marque|marca|menziona|oznacz|отметь(?:те)?)(?: (?:us|me|uns|mich|à|a|o|me|nos|ons|mij|нас))? ?@\w/iu
const ASKED = { categories: ['follow'], message: 'an invitation to follow the site' } as const
const LONGEST_TAG_US = 120

const asksToFollow = hasPhrase('follow')

export const followLine = defineRule({
  id: 'follow-line',
  phase: 'drop',
  summary: 'Removes invitations to follow a site on social networks.',
  why: '"Follow us on ..." stands under most articles and names the site, not the subject.',
  risk: 'guess',
  severity: 'error',
  gate: (context) => (context.format !== 'markdown' && context.characters().includes('@')) || asksToFollow(context),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Follow us on Twitter'), after: story },
      { from: 'text', before: afterStory('Suivez-nous sur Facebook'), after: story },
      { from: 'text', before: afterStory('Tag @lampkeeper on Instagram so I can see it!'), after: story },
      { from: 'text', before: afterStory('Följ oss på Instagram'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'Marca, the paper that had called @lampkeeper a fool, printed his letter on the first page and said that it was sorry.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Follow the coast to the north and the tower comes into sight behind the second bay, as sailors have known for centuries.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Seguir el camino de la costa lleva una hora larga, y desde la segunda bahía se ve la torre como la veían los marineros.',
        ),
      },
    ],
  },
  load: loadLeftOvers,
  *propose(blocks, context, leftOvers) {
    yield* dropByPhrases(blocks, context, { ...ASKED, limits: { whole: 0.5, start: 0.2, inside: 0.3 } }, leftOvers)
    if (context.score() === undefined) return
    for (const [index, { type, text }] of blocks.entries()) {
      if (type !== 'paragraph' || text.length > LONGEST_TAG_US || !asksToTag(text) || isAllowed(text, context)) continue
      const evidence = ['asks to be named in posts']
      yield { kind: 'drop', block: index, message: ASKED.message, evidence, confidence: 0.95 }
    }
  },
})

function asksToTag(text: string): boolean {
  return text.includes('@') && tagUs().test(text)
}
