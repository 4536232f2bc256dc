import { type Block, isProse } from '../../model/block.js'
import { type Context, defineRule } from '../../model/rule.js'
import { isAllowed } from './support/allowed.js'
import { boxesOf } from './support/boxes.js'
import { dropByPhrases, hasPhrase } from './support/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const BODY =
  'The lamp itself will come from a museum in the capital, where it has been kept dry and polished since the day the old keeper left his post.'

const FORM = {
  categories: ['newsletter'],
  message: 'a newsletter sign-up form',
  limits: { whole: 0.7, start: 0.8, inside: 0.7 },
} as const

/** Names of elements that hold such a form and nothing else. */
const BOX =
  /newsletter|sign-?up-?(?:box|form|card|widget|block|cta)|(?:^|[\s_-])(?:kg-)?signup(?:-card)?(?=[\s_-]|$)|subscri(?:be|ption)-?(?:box|form|widget|card|cta|block)|mailing-?list|mc4wp|opt-?in-?(?:box|form|monster)|e-?mail-?(?:capture|signup|subscribe)/i

const hasForm = hasPhrase('newsletter')

/** The name of a newsletter and what it promises stand between the lines that are phrases, at most so many and so long. */
const LINES_BETWEEN = 2
const LINE_WORDS = 16
const PART_WORDS = 3
/** The heading of a form, which ends with the newsletter's own name. */
const HEADING = /^(?:sign up|subscribe) (?:to|for) /i

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
  *propose(blocks, context) {
    const taken = new Set<number>()
    for (const edit of dropByPhrases(blocks, context, FORM)) {
      taken.add(edit.block)
      yield edit
    }
    if (context.format === 'text') {
      for (const index of linesOfForms(blocks, taken, context)) {
        const evidence = ['stands in a sign-up form']
        yield { kind: 'drop', block: index, message: FORM.message, evidence, confidence: 0.8 }
      }
    }
    if (context.format !== 'html') return
    const boxes = boxesOf(blocks, BOX)
    for (const [index, block] of blocks.entries()) {
      const box = taken.has(index) || !isProse(block) ? undefined : boxes.get(block)
      if (box === undefined || isAllowed(block.text, context)) continue
      const evidence = [`stands in a short box, <${box.tag} class="${box.names.slice(0, 60)}">`]
      yield { kind: 'drop', block: index, message: FORM.message, evidence, confidence: 0.8 }
    }
  },
})

/** The short lines between two that are parts of a form, and its heading above them. */
function* linesOfForms(blocks: readonly Block[], parts: ReadonlySet<number>, context: Context): Generator<number> {
  const isLine = ({ type, text }: Block): boolean =>
    type === 'paragraph' && text.split(/\s+/).length <= LINE_WORDS && !isAllowed(text, context)
  const roles = context.roles()
  let last: number | undefined
  for (const part of parts) {
    // Single words, "Name", are labels of much else.
    if ((blocks[part] as Block).text.split(/\s+/).length < PART_WORDS) continue
    const between = last === undefined ? [] : blocks.slice(last + 1, part)
    if (last !== undefined && between.length <= LINES_BETWEEN && between.every(isLine)) {
      const heading = blocks[last - 1]
      if (heading !== undefined && !parts.has(last - 1) && HEADING.test(heading.text) && isLine(heading)) yield last - 1
      for (const [offset, block] of between.entries()) if (roles.of(block) === undefined) yield last + 1 + offset
    }
    last = part
  }
}
