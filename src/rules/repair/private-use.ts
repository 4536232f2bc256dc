import { defineRule } from '../../model/rule.js'

export const privateUse = defineRule({
  id: 'private-use',
  phase: 'repair',
  summary: 'Removes private-use characters and signs of objects: icons and pictures that did not come along.',
  why: 'Icon fonts put arrows and hearts at private code points; in a scrape they are empty boxes.',
  risk: 'guess',
  severity: 'error',
  characters: /[\uE000-\uF8FF\uFFFC\uDB80-\uDBFF]/,
  gate: /[\uE000-\uF8FF\uFFFC]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/,
  examples: {
    changes: [
      { from: 'text', before: '\uF10A At the harbour we build boats.\n', after: 'At the harbour we build boats.\n' },
      { from: 'text', before: 'Call us \uF095 today.\n', after: 'Call us today.\n' },
      // A picture that was copied as the sign of an object.
      {
        from: 'text',
        before: 'The ferry \uFFFC is old.\n\n\uFFFC\n\nIts ke\uFFFCeper is young.\n',
        after: 'The ferry is old.\n\nIts keeper is young.\n',
      },
      {
        from: 'markdown',
        before: 'Lamp\uF095\n: A thing that burns \uF096  \nat night.\n',
        after: 'Lamp\n: A thing that burns  \nat night.\n',
      },
    ],
    leaves: [
      { from: 'text', text: 'Call us today.\n' },
      { from: 'text', text: 'The icon \uE001 has the code point U+E001.\n' },
      { from: 'text', text: 'An object replacement character (\uFFFC) marks the place. Here \uFFFC stands.\n' },
      { from: 'text', text: '\u8FD9\u4E2A\u5B57\uE123\u5F88\u5C11\u89C1\n' },
    ],
  },
  load: () => import('./support/icons.js'),
  *propose(blocks, _, { withoutIcons }) {
    yield* withoutIcons(blocks)
  },
})
