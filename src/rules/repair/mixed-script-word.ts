import { isProse } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { reportProtected } from '../../repair/replacements.js'
import { ARMENIAN, CYRILLIC, GREEK, LATIN, LOOK_ALIKE, PHONETIC } from '../../unicode/alphabet-classes-data.js'

/** Words that hold Latin letters beside Greek, Cyrillic, Armenian, Cherokee, Coptic or Lisu ones. */
const word = (): RegExp => /[\p{L}\p{M}]+/gu
const MIXED = new RegExp(`[${LATIN}][${LOOK_ALIKE}]|[${LOOK_ALIKE}][${LATIN}]`)
/** Letters of phonetic alphabets: IPA, small capitals, Latin Extended-C to E. */
const IS_PHONETIC = new RegExp(`[${PHONETIC}]`)
/** The same beside the letters of a host name: "p\u0430ypal.com" leads elsewhere. */
const IN_ADDRESS = new RegExp(`(?<=//[^/\\s]*)(?<=[A-Za-z])[${GREEK}${CYRILLIC}${ARMENIAN}](?=[A-Za-z][^/\\s]*)`, 'g')
/** Whoever writes words in both scripts now and then hits a key of the other layout. */
const CYRILLIC_WORDS = new RegExp(`(?<![A-Za-z])[${CYRILLIC}]{4,}(?:[\\s,.-]+[${CYRILLIC}]{1,20}){2}(?![A-Za-z])`)
/** So many times as many Latin letters a Russian text may hold. */
const MOST_LATIN = 3

function isPartlyCyrillic(text: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  return CYRILLIC_WORDS.test(text) && cyrillic * MOST_LATIN >= (text.match(/[A-Za-z]/g)?.length ?? 0)
}

/** A text about the trick shows it on purpose. */
const ABOUT = /\b(?:homoglyph|homograph|confusable|look-?alike|Cyrillic|IDN|punycode)/i

export const mixedScriptWord = defineRule({
  id: 'mixed-script-word',
  phase: 'repair',
  summary: 'Restores words in which letters were swapped for look-alikes of another script (UTS #39).',
  why: 'Spinners and phishers write "p\u0430ypal" with a Cyrillic \u0430; filters, search and readers\' trust go astray.',
  risk: 'guess',
  severity: 'error',
  after: ['mojibake', 'invisible-characters', 'fullwidth'],
  characters: new RegExp(`[${PHONETIC}${LOOK_ALIKE}]`),
  gate: ({ text }) => MIXED.test(text()) || IS_PHONETIC.test(text()),
  examples: {
    changes: [
      {
        from: 'text',
        before: 'Log in to your p\u0430yp\u0430l account and \u039Fpen the letter.\n',
        after: 'Log in to your paypal account and Open the letter.\n',
      },
      {
        from: 'text',
        before:
          '\u041C\u043E\u0436\u043D\u043E \u0431\u044Bl\u043E \u043D\u0430\u0439\u0442\u0438 \u043E\u0442\u0432\u0435\u0442 \u0442olько \u0442\u0430\u043C, \u0433\u0434\u0435 \u0438\u0441\u043Aa\u043B\u0438.\n',
        after:
          '\u041C\u043E\u0436\u043D\u043E \u0431\u044Bl\u043E \u043D\u0430\u0439\u0442\u0438 \u043E\u0442\u0432\u0435\u0442 \u0442olько \u0442\u0430\u043C, \u0433\u0434\u0435 \u0438\u0441\u043A\u0430\u043B\u0438.\n',
      },
      {
        from: 'text',
        before: 'A b\u0251r\u0261ain.\n',
        after: 'A bargain.\n',
      },
      {
        from: 'text',
        before:
          '\u041E\u043D \u043F\u0438\u0448\u0435\u0442 \u0434\u043B\u044F \u0421anvas \u0438 \u0447\u0438\u0442\u0430\u0435\u0442.\n',
        after:
          '\u041E\u043D \u043F\u0438\u0448\u0435\u0442 \u0434\u043B\u044F Canvas \u0438 \u0447\u0438\u0442\u0430\u0435\u0442.\n',
      },
    ],
    reports: [{ from: 'text', text: 'Log in at https://p\u0430ypal.example/ today.\n' }],
    leaves: [
      {
        from: 'text',
        text: 'They say [\u0261\u026At\u0251\u02D0].\n',
      },
      { from: 'text', text: 'TNF\u03B1, I\u03BAB\u03B1 and \u03BCTorrent keep their Greek.\n' },
      { from: 'text', text: 'The band is called B\u0394STILLE.\n' },
      { from: 'text', text: 'In Russian books 2. \u041Af3 moves the knight.\n' },
      { from: 'text', text: 'In a homograph attack p\u0430ypal has a Cyrillic letter.\n' },
    ],
  },
  load: () => import('../../repair/look-alikes.js'),
  *propose(blocks, _context, tools) {
    const { cyrillicAlphabet, homeAlphabet, unmixed, mostlyLatin, isTranscription, withoutPhonetic } = tools
    yield* reportProtected(blocks, IN_ADDRESS, 'look-alike letter of another script')
    const mayBePhonetic = !isTranscription(blocks)
    const isSlip = blocks.some((block) => isProse(block) && CYRILLIC_WORDS.test(block.text))
    for (const [index, block] of blocks.entries()) {
      const hasPhonetic = mayBePhonetic && IS_PHONETIC.test(block.text)
      if (!isProse(block) || !(hasPhonetic || MIXED.test(block.text)) || ABOUT.test(block.text)) continue
      const home = homeAlphabet(block.text)
      if (home === undefined) continue
      // A text full of Latin names may be Russian for all that.
      const second = home.script === 'Latin' && isPartlyCyrillic(block.text) ? cyrillicAlphabet(block.text) : undefined
      for (const match of block.text.matchAll(word())) {
        const to = match.index + match[0].length
        // A letter or two before a number are notation: moves of chess, models, units.
        if (match[0].length <= 2 && /^\d/.test(block.text.slice(to))) continue
        // A foreign name in the text: the larger part of its letters says what it is.
        const insert =
          unmixed(match[0], home) ??
          (second === undefined ? undefined : unmixed(match[0], second)) ??
          (home.script === 'Cyrillic' ? mostlyLatin(match[0]) : undefined) ??
          (hasPhonetic ? withoutPhonetic(match[0], block.text.slice(0, match.index)) : undefined)
        if (insert === undefined) continue
        const message = `${home.script} word with look-alike letters of another alphabet`
        const slip = isSlip ? ({ severity: 'warn' } as const) : {}
        yield { kind: 'replace', block: index, from: match.index, to, insert, message, confidence: 0.97, ...slip }
      }
    }
  },
})
