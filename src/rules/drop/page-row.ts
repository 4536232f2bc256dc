import { defineRule } from '../../model/rule.js'

const LINE = 'The stairs turn around the lamp like the thread of a screw, as the architect put it in his letter.'

export const pageRow = defineRule({
  id: 'page-row',
  phase: 'drop',
  summary: 'Removes rows of links to numbered pages.',
  why: 'Below a list stand the numbers of its other pages, with words that no list of phrases can hold.',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  examples: {
    changes: [
      {
        from: 'html',
        before: `<p>${LINE}</p><p>More of the letters: <b>1</b> <a href="/2">2</a> <a href="/3">3</a> <a href="/2">Onwards</a></p>`,
        after: `${LINE}\n`,
      },
    ],
    leaves: [{ from: 'html', text: `<p>${LINE} See <a href="/1">1</a> and <a href="/7">7</a>.</p>` }],
  },
  load: () => import('./support/pages/page-rows.js'),
  propose: (blocks, context, { dropRowsOfPages }) => dropRowsOfPages(blocks, context),
})
