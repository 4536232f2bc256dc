import type { DropEdit } from '../../model/edit.js'
import { defineRule } from '../../model/rule.js'
import { dropByPhrases, hasPhrase, loadLeftOvers } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const BODY =
  'The lamp itself will come from a museum in the capital, where it has been kept dry and polished since the day the old keeper left his post.'

const FORM = {
  categories: ['newsletter'],
  message: 'a newsletter sign-up form',
  limits: { whole: 0.7, start: 0.8, inside: 0.7 },
} as const

const hasForm = hasPhrase('newsletter')

export const newsletter = defineRule({
  id: 'newsletter',
  phase: 'drop',
  summary: 'Removes newsletter sign-up forms.',
  why: 'Sign-up forms stand between paragraphs: field names, promises and the small print about consent.',
  risk: 'guess',
  severity: 'error',
  gate: (context) => context.format === 'html' || hasForm(context),
  examples: {
    changes: [
      {
        from: 'html',
        before: `<article><h1>The lamp</h1><p>${BODY}</p><div class="inline-newsletter"><h4>Get the Sunday letter</h4><p>What moves the harbour, every week.</p></div><p>${BODY}</p></article>`,
        after: `# The lamp\n\n${BODY}\n\n${BODY}\n`,
      },
      { from: 'text', before: afterStory('Sign up for our newsletter'), after: story },
      { from: 'text', before: afterStory('Enter your email address'), after: story },
      { from: 'text', before: afterStory('Melden Sie sich für unseren Newsletter an'), after: story },
      {
        from: 'text',
        before: inStory(
          'Sign up to Harbour Weekly\n\nFree weekly newsletter\n\nThe boats we lost and the men who built them\n\nPrivacy Notice: Newsletters may contain info about charities and online ads.',
        ),
        after: story,
      },
      { from: 'text', before: afterStory('Was this email forwarded to you? Sign up here.'), after: story },
      { from: 'text', before: afterStory('뉴스레터를 구독하시면 매주 받아 보실 수 있습니다.'), after: story },
      { from: 'text', before: afterStory('Prenumerera på vårt nyhetsbrev'), after: story },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          '"By signing up you agree to our terms" is not, the judge said, a contract. It is a notice on a wall that nobody reads.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'The newsletter of the village has been printed every week since the war, and its first page was always about the harbour.',
        ),
      },
      {
        from: 'text',
        text: inStory(
          'Wer sich zur Führung anmelden will, muss früh kommen, denn auf den Turm dürfen nur zehn Menschen zur gleichen Zeit.',
        ),
      },
    ],
  },
  load: async (format) => ({
    ...(await import('./support/boxes/newsletter-forms.js')),
    leftOvers: await loadLeftOvers(format),
  }),
  *propose(blocks, context, { linesOfForms, blocksInBoxes, leftOvers }) {
    const taken = new Set<number>()
    for (const edit of dropByPhrases(blocks, context, FORM, leftOvers)) {
      taken.add(edit.block)
      yield edit
    }
    if (context.format === 'text') {
      for (const index of linesOfForms(blocks, taken, context)) yield drop(index, 'stands in a sign-up form')
    }
    if (context.format === 'html') {
      for (const [index, evidence] of blocksInBoxes(blocks, taken, context)) yield drop(index, evidence)
    }
  },
})

function drop(block: number, evidence: string): DropEdit {
  return { kind: 'drop', block, message: FORM.message, evidence: [evidence], confidence: 0.8 }
}
