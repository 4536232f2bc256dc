import { defineRule } from '../../model/rule.js'
import { characterBefore, replaceMatches, reportProtected } from '../../repair/replacements.js'

const SELECTORS_AND_TAGS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+|[\u{E0000}-\u{E007F}]+/gu
const HIDDEN_IN_CODE = /[\u{E0100}-\u{E01EF}]{2,}|[\u{E0000}-\u{E007F}]+/gu
/** What one variation selector may follow: emoji, digits of keycaps, ideographs, letters with registered variants. */
const hasVariants = (): RegExp =>
  /[\p{Extended_Pictographic}\p{Emoji}\p{Script=Han}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}\p{Sm}\p{So}\u2010-\u2BFF\u3000-\u303F\uFF00-\uFFEF]/u
const EMOJI_STYLE = '\uFE0F'
/** Letters have no style as a picture, but for the few that are one. */
const noPicture = (): RegExp => /(?!\p{Emoji})\p{L}/u
/** A subdivision of ISO 3166-2 in a flag. */
const REGION = /^[a-z]{2}[a-z0-9]{1,3}$/
const BLACK_FLAG = '\u{1F3F4}'
const CANCEL_TAG = 0xe007f
const CANCEL = '\u{E007F}'
/** The selectors beyond the first sixteen are for ideographs alone. */
const ideograph = (): RegExp => /\p{Script=Han}/u

/** The text that tag characters spell. */
function decodeTags(found: string): string {
  return [...found]
    .map((character) => (character.codePointAt(0) ?? 0) - 0xe0000)
    .filter((code) => code >= 0x20 && code < 0x7f)
    .map((code) => String.fromCharCode(code))
    .join('')
}

/** The text that variation selectors carry as bytes: VS1 to VS16 are 0 to 15, the others follow. */
function decodeSelectors(found: string): string {
  const bytes = [...found].map((character) => {
    const point = character.codePointAt(0) ?? 0
    return point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xfe00
  })
  return new TextDecoder().decode(Uint8Array.from(bytes)).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '.')
}

function decoded(found: string): string {
  return (found.codePointAt(0) ?? 0) <= CANCEL_TAG ? decodeTags(found) : decodeSelectors(found)
}

export const smuggledText = defineRule({
  id: 'smuggled-text',
  phase: 'repair',
  summary: 'Removes text that is hidden in tag characters and variation selectors, and shows what it says.',
  why: 'Tag characters and runs of variation selectors carry whole sentences that no reader sees: watermarks, prompt injections, spam.',
  risk: 'safe',
  severity: 'error',
  after: ['mojibake'],
  characters: /[\uFE00-\uFE0F\uDB40]/,
  gate: /[\uFE00-\uFE0E]|(?<!\p{Emoji})\uFE0F|\uFE0F\uFE0F|[\u{E0000}-\u{E01EF}]/u,
  examples: {
    changes: [
      { from: 'text', before: 'Nothing\u{E0062}\u{E0075} here.\n', after: 'Nothing here.\n' },
      { from: 'text', before: 'A smile \u{1F600}\u{E0163}\u{E0155}.\n', after: 'A smile \u{1F600}.\n' },
      {
        from: 'text',
        before: 'A letter a\uFE00\uFE01\u{E0152}.\n',
        after: 'A letter a.\n',
      },
    ],
    reports: [{ from: 'markdown', text: 'Run `a\u{E0062}\u{E0075}\u{E0079}` now.\n' }],
    leaves: [
      {
        from: 'text',
        text: 'A heart \u2764\uFE0F and the flag \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} stay.\n',
      },
      { from: 'text', text: 'The name \u845B\u{E0100}\u98FE is spelt with a variant.\n' },
    ],
  },
  *propose(blocks) {
    yield* replaceMatches(blocks, SELECTORS_AND_TAGS, (match, block) => {
      const [found] = match
      const before = characterBefore(block.text, match.index)
      const first = found.codePointAt(0) ?? 0
      if (first >= 0xe0000 && first <= CANCEL_TAG) {
        const text = decodeTags(found)
        const isFlag = before === BLACK_FLAG && found.endsWith(CANCEL) && REGION.test(text)
        return isFlag ? undefined : { insert: '', message: `hidden text in tag characters: "${text}"` }
      }
      const characters = [...found]
      const base = first < CANCEL_TAG ? hasVariants() : ideograph()
      const isStyle = found === EMOJI_STYLE && noPicture().test(before)
      const insert = before !== '' && base.test(before) && !isStyle ? (characters[0] as string) : ''
      if (insert === found) return undefined
      if (characters.length > 2)
        return { insert, message: `hidden text in variation selectors: "${decodeSelectors(found)}"` }
      return { insert, message: 'variation selector without a character to vary', severity: 'warn' }
    })
    yield* reportProtected(blocks, HIDDEN_IN_CODE, (found) => `hidden text "${decoded(found)}"`)
  },
})
