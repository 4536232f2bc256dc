import { mayHoldTwoBytes } from './two-bytes.js'

/** What bytes of continuation show as in windows-1251: marks and capitals, and letters that also follow in real words. */
const CYRILLIC_MARKS = '[\\u0080-\\u00BF\\u0401-\\u040F\\u0490\\u2013-\\u203A\\u20AC\\u2116\\u2122]'
const CYRILLIC_REST =
  '[\\u0080-\\u00BF\\u0401-\\u040F\\u0451-\\u045F\\u0490\\u0491\\u2013-\\u203A\\u20AC\\u2116\\u2122]'
const BOX = '[\\u2500-\\u256C]'
const LATIN = '[A-Za-z]'
/** Greek, Hebrew, its points, and Arabic. */
const LEAD = '[\\u0391-\\u03CE\\u05B0-\\u05EA\\u0621-\\u064A]'
const REST =
  '[\\u0080-\\u00BF\\u0192\\u02C6\\u067E\\u0679\\u0686\\u0688\\u0691\\u0698\\u06A9\\u06AF\\u06BA\\u06BE\\u2013-\\u203A\\u20AA\\u20AC\\u2122\\uFFFD]'
const THAI = '[\\u0E22-\\u0E27][\\u0080-\\u00A0\\u0E01-\\u0E1F\\u2013-\\u2026\\u20AC]'
const LETTER = '[A-Za-z\\u00C0-\\u024F\\u0400-\\u04FF]'

/** The first characters of sequences as the charsets show them. */
const SEQUENCES = [
  '[\\u00C2-\\u00F4\\u0100-\\u0102\\u0106\\u012F\\u0110\\u0111\\u0112\\u0113\\u0139\\u0158\\u016E\\u0170\\u0162\\u010E\\u010F\\u0154\\u0155][\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02C7\\u02D8-\\u02DD\\u0104\\u0105\\u013D\\u013E\\u0141\\u0142\\u0156\\u0157\\u015A-\\u0165\\u0179-\\u017C\\u2013-\\u203A\\u20AC\\u2122\\uFFFD]',
  '[\\u00C5\\u00C3\\u00D0]',
  // Marks in the charsets of DOS.
  '\\u00D4\\u00C7[\\u00A0-\\u00FF]',
  '\\u0442\\u0410[\\u0410-\\u043F]',
  // Letters of Latin words whose first byte shows as one of another script.
  `(?:(?<=${LATIN})${LEAD}${REST}|${LEAD}${REST}(?=${LATIN}))`,
  `(?:(?<=${LATIN})${THAI}|${THAI}(?=${LATIN}))`,
  `(?<=${LATIN})${BOX}[\\u0410-\\u043F]`,
  '[\\u05D2\\u0E42]\\u20AC',
  // Letters of Ukrainian and Serbian follow these capitals in words, and marks end quotations.
  '[\\u0420\\u0421][\\u0401-\\u040F]',
  `(?:[\\u0420\\u0421]${CYRILLIC_REST}){2}`,
  `\\u0432(?:${CYRILLIC_MARKS}${CYRILLIC_REST}|${CYRILLIC_REST}${CYRILLIC_MARKS})`,
  '[\\u0412-\\u042F\\u0430-\\u043F][\\u0402-\\u040F\\u00A4\\u00A6\\u00A7\\u00A9\\u00AC\\u00AE\\u00B0\\u00B1\\u00B5-\\u00B7\\u2030\\u203A\\u20AC\\u2116\\u2122]',
  '\\u201A\\u00C4',
  '[\\u221A\\u0192\\u2248\\u25CA\\u2021\\u2030\\u0178\\u0152][\\u0080-\\u00FC\\u03A9\\u03C0\\u2020-\\u2126\\u2202-\\u2265]',
  '[\\u2013\\u2014\\u00B7\\u00FF][\\u00A2-\\u00DF\\u03A9\\u03C0\\u2020\\u2022\\u2126\\u2202-\\u2265]',
  '\\u00AC[\\u2020\\u00A9\\u00AE\\u00B0]',
  '[\\u0393\\u03A3\\u03C3\\u03C4\\u03A6\\u03B1][\\u00C4-\\u00FF]',
  `${BOX}[\\u00A1-\\u00FF\\u0192\\u03B1-\\u03C6\\u2310\\u2320\\u2321\\u2219-\\u2265\\u2580-\\u25A0]`,
  // By themselves boxes are drawings.
  `(?<=${LETTER})${BOX}[\\u2502-\\u256C]`,
  `${BOX}[\\u2502-\\u256C]${LETTER}`,
  '\\u00DF[\\u2550-\\u256C]',
  '[\\u0393\\u0398\\u0392\\u03A0-\\u03CE][\\u00A3-\\u00B6\\u201A\\u201E\\u2020-\\u2030\\u20AC\\u2122]',
  '[\\u0410-\\u044F][\\u2500-\\u25A0\\u2320\\u2321\\u2219-\\u2265\\u00A9]',
  // Emoji in Mac Roman, whose first byte is the maker's sign.
  '\\uF8FF\\u00FC',
  // The letters of each half of a Cyrillic alphabet in IBM866.
  '[\\u2564\\u2568][\\u0410-\\u043F\\u2591-\\u2593\\u2502\\u2524\\u2555-\\u2563]',
  // Arabic, Hebrew and Thai, all of whose letters begin with the same bytes, in the charsets of their languages.
  '[\\u0637-\\u063A][\\u00A0-\\u00BE\\u0152\\u0192\\u02C6\\u2013-\\u203A\\u20AC\\u2122]',
  '\\u05F3[\\u0080-\\u00BF\\u00D7\\u00F7\\u0192\\u02C6\\u02DC\\u2013-\\u203A\\u20AA\\u20AC\\u2122]',
  '(?:\\u0E40[\\u0E18\\u0E19][\\u0080-\\u00A0\\u0E01-\\u0E1F\\u2013-\\u2026\\u20AC]){2}',
  '[\\u0080-\\u0084\\u0086-\\u009F]',
  // A mark that took the letter behind it along, in charsets of two bytes a character.
  '[\\u9225\\u7AB6][\\u4E00-\\u9FFF]',
  // Text of another charset, whose letters show as accented ones in rows.
  '[\\u00C0-\\u00FF]{4}',
  // Signs, marks and Cyrillic letters in Latin words, and letters of Icelandic, where Turkish has its own.
  '(?<=[a-z])[\\u00A1-\\u00B6\\u00B8-\\u00DE\\u00F0\\u00F7\\u00FE\\u0160\\u0178\\u02C6\\u02DC\\u201A\\u201E\\u2020\\u2021\\u2030\\u0430-\\u045F\\u2580](?=[a-z])',
  // Letters of Czech, which no language sets side by side as they show.
  '[\\u00E8\\u00EC\\u00F8][\\u00E1\\u00E9\\u00ED\\u00FD]',
  '(?<=[a-z])\\u00EC(?=[a-z])',
  '(?<=\\S)\\u0085',
  // What is left of a no-break space that was read so and then trimmed.
  '(?<=[a-z\\d.!?:;,)%\\u2013-\\u201D\\u00A0] ?)\\u00C2(?=\\s|$)',
  '(?<=^|\\n)\\u00C2(?=\\s)',
]
/** Most characters are of ASCII: at those no sequence is tried. */
const SEQUENCE = new RegExp(`(?=[\\u0080-\\uFFFF])(?:${SEQUENCES.join('|')})`)

/** Letters of Hungarian, and those of Croatian and Slovene, as windows-1252 shows them beside those that it has. */
const OF_LANGUAGES = /^(?=.*õ[b-df-z])(?=.*[öü])(?!.*[àäãçèêñ])|^(?=.*[aeiu]æ[aeiu])(?!.*[àêåøöü])/s

/** True where a text holds what may be UTF-8 that was read in a charset of one byte, or a mark that took a letter along. */
export function mayHoldSequence(text: string): boolean {
  return SEQUENCE.test(text) || OF_LANGUAGES.test(text)
}

/** True where a text holds what may be UTF-8 that was read in another charset. */
export function mayHoldMojibake(text: string): boolean {
  return mayHoldSequence(text) || mayHoldTwoBytes(text)
}
