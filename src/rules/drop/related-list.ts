import { defineRule } from '../../model/rule.js'
import { hasPhrase, loadLeftOvers } from './support/phrases/phrase-rule.js'
import { afterStory, inStory, story } from './support/story.js'

const TEASERS = `Read more on harbours
- Storm takes the old pier and leaves the new one where it stood
  The pier that was built by hand in the years after the war has gone in one night, and the harbour master says that …
- Ferry fares to rise in spring
  Passengers will pay a tenth more from March, the company said, and blames the price of diesel and of …`

const FIRST =
  'The lamp itself will come from a museum in the capital, where it has been kept dry and polished since the day the old keeper left.'

/** The label alone, whose list is gone. */
const LEFT_OVER = { categories: ['related', 'popular'], message: 'the heading of related articles' } as const

export const relatedList = defineRule({
  id: 'related-list',
  phase: 'drop',
  summary: 'Removes lists of related and popular articles with their headings and cut-off teasers.',
  why: 'Below and between the paragraphs pages advertise other articles: "Read more on …", a headline, half a sentence.',
  risk: 'guess',
  severity: 'error',
  gate: hasPhrase('related', 'popular'),
  examples: {
    changes: [
      { from: 'text', before: afterStory(TEASERS), after: story },
      { from: 'text', before: inStory('Read more: Storm takes the old pier'), after: story },
      { from: 'text', before: inStory('Read more: Who takes the old pier?'), after: story },
      {
        from: 'text',
        before: afterStory('Lesen Sie auch\n\nSturm nimmt den alten Steg mit\n\nFähre wird im Frühjahr teurer'),
        after: story,
      },
      { from: 'text', before: inStory('Read more on masons'), after: story },
      {
        from: 'text',
        before: inStory('Lesen Sie auch:\nWohin mit den Booten? Fünf Häfen, fünf Antworten'),
        after: story,
      },
      { from: 'text', before: inStory('यह भी पढ़ें:\nनदी पर बना झूला पुल फिर से खुला'), after: story },
      {
        from: 'text',
        before: inStory(
          'You may also be interested in\n\n- The accountant who counted whales\n- Who owns the sand beneath the…\n- How a lost ledger brought down a bank',
        ),
        after: story,
      },
      { from: 'text', before: inStory('اقرأ أيضا: أمطار غزيرة تغلق طريق الجبل'), after: story },
      { from: 'markdown', before: inStory('You may also like'), after: story },
      {
        from: 'html',
        before: `<article><p>${FIRST}</p><div><h5>Read also:</h5><ul class="related"><li>Storm takes the old pier</li><li>Ferry fares to rise</li></ul></div><p>${FIRST}</p></article>`,
        after: `${FIRST}\n\n${FIRST}\n`,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: inStory(
          'Recent updates\n\nThe keeper has updated the lamp three times since the spring, and wrote down every change in the book that lies beside the stairs.',
        ),
      },
      {
        from: 'html',
        text: `<article><p>${FIRST}</p><p>The masons came from three valleys, and stayed until the autumn storms set in.</p><h3>See also</h3><p>${FIRST}</p></article>`,
      },
      { from: 'markdown', text: `${story}\nSee also\n\n- The lamp\n- The pier\n` },
      { from: 'markdown', text: `${story}\nFor more information:\n\n- [The lamp](lamp.md)\n- [The pier](pier.md)\n` },
      {
        from: 'text',
        text: inStory('Related to the keeper by marriage, the mason had known the tower since he was a boy of six.'),
      },
      {
        from: 'text',
        text: inStory('Read more slowly, the letters show how the keeper had come to like the dark and the wind.'),
      },
    ],
  },
  load: async (format) => ({
    ...(await import('./support/related/entries.js')),
    leftOvers: await loadLeftOvers(format),
  }),
  *propose(blocks, context, { dropRelated, leftOvers }) {
    const score = context.score()
    if (score !== undefined) yield* dropRelated(blocks, context, score)
    else if (leftOvers !== undefined) yield* leftOvers.dropLeftOvers(blocks, context, LEFT_OVER)
  },
})
