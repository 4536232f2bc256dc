import { defineRule } from '../../model/rule.js'
import { replaceMatches } from '../../repair/characters/replacements.js'

export const replacementCharacters = defineRule({
  id: 'replacement-characters',
  phase: 'repair',
  summary:
    'Removes U+FFFD, the mark of bytes that could not be decoded, or writes the apostrophe or the space that it was.',
  why: 'A wrong charset leaves replacement characters; what stood there is lost, and the boxes only disturb.',
  risk: 'guess',
  severity: 'error',
  after: ['mojibake'],
  characters: /\uFFFD/,
  examples: {
    changes: [
      { from: 'text', before: 'The caf\uFFFD\uFFFD is open.\n', after: 'The caf is open.\n' },
      {
        from: 'text',
        before: 'They\uFFFDre late and won\uFFFD\uFFFD\uFFFDt wait. It\uFFFDs cold.\n',
        after: 'They\u2019re late and won\u2019t wait. It\u2019s cold.\n',
      },
      // Letters of other languages, and ordinals.
      {
        from: 'text',
        before: 'El Inter gan\u00F3 a Amor\uFFFDs con gran inter\uFFFDs del p\u00FAblico.\n',
        after: 'El Inter gan\u00F3 a Amors con gran inters del p\u00FAblico.\n',
      },
      {
        from: 'text',
        before: 'Th\u1EE7 \u0111\u00F4 c\u1EE7a Vi\uFFFD\uFFFD\uFFFDt Nam.\n',
        after: 'Th\u1EE7 \u0111\u00F4 c\u1EE7a Vit Nam.\n',
      },
      { from: 'text', before: 'Au 19\uFFFDme si\u00E8cle.\n', after: 'Au 19me si\u00E8cle.\n' },
      {
        from: 'text',
        before:
          'The keeper waits. The keeper\uFFFDs lamp stands 10\uFFFDkm off, where cow\uFFFD\uFFFD\uFFFDs parsley grows.\n',
        after: 'The keeper waits. The keeper\u2019s lamp stands 10 km off, where cow\u2019s parsley grows.\n',
      },
    ],
    leaves: [{ from: 'text', text: 'Undecodable bytes become U+FFFD.\n' }],
  },
  load: () => import('../../repair/characters/lost-characters.js'),
  *propose(blocks, _context, { lostCharacters }) {
    const insertFor = lostCharacters(blocks)
    yield* replaceMatches(blocks, /\uFFFD+/g, ({ 0: found, index }, { text }) => {
      const insert = isMention(found, index, text) ? undefined : insertFor(text, index, index + found.length)
      return insert === undefined
        ? undefined
        : {
            insert,
            message: `${found.length} character${found.length > 1 ? 's' : ''} lost in decoding`,
            ...(isByItself(found, index, text) ? { severity: 'warn' } : {}),
          }
    })
  },
})

/** One character between spaces is as likely the sign itself that the text shows. */
function isByItself(found: string, index: number, text: string): boolean {
  return found.length === 1 && !/\S/.test(text.slice(Math.max(0, index - 1), index) + text.slice(index + 1, index + 2))
}

/** One character by itself inside of a sentence, "set to \uFFFD or ?": the text speaks of it. */
function isMention(found: string, index: number, text: string): boolean {
  return (
    found.length === 1 &&
    /\p{L}['"\u201C(]?\s['"\u201C(]?$/u.test(text.slice(0, index)) &&
    /^['"\u201D)]?\s(?:or|and|is)\b|^['"\u201D)]?[,;.]/u.test(text.slice(index + 1))
  )
}
