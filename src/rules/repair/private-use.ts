import { defineRule } from '../../model/rule.js'

export const privateUse = defineRule({
  id: 'private-use',
  phase: 'repair',
  summary: 'Removes private-use characters: icons of a font that did not come along.',
  why: 'Icon fonts put arrows and hearts at private code points; in a scrape they are empty boxes.',
  risk: 'guess',
  severity: 'error',
  characters: /[\uE000-\uF8FF\uDB80-\uDBFF]/,
  gate: /[\uE000-\uF8FF]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/,
  examples: {
    changes: [
      { from: 'text', before: '\uF10A At the harbour we build boats.\n', after: 'At the harbour we build boats.\n' },
      { from: 'text', before: 'Call us \uF095 today.\n', after: 'Call us today.\n' },
      {
        from: 'markdown',
        before: 'Lamp\uF095\n: A thing that burns \uF096  \nat night.\n',
        after: 'Lamp\n: A thing that burns  \nat night.\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'Call us today.\n' },
      { from: 'text', text: '\u8FD9\u4E2A\u5B57\uE123\u5F88\u5C11\u89C1\n' },
    ],
  },
  load: () => import('./support/icons.js'),
  *propose(blocks, _, { withoutIcons }) {
    yield* withoutIcons(blocks)
  },
})
