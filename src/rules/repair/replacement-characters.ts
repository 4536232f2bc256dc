import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/replacements.js'

export const replacementCharacters = defineRule({
  id: 'replacement-characters',
  phase: 'repair',
  summary: 'Removes U+FFFD, the mark of bytes that could not be decoded.',
  why: 'A wrong charset leaves replacement characters; what stood there is lost, and the boxes only disturb.',
  risk: 'guess',
  severity: 'error',
  after: ['mojibake'],
  characters: /\uFFFD/,
  examples: {
    changes: [{ from: 'text', before: 'The caf\uFFFD\uFFFD is open.\n', after: 'The caf is open.\n' }],
    leaves: [{ from: 'text', text: 'Undecodable bytes become U+FFFD.\n' }],
  },
  *propose(blocks) {
    yield* replaceMatches(blocks, /\uFFFD+/g, (match, block) =>
      isMention(match, block.text)
        ? undefined
        : {
            insert: '',
            message: `${match[0].length} character${match[0].length > 1 ? 's' : ''} lost in decoding`,
            ...(isByItself(match, block.text) ? { severity: 'warn' } : {}),
          },
    )
  },
})

/** One character between spaces is as likely the sign itself that the text shows. */
function isByItself({ 0: found, index }: RegExpExecArray, text: string): boolean {
  return found.length === 1 && !/\S/.test(text.slice(Math.max(0, index - 1), index) + text.slice(index + 1, index + 2))
}

/** One character by itself inside of a sentence, "set to \uFFFD or ?": the text speaks of it. */
function isMention({ 0: found, index }: RegExpExecArray, text: string): boolean {
  return (
    found.length === 1 &&
    /\p{L}['"\u201C(]?\s['"\u201C(]?$/u.test(text.slice(0, index)) &&
    /^['"\u201D)]?\s(?:or|and|is)\b|^['"\u201D)]?[,;.]/u.test(text.slice(index + 1))
  )
}
