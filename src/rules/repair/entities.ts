import { defineRule } from '../../model/rule.js'

/** References that were escaped once more, so that Markdown shows them. */
const TWICE = /&amp;(?:#\w{2,6}|\w{2,30});/
const LEFT_OVER = /&(?:#[xX]?[0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});|&#\d\d|&nbsp/

export const entities = defineRule({
  id: 'entities',
  phase: 'repair',
  summary: 'Decodes character references that were left over: `&amp;amp;`, `&#8217;`.',
  why: 'A page that was escaped twice, or a scraper that does not decode, leaves entities in the text.',
  risk: 'guess',
  reveals: true,
  severity: 'error',
  characters: /&/,
  gate: ({ text, format }) => (format === 'markdown' ? TWICE : LEFT_OVER).test(text()),
  examples: {
    changes: [
      {
        from: 'text',
        before: 'Salt &amp;amp; pepper, it&#8217;s said&hellip;\n',
        after: 'Salt & pepper, it\u2019s said\u2026\n',
      },
      { from: 'text', before: 'It&#8217s 5&nbsp km.\n', after: 'It\u2019s 5  km.\n' },
      {
        from: 'text',
        before: 'Le caf&#233 est d&#233j&#224 ferm&#233.\n',
        after: 'Le caf\u00E9 est d\u00E9j\u00E0 ferm\u00E9.\n',
      },
      {
        from: 'markdown',
        before: '# Oil &amp;amp; wicks\n\nIt&amp;#8217;s the keeper&amp;nbsp;who fills *every* lamp&amp;hellip;\n',
        after: '# Oil & wicks\n\nIt\u2019s the keeper who fills *every* lamp\u2026\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'Write the entity &amp; where HTML needs it.\n' },
      { from: 'text', text: 'AT&T; and R&D are names.\n' },
      { from: 'text', text: 'Channel &#7 and the query ?a=1&nbspace=2 stay.\n' },
      { from: 'markdown', text: 'Salt &amp; pepper, `&amp;amp;`, \\&nbsp; and &copy; are written so.\n' },
      // A list of what a program replaces, and a text that holds ampersands which were not escaped twice.
      { from: 'markdown', text: 'It puts a space for &amp;nbsp;, a dash for (&amp;mdash;) and so on.\n' },
      { from: 'markdown', text: 'Ann & Co. print salt &amp;amp; pepper.\n' },
    ],
  },
  load: () => import('./support/entities.js'),
  *propose(blocks, { format }, { decodeReferences, decodeTwice }) {
    yield* format === 'markdown' ? decodeTwice(blocks) : decodeReferences(blocks)
  },
})
