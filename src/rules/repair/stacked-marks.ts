import { isProse } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'

export const stackedMarks = defineRule({
  id: 'stacked-marks',
  phase: 'repair',
  summary: 'Removes towers of combining marks ("zalgo") from words.',
  why: 'Comments and spam stack dozens of marks on letters; they cover the lines above and hide the word from search.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake'],
  characters: /[\u0300-\u036F\u0488\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]/,
  gate: /[\u0300-\u036F\u0488\u0489\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF]{3}|[\u0332\u0333\u0335-\u0338\u20D2\u20E5].[\u0332\u0333\u0335-\u0338\u20D2\u20E5]/,
  examples: {
    changes: [
      {
        from: 'text',
        before: 'Some h\u0335\u0359\u032De\u0329\u0328r\u0338\u0369\u0367e is fine.\n',
        after: 'Some here is fine.\n',
      },
    ],
    reports: [{ from: 'text', text: 'Now o\u0336n\u0336l\u0336y\u0336 half the price.\n' }],
    leaves: [
      { from: 'text', text: 'The sign \u2260 may be written =\u0338 and \u2208\u0338.\n' },
      { from: 'text', text: 'Vie\u0323\u0302t Nam and cafe\u0301 in decomposed form.\n' },
      { from: 'text', text: '\u0E17\u0E35\u0E48 has its own marks.\n' },
    ],
  },
  load: () => import('../../repair/characters/stacked-marks.js'),
  *propose(blocks, _context, { DRAWN, STACKED, unstacked, withoutMarks }) {
    for (const [index, block] of blocks.entries()) {
      if (!isProse(block)) continue
      // What is struck through means something: an old price, a joke.
      for (const { 0: found, index: from } of block.text.matchAll(DRAWN)) {
        const message = `a line drawn through "${withoutMarks(found)}" with combining marks`
        yield { kind: 'note', block: index, from, to: from + found.length, message }
      }
    }
    yield* replaceMatches(blocks, STACKED, unstacked)
  },
})
