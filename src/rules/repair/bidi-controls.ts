import type { Block } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { codePointName, type Replacement, replaceMatches, reportProtected } from '../../repair/replacements.js'

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g
const rightToLeft = (): RegExp =>
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u
const MARKS = /^[\u061C\u200E\u200F]+$/
const OPENS = /[\u202A-\u202E\u2066-\u2068]/
const CLOSES = /[\u202C\u2069]/

/** True when every embedding, override and isolate of the text is closed again. */
function isBalanced(text: string): boolean {
  let open = 0
  for (const character of text) {
    if (CLOSES.test(character)) open--
    else if (OPENS.test(character)) open++
    if (open < 0) return false
  }
  return open === 0
}

/** The controls that a text needs: with right-to-left letters marks, and the others when what they open is closed. */
type Needed = 'none' | 'marks' | 'all'

function neededIn(text: string): Needed {
  if (!rightToLeft().test(text)) return 'none'
  return isBalanced(text) ? 'all' : 'marks'
}

function withoutControl([found]: RegExpExecArray, _block: Block, needed: Needed): Replacement | undefined {
  const isMark = MARKS.test(found)
  if (needed === 'all' || (needed === 'marks' && isMark)) return undefined
  return {
    insert: '',
    message: `direction control ${[...new Set(found)].map(codePointName).join(', ')}`,
    // A mark shows nothing; embeddings and overrides turn text around.
    ...(isMark ? { severity: 'warn' } : {}),
  }
}

export const bidiControls = defineRule({
  id: 'bidi-controls',
  phase: 'repair',
  summary: 'Removes direction marks and overrides from text that has no right-to-left letters.',
  why: 'Direction overrides make text read otherwise than it is stored (Trojan Source, CVE-2021-42574); marks are left behind by copying from pages in other languages.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake'],
  characters: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
  examples: {
    changes: [{ from: 'text', before: 'Pay \u202Eyadot\u202C or\u200E never.\n', after: 'Pay yadot or never.\n' }],
    reports: [
      { from: 'markdown', text: 'Run `a\u202Eb` now.\n' },
      { from: 'markdown', text: '---\ntitle: A\u2066b\n---\n\nThe text.\n' },
      { from: 'markdown', text: 'See [the page](https://example.org/\u202Eb).\n' },
      { from: 'text', text: 'See https://example.org/\u202Eb for more.\n' },
    ],
    leaves: [
      { from: 'text', text: 'He wrote \u2067\u05E9\u05DC\u05D5\u05DD\u2069 on the wall.\n' },
      { from: 'text', text: '\u05E9\u05DC\u05D5\u05DD (ok)\u200F!\n' },
    ],
  },
  *propose(blocks) {
    yield* replaceMatches(blocks, CONTROLS, withoutControl, neededIn)
    yield* reportProtected(blocks, /[\u202A-\u202E\u2066-\u2069]+/g, 'direction control')
  },
})
