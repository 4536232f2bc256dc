import { defineRule } from '../../model/rule.js'
import { mayOffer } from '../../repair/spam/offers.js'
import { CYRILLIC } from '../../unicode/alphabet-classes-data.js'

const IS_CYRILLIC = new RegExp(`[${CYRILLIC}]`)
const STORY =
  'The ferry crosses the river twice a day. The keeper rows it himself when the motor fails.\n\nIn winter it stays at the pier.'

const load = async () => ({
  ...(await import('../../repair/spam/own-script-spam.js')),
  ...(await import('../../repair/spam/foreign-offers.js')),
})

export const ownScriptSpam = defineRule({
  id: 'own-script-spam',
  phase: 'repair',
  summary: 'Reports offers that the rest of the text does not speak of, or in another language; removes nothing.',
  why: 'Hacked pages carry offers of essay mills, casinos and pills in the language of the article, where no script gives them away.',
  risk: 'guess',
  severity: 'warn',
  after: ['anomalous-script'],
  gate: ({ text, characters, format }) => {
    if (!IS_CYRILLIC.test(characters()) && !mayOffer(text())) return false
    // Text and HTML are read into blocks in any case; a Markdown file only where it may hold one.
    if (format !== 'markdown') return true
    return load().then(({ mayHoldSpamSentence, holdsOffer }) => mayHoldSpamSentence(text()) || holdsOffer(text()))
  },
  examples: {
    changes: [],
    reports: [
      { from: 'text', text: `${STORY} Buy cheap viagra online without prescription here.\n` },
      { from: 'text', text: `${STORY} Our essay writing service sells custom essays.\n` },
      { from: 'text', text: `${STORY} Situs slot gacor terpercaya.\n` },
    ],
    leaves: [
      {
        from: 'text',
        text: 'Situs judi itu tidak ada dan sudah ditutup oleh polisi.\n',
      },
      { from: 'text', text: `${STORY} He wrote an essay on the ferry.\n` },
      {
        from: 'text',
        text: 'The online casino lost its licence. It had offered free spins to minors.\n\nOther casinos watch the case.\n',
      },
    ],
  },
  load,
  *propose(blocks, context, { spamSentences, foreignOffers }) {
    for (const { block, from, to, trade, phrases } of spamSentences(blocks)) {
      const message = `a sentence that advertises (${trade}) in a text on something else`
      yield { kind: 'note', block, from, to, message, evidence: phrases.map((phrase) => `says "${phrase}"`) }
    }
    for (const { block, from, to, phrase, languages } of foreignOffers(blocks, context.language())) {
      const message = 'an offer in another language than the text'
      const evidence = [`says "${phrase}"`, `language: ${languages.join(' or ')}`]
      yield { kind: 'note', block, from, to, message, evidence }
    }
  },
})
