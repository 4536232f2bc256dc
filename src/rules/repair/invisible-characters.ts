import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'

const ANY_OF_THEM =
  /[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u2800\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\uD82F\uD834]/

/** What makes two names of code or two addresses look the same. */
const DANGEROUS = /[\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0]+/g

export const invisibleCharacters = defineRule({
  id: 'invisible-characters',
  phase: 'repair',
  summary: 'Removes zero-width characters, soft hyphens and other invisible left-overs.',
  why: 'Web pages carry zero-width spaces, soft hyphens and byte order marks inside of words: search, copy and diff fail on them and nobody sees why.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake', 'smuggled-text'],
  characters: ANY_OF_THEM,
  gate: ({ text, format }) =>
    format !== 'markdown' ||
    import('../../repair/characters/invisible.js').then(({ mayHoldInvisible }) => mayHoldInvisible(text())),
  examples: {
    changes: [
      {
        from: 'text',
        before: 'A zero\u200Bwidth space and a soft hy\u00ADphen.\n',
        after: 'A zerowidth space and a soft hyphen.\n',
      },
      {
        from: 'text',
        before: 'The ta\u{1D173}bles of\u{1BCA0} shorthand.\n',
        after: 'The tables of shorthand.\n',
      },
      {
        from: 'text',
        before: 'The\u200Bkeeper\u200Breads\u200Bthe\u200Bgauge.\n\nLuggage\u200Bcar\u200Brier\n',
        after: 'The keeper reads the gauge.\n\nLuggagecarrier\n',
      },
      // Code points that are no characters: a byte order mark read the wrong way round.
      { from: 'text', before: '\uFFFEThe lamp is\uFFFF lit.\n', after: 'The lamp is lit.\n' },
      { from: 'markdown', before: 'T\uFEFFhis is **bo\u200Dld**.\n', after: 'This is **bold**.\n' },
    ],
    reports: [
      { from: 'markdown', text: 'Call `ad\u200Bmin` first.\n' },
      { from: 'markdown', text: 'See [it](https://ex\u200Bample.org/).\n' },
    ],
    leaves: [
      { from: 'text', text: 'The family \u{1F468}\u200D\u{1F469}\u200D\u{1F467} stays one picture.\n' },
      { from: 'text', text: '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645 needs its joiner.\n' },
      { from: 'text', text: 'A beam of notes, \u{1D15F}\u{1D173}\u{1D15F}\u{1D174}, is played fast.\n' },
      { from: 'text', text: '\u0E2A\u0E27\u0E31\u0E2A\u200B\u0E14\u0E35 marks its words.\n' },
    ],
  },
  load: async () => ({
    ...(await import('../../repair/characters/invisible.js')),
    ...(await import('../../repair/characters/protected.js')),
  }),
  *propose(blocks, _context, { INVISIBLE, isPartedByZeroWidth, withoutInvisible, reportProtected }) {
    yield* replaceMatches(blocks, INVISIBLE, withoutInvisible, isPartedByZeroWidth)
    yield* reportProtected(blocks, DANGEROUS, 'invisible character')
  },
})
