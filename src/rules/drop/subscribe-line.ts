import { defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'
import { dropByPhrases, hasPhrase, loadLeftOvers } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

/** "Love your library? Download our app": a question that names the site, and what to do about it. */
const appeal = (): RegExp =>
  /^(?:(?:are you )?(?:enjoy|lov)(?:ing|e)|(?:do you )?like|gefällt (?:dir|ihnen)|vous aimez|(?:¿\s?)?te gusta|ti piace|gosta d[aeo]s?|vind (?:je|u)|podoba (?:ci|wam) się|(?:вам )?нравится|gillar du) [^.?!]{2,60}\?\s(?:become|subscribe|support|share|buy|join|consider|please|upgrade|sign up|download|donate|get the app|unterstütze|abonnier|werde|werden sie|teile|lade|soutenez|abonnez|partagez|faites un don|téléchargez|apóya|suscríbete|comparte|descarga|únete|invítame|sostieni|abbonati|condividi|iscriviti|scarica|offri|apoie|assine|partilhe|compartilhe|subscreva|inscreva|steun|abonneer|deel|word|wesprzyj|postaw|udostępnij|zasubskrybuj|поддержите|подпи|поделитесь|stöd|prenumerera|bli )(?!\S* (?:was|is|has|came)\s)/iu
const LONGEST_APPEAL = 400
const OFFER = 'an offer to subscribe or to donate'

const hasOffer = hasPhrase('subscribe', 'support')

export const subscribeLine = defineRule({
  id: 'subscribe-line',
  phase: 'drop',
  summary: 'Removes subscription offers and pay-wall notices.',
  why: 'Offers to subscribe are cut into the text of articles and read as its sentences.',
  risk: 'guess',
  severity: 'error',
  gate: (context) => (context.format !== 'markdown' && context.characters().includes('?')) || hasOffer(context),
  examples: {
    changes: [
      { from: 'text', before: afterStory('Subscribe now'), after: story },
      { from: 'text', before: afterStory('Already a subscriber? Log in'), after: story },
      { from: 'text', before: afterStory('Abonnez-vous pour lire la suite'), after: story },
      { from: 'text', before: inStory('Love your harbour? Download our app to read on the go.'), after: story },
      {
        from: 'text',
        before: inStory('Enjoying this essay? Support independent writing about the sea.'),
        after: story,
      },
      { from: 'text', before: inStory('Did you make this recipe?'), after: story },
      { from: 'text', before: inStory('Podoba Ci się ten wpis? Postaw mi kawę!'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'Tickets to the tower cost:\n\n- Day ticket: US$4\n- Monthly subscription: US$8.5\n- Annual subscription: US$77.99\n- Children under six: nothing at all',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Love your neighbour? Support was what the keeper asked for in his letters, and the council sent him a box of candles.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Thank you for reading his last letter aloud, the widow told the mayor, and then she went up the stairs and lit the lamp.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'He asked readers to subscribe to his theory of the tides, and many of those who had measured them for years did so gladly.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Qui veut s’abonner à la vue du port peut louer une chambre dans la maison du gardien, dit la mairie en riant.',
        ),
      },
    ],
  },
  load: loadLeftOvers,
  *propose(blocks, context, leftOvers) {
    const taken = new Set<number>()
    const offers = { categories: ['subscribe', 'support'], message: OFFER } as const
    for (const edit of dropByPhrases(
      blocks,
      context,
      { ...offers, limits: { whole: 0.5, start: 0.9, inside: 0.3 } },
      leftOvers,
    )) {
      taken.add(edit.block)
      yield edit
    }
    if (context.score() === undefined) return
    for (const [index, { type, text }] of blocks.entries()) {
      if (taken.has(index) || type !== 'paragraph' || text.length > LONGEST_APPEAL) continue
      if (!text.includes('?') || !appeal().test(text) || isAllowed(text, context)) continue
      const evidence = ['asks whether the reader likes the site, and for something']
      yield { kind: 'drop', block: index, message: OFFER, evidence, confidence: 0.9 }
    }
  },
})
