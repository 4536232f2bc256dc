import type { Block } from '../../model/block.js'
import { namesDamage } from './about-damage.js'
import { codePointName, type Replacement } from './replacements.js'

/** What a text calls such characters. */
const KIND = /right-to-left (?:override|mark|embedding)|left-to-right (?:override|mark|embedding)|\bbidi\b/i

/** Runs of direction controls. */
export const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g
/** Letters, since the Unicode data counts the Arabic mark of direction as Arabic too. */
const rightToLeft = (): RegExp =>
  /(?!\u061C)[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u
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
export type Needed = 'none' | 'marks' | 'all'

/** Which of its controls a text needs. */
export function neededIn(text: string): Needed {
  if (!rightToLeft().test(text)) return 'none'
  return isBalanced(text) ? 'all' : 'marks'
}

/** What is to stand for a run of controls; undefined where the text needs it. */
export function withoutControl(
  { 0: found, index }: RegExpExecArray,
  { text }: Block,
  needed: Needed,
): Replacement | undefined {
  const isMark = MARKS.test(found)
  if (namesDamage(text, { from: index, to: index + found.length }, KIND)) return undefined
  if (needed === 'all' || (needed === 'marks' && isMark)) return undefined
  return {
    insert: '',
    message: `direction control ${[...new Set(found)].map(codePointName).join(', ')}`,
    // A mark shows nothing; embeddings and overrides turn text around.
    ...(isMark ? { severity: 'warn' } : {}),
  }
}
