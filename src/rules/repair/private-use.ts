import { defineRule } from '../../model/rule.js'
import { codePointName, replaceMatches } from '../../repair/replacements.js'

const PRIVATE = /(^| )?([\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]+)( )?/gu
const letter = (): RegExp => /[\p{L}\p{N}]/u
const ideograph = (): RegExp => /\p{Script=Han}/u

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
    ],
    leaves: [
      { from: 'text', text: 'Call us today.\n' },
      { from: 'text', text: '\u8FD9\u4E2A\u5B57\uE123\u5F88\u5C11\u89C1\n' },
    ],
  },
  *propose(blocks) {
    yield* replaceMatches(blocks, PRIVATE, (match, block) => {
      const [found, before, icons = '', after] = match
      const left = block.text.slice(0, match.index).at(-1) ?? ''
      const right = block.text[match.index + found.length] ?? ''
      // A rare ideograph without a code point of its own is written this way in Chinese text.
      if (ideograph().test(left) || ideograph().test(right)) return undefined
      const joins = before === ' ' && after === ' ' && letter().test(left)
      const insert = joins
        ? ' '
        : after === undefined
          ? (before ?? '')
          : right === '' || match.index === 0
            ? ''
            : (before ?? after)
      const from = match.index
      return { from, insert: left === '' ? '' : insert, message: `icon without its font (${codePointName(icons)})` }
    })
  },
})
