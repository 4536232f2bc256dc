import { CHANNEL_BEFORE } from '../spam/contacts.js'
import type { EvidenceName } from './evidence-weights.js'
import { GLOSS_BEFORE } from './gloss-words.js'
import { MENTION_AFTER, MENTION_BEFORE } from './mentions.js'
import type { ScriptRun } from './script-runs.js'

const OPENING = /[([{"'\u2018\u201C\u201E\u00AB\u2039\u300A\u3008\u300C\u300E\uFF08\uFF3B\u00BF*_<~`]$/
const CLOSING = /^[)\]}"'\u2019\u201D\u201C\u00BB\u203A\u300B\u3009\u300D\u300F\uFF09\uFF3D*_>~`]/
/** What stands behind a word in another script that says what it means. */
const GLOSS_AFTER =
  /^\s?(?:[([\uFF08=/]|(?<=\s)[\u2013\u2014]\s|:\s|,? (?:meaning|which means|i\.e\.|or "|literally|lit\.|known as)|, (?:that is|soit|c'est-\u00E0-dire|das hei\u00DFt|d\.\s?h\.|also|es decir|o sea|cio\u00E8|ou seja)\b)/
/** What no Pinyin is without; classes of all letters take long to compile. */
const ACCENTED = /^\s.*[\u00E0-\u01DC]/s
/** Pinyin: syllables with the marks of tones, which no European language sets on them. */
const PINYIN =
  /^\s\p{L}*(?:[\u0101\u01CE\u0113\u011B\u012B\u01D0\u014D\u01D2\u016B\u01D4\u01D6\u01D8\u01DA\u01DC]|\b(?:zh?|ch?|sh?|[bpmfdtgkhjqxrwy])i?u?[\u00E1\u00E0\u00E9\u00E8\u00ED\u00EC\u00F3\u00F2\u00FA\u00F9](?:ng?|[iou])\b)/u
const LONG_RUN = 45
/** Chinese words between two others, as a translator leaves them behind between links: nobody sells with them. */
const FUNCTION_WORDS =
  /^(?:以及|和|与|或|或者|及|的|是|在|为|等|到|从|请|见|参见|详见|包括|例如|如|即|也|就|都|而|并|并且)$/

/** A comma and a space, or a comma of a script that sets none behind it; the same comma follows the run. */
const COMMA_BEFORE = /(?:([,\u060C]) |([\u3001\uFF0C]))$/

/** What shows that a run is a guest of the sentence: quotation marks, a gloss, its length. */
export function guestEvidence(
  run: ScriptRun,
  text: string,
  { isAdvertising }: { readonly isAdvertising: boolean },
): EvidenceName[] {
  const before = text.slice(Math.max(0, run.from - 40), run.from)
  const after = text.slice(run.to, run.to + 40)
  const found: EvidenceName[] = isOddlyQuoted(run, before, isAdvertising) ? [] : [...quoteEvidence(before, after)]
  if (found.length === 0 && isGlossed(run, before, after)) found.push('glossed')
  if (found.length === 0 && isApposition(before, after)) found.push('betweenCommas')
  if (run.letters === 1 && !run.contact) found.push('oneLetter')
  if (FUNCTION_WORDS.test(run.text)) found.push('joinsWords')
  if (run.letters > LONG_RUN && !isAdvertising) found.push('longText')
  return found
}

/** A mark that touches the run on both sides quotes it; on one side it may quote more than the run. */
function quoteEvidence(before: string, after: string): EvidenceName[] {
  const opens = OPENING.test(before.replace(/(?<=[\u00AB\u2039])\s$/, ''))
  const closes = CLOSING.test(after.replace(/^\s(?=[\u00BB\u203A](?!\p{L}))/u, '')) && before !== ''
  if (opens && closes) return ['quoted']
  return opens || closes ? ['besideQuote'] : []
}

/** Titles in these brackets are Chinese, Japanese or Korean; around other scripts they are ornaments of spam. */
function isOddlyQuoted({ system }: ScriptRun, before: string, isAdvertising: boolean): boolean {
  return before.endsWith('\u300A') && (isAdvertising || (system !== 'Han' && system !== 'Hangul' && system !== 'Latin'))
}

/** True between two commas, of which a removal would leave both: "the sign, _, had lost a stroke". */
function isApposition(before: string, after: string): boolean {
  const [, spaced, unspaced] = COMMA_BEFORE.exec(before) ?? []
  const comma = spaced ?? unspaced
  return comma !== undefined && after.startsWith(comma)
}

function isGlossed(run: ScriptRun, before: string, after: string): boolean {
  return (
    GLOSS_BEFORE.test(before) ||
    GLOSS_AFTER.test(after) ||
    MENTION_BEFORE.test(before) ||
    MENTION_AFTER.test(after) ||
    (run.contact && CHANNEL_BEFORE.test(before)) ||
    (run.system === 'Han' && ACCENTED.test(after) && PINYIN.test(after))
  )
}
