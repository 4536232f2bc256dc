import { onceForEach } from '../../tools/remembered.js'
import { dictionaryWords } from './dictionary-words.js'
import { FUNCTION_WORDS, type FunctionWords, GREEK_PASSIVE, KOREAN_PARTICLE } from './function-words.js'

/** So many characters on either side show the words beside a run. */
const NEAR = 24
const SENTENCE_END = /(?:^|[.!?:\u0964\u3002\uFF01\uFF1F\uFF1A\u2026\n])\s*$/
const PHRASE_END = /^\s*(?:$|[.,;:!?)\u060C\u061B\u061F\u0964\u3001\u3002\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F])/
/** A prefix that a hyphen or a lengthening stroke joins to a foreign word, and an ending that a hyphen joins. */
const PREFIX = /\p{L}[-\u05BE\u2010\u0640]$/u
const ENDING = /^[-\u2010]\p{L}/u
/** Prepositions of one letter, which Hebrew writes together with what follows. */
const HEBREW_PREFIX = /(?<!\p{L})[\u05D1\u05D4\u05D5\u05DB\u05DC\u05DE\u05E9]{1,2}$/u
const LAST_WORD = /[\p{L}\p{M}\u200C]+(?=\s*$)/u
const FIRST_WORD = /^\s*([\p{L}\p{M}\u200C]+)/u

type Sets = Readonly<Record<keyof FunctionWords, ReadonlySet<string>>>

const setsFor = onceForEach((home: string): Sets | undefined => {
  const words = Object.hasOwn(FUNCTION_WORDS, home) ? FUNCTION_WORDS[home] : undefined
  const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter((word) => word !== ''))
  return (
    words && {
      opening: setOf(words.opening),
      following: setOf(words.following),
      neverFirst: setOf(words.neverFirst),
    }
  )
})

/**
 * True where a sentence in another script than Latin lacks a noun without the run between two parts of it.
 *
 * @param before the text before the run
 * @param after the text behind it
 * @param home the writing system of the text
 */
export function leavesGap(before: string, after: string, home: string): boolean {
  const left = before.slice(-NEAR)
  const right = after.slice(0, NEAR)
  if (isJoined(left, right)) return true
  if (home === 'Hangul') return !/\p{L}$/u.test(left) && KOREAN_PARTICLE.test(right)
  if (home === 'Hebrew' && HEBREW_PREFIX.test(left) && /^\s|^$/.test(right)) return true
  const known = setsFor(home)
  if (known === undefined) return false
  const [last, first] = home === 'Han' || home === 'Thai' ? segmentsBeside(left, right) : wordsBeside(left, right)
  if (SENTENCE_END.test(left)) return known.neverFirst.has(first)
  if (!known.opening.has(last)) return false
  return PHRASE_END.test(right) || known.following.has(first) || (home === 'Greek' && GREEK_PASSIVE.test(first))
}

/** True where a hyphen joins the run to one side and nothing to the other. */
function isJoined(left: string, right: string): boolean {
  return (ENDING.test(right) && !/[\p{L}\p{N}]$/u.test(left)) || (PREFIX.test(left) && /^(?:\s|\p{P}|$)/u.test(right))
}

function wordsBeside(left: string, right: string): [string, string] {
  return [LAST_WORD.exec(left)?.[0].toLowerCase() ?? '', FIRST_WORD.exec(right)?.[1]?.toLowerCase() ?? '']
}

/** The words on both sides where no spaces part them; empty where the run stands inside of one. */
function segmentsBeside(left: string, right: string): [string, string] {
  const start = left.trimEnd()
  const segments = [...dictionaryWords().segment(start + right.trimStart())]
  const next = segments.findIndex(({ index }) => index >= start.length)
  if (next === -1) return [segments.at(-1)?.segment ?? '', '']
  if (segments[next]?.index !== start.length) return ['', '']
  return [segments[next - 1]?.segment ?? '', segments[next]?.segment ?? '']
}
