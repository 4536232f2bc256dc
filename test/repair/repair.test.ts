import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { type OwnCase, ownCases } from '../../bench/anomaly/own/cases.js'
import { clean } from '../../src/index.js'
import { establishedCharset, findMojibake } from '../../src/repair/charsets/mojibake.js'
import { oddity } from '../../src/repair/charsets/oddity.js'
import { isBetweenSentences, isNeeded, isParting } from '../../src/repair/scripts/sentence.js'
import { CONTACT } from '../../src/repair/spam/contacts.js'
import { spamStretches, spamVote } from '../../src/repair/spam/words.js'
import { ENCODED } from '../decode/sentences.js'

describe('the place of a run in its sentence', () => {
  it.each([
    ['He lost it at the ', ' in Sochi.', true],
    ['They drank with ', ', and left.', true],
    ['The old ', ' ferry crosses', false],
    ['She moved from ', ' and back', true],
  ])('%j _ %j: needed %s', (before, after, expected) => expect(isNeeded(before, after)).toBe(expected))

  it.each([
    ['at the end of ', ' the river', true],
    ['because they ', ' are late', true],
    ['it can ', ' be seen', true],
    ['the old ', ' ferry', false],
    ['a bottle of ', ' wine', false],
  ])('%j _ %j: parting %s', (before, after, expected) => expect(isParting(before, after)).toBe(expected))

  it('tells the edge of a sentence from a place inside of it', () => {
    expect(isBetweenSentences('', ' The ferry waits.')).toBe(true)
    expect(isBetweenSentences('', ' Tokyo Tower')).toBe(false)
    expect(isBetweenSentences('The keeper reads the gauge before breakfast. ', '')).toBe(true)
    expect(isBetweenSentences('The keeper reads the gauge ', '')).toBe(false)
  })
})

describe('the vote of the vocabulary', () => {
  it.each([
    ['\u8F6E\u76D8\u4E0B\u6CE8', 'Han'],
    ['\u0627\u0644\u0643\u0627\u0632\u064A\u0646\u0648', 'Arabic'],
    ['\u043C\u0438\u043A\u0440\u043E\u043A\u0440\u0435\u0434\u0438\u0442\u044B', 'Cyrillic'],
    ['cheap viagra', 'Latin'],
  ])('%s is advertising', (phrase, system) => expect(spamVote(phrase, system).coverage).toBeGreaterThan(0.6))

  it.each([
    ['\u5317\u4EAC\u9996\u90FD\u673A\u573A', 'Han'],
    ['\u043F\u0440\u0430\u0432\u0434\u0430', 'Cyrillic'],
    ['\u062C\u0648\u0627\u0628', 'Arabic'],
    ['weight decay', 'Latin'],
    ['traffic light', 'Latin'],
  ])('%s is not', (phrase, system) => expect(spamVote(phrase, system).coverage).toBe(0))

  it('finds the offer beside a name', () => {
    const [stretch] = spamStretches('React slot gacor online', 'Latin')
    expect(stretch).toEqual({ from: 6, to: 23 })
  })
})

it('ends a contact at its number, before the text that it is glued to', () => {
  const [found] = '\u5FAE\u4FE1\u53F7:abk42quay'.match(CONTACT) ?? []
  expect(found).toBe('\u5FAE\u4FE1\u53F7:abk42')
})

it('is no contact that ends a longer word', () => expect('スロットオンラインrdag'.match(CONTACT)).toBeNull())

describe('the charset of a whole document', () => {
  const russian = '\u041F\u0430\u0440\u043E\u043C \u0447\u0435\u0440\u0435\u0437 \u043E\u0437\u0435\u0440\u043E'

  it('is found by what nearly all of its letters are', () => {
    const misread = '\u251C\u2562 and \u251C\u00F1 and \u251C\u255D and \u251C\u2562'
    expect(establishedCharset(misread)).toBe('cp437')
    expect(findMojibake(misread, 'cp437').map(({ text }) => text)).toEqual(['\u00F6', '\u00E4', '\u00FC', '\u00F6'])
  })

  it.each([
    [
      '\u2013\u00E6\u2013\u222B\u2013\u03A9\u2013\u00E6 \u2014\u00C5\u2013\u220F\u2013\u03A9\u2013\u00B5\u2013\u00B5',
      '\u043E\u043A\u043D\u043E \u0441\u0438\u043D\u0435\u0435',
    ],
    [
      '\u00E1\u20AC\u2122\u00E1\u20AC\u00BC\u00E1\u20AC\u00AD\u00E1\u20AC\u00AF\u00E1\u20AC\u00B7\u00E1\u20AC\u20AC\u00E1\u20AC\u00BC\u00E1\u20AC\u00AE\u00E1\u20AC\u00B8\u00E1\u0081\u008F \u00E1\u20AC\u0090\u00E1\u20AC\u00B6\u00E1\u20AC\u0090\u00E1\u20AC\u00AC\u00E1\u20AC\u00B8',
      '\u1019\u103C\u102D\u102F\u1037\u1000\u103C\u102E\u1038\u104F \u1010\u1036\u1010\u102C\u1038',
    ],
    [
      '\u00E0\u00BD\u2013\u00E0\u00BD\u00BC\u00E0\u00BD\u2018\u00E0\u00BC\u2039\u00E0\u00BD\u00A1\u00E0\u00BD\u00B2\u00E0\u00BD\u201A\u00E0\u00BC\u2039\u00E0\u00BD\u201A\u00E0\u00BD\u00B2\u00E0\u00BC\u2039 \u00E0\u00BD\u00A6\u00E0\u00BE\u0090\u00E0\u00BD\u2018\u00E0\u00BC\u2039\u00E0\u00BD\u00A1\u00E0\u00BD\u00B2\u00E0\u00BD\u201A',
      '\u0F56\u0F7C\u0F51\u0F0B\u0F61\u0F72\u0F42\u0F0B\u0F42\u0F72\u0F0B \u0F66\u0F90\u0F51\u0F0B\u0F61\u0F72\u0F42',
    ],
    [
      '\u2013\u00E6\u2013\u222B\u2013\u2126\u2013\u00E6 \u2014\u00C5\u2013\u220F\u2013\u2126\u2013\u00B5\u2013\u00B5',
      '\u043E\u043A\u043D\u043E \u0441\u0438\u043D\u0435\u0435',
    ],
  ])('makes whole what a word alone does not show: %s is %s', async (damaged, expected) => {
    const { markdown } = await clean(`${damaged}, ${damaged}.`, { from: 'text', patch: true, only: ['mojibake'] })
    expect(markdown).toBe(`${expected}, ${expected}.`)
  })

  it.each([
    russian,
    'caf\u00E9, na\u00EFve, \u201Cd\u00E9j\u00E0 vu\u201D',
    '\u2554\u2550\u2550\u2557 \u2551 \u2551 \u255A\u2550\u2550\u255D',
  ])('is none for %s', (text) => expect(establishedCharset(text)).toBeUndefined())
})

/** What is sealed is measured by the bench alone: a test that held it would have it tuned on. */
const isLookedAt = ({ kind, part }: OwnCase): boolean => kind === 'healthy by itself' && part !== 'sealed'

describe('the cases of the bench', () => {
  it('are the same in every run', () => expect(ownCases()).toEqual(ownCases()))

  it('leave the healthy texts alone', async () => {
    const changed: string[] = []
    for (const { kind, input } of ownCases().filter(isLookedAt)) {
      const { markdown } = await clean(input, { from: 'text', patch: true, only: ['repair'] })
      if (markdown !== input) changed.push(`${kind}: ${input}`)
    }
    expect(changed).toEqual([])
  })
})

describe('a document in a charset of its language that was read as ISO-8859-1', () => {
  const sentences = ENCODED.filter(({ text }) => !/\p{Script=Latin}/u.test(text))
  const misread = [
    ...['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'windows-1253', 'windows-1255', 'iso-8859-8', 'iso-8859-6'],
    ...['gbk', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'],
  ].flatMap((charset): [string, string][] =>
    sentences.filter(({ encodings }) => encodings.includes(charset)).map(({ text }) => [charset, text]),
  )
  const others: [string, string][] = [
    ['ibm866', 'Паром ходит через реку дважды в день, а старый смотритель каждый вечер считает ступени маяка.'],
    ['windows-1255', 'הדייג הזקן יצא כל בוקר אל הנהר, כי חשב שהדג הגדול ביותר עולה אז אל פני המים. אשתו צחקה עליו.'],
    [
      'windows-1256',
      'كان الصياد العجوز يخرج كل صباح إلى النهر لأنه كان يظن أن أكبر الأسماك تصعد في ذلك الوقت إلى السطح.',
    ],
    [
      'windows-1255',
      'שלום לכולם! ברוכים הבאים אל הנמל החדש של הכפר, כאן תמצאו סירות ודייגים על המזח ועל החוף בכל יום של השבוע.',
    ],
    ['windows-874', 'ชาวประมงเฒ่าออกไปที่แม่น้ำทุกเช้าเพราะคิดว่าปลาตัวใหญ่ที่สุดจะขึ้นมาบนผิวน้ำในเวลานั้น'],
  ]
  const repaired = async (text: string): Promise<string> =>
    (await clean(text, { from: 'text', patch: true, only: ['mojibake'] })).markdown

  it.each([...misread, ...others])('is whole again: %s', async (charset, text) => {
    expect(await repaired(iconv.encode(text, charset).toString('latin1'))).toBe(text)
  })

  it.each(sentences.map(({ text }) => text))('is none where single words are misread UTF-8: %s', async (text) => {
    expect(await repaired(`${text}\n\n${text} (caf\u00C3\u00A9)`)).toBe(`${text}\n\n${text} (caf\u00E9)`)
  })
})

describe('mojibake in short texts', () => {
  const repaired = (text: string): string =>
    findMojibake(text).reduceRight((out, { from, to, text: said }) => out.slice(0, from) + said + out.slice(to), text)

  it.each([
    ['H\u00C3\u201DTEL', 'H\u00D4TEL'],
    ['DOS A\u00C3\u2018OS', 'DOS A\u00D1OS'],
    ['r\u0413\u00A9gion', 'r\u00E9gion'],
    ['wei\u221A\u00FC', 'wei\u00DF'],
    [
      '\u2568\u2510\u2564\u00C7\u2568\u2591\u2568\u2593\u2568\u2555\u2568\u2557',
      '\u043F\u0440\u0430\u0432\u0438\u043B',
    ],
    ['Hi \u00ED\u00A0\u00BD\u00ED\u00B8\u008D', 'Hi \u{1F60D}'],
    ['crian\u00C3\u00A7as e voil\u00C3 s', 'crian\u00E7as e voil\u00E0s'],
    ['voil\u00C3  le travail', 'voil\u00E0 le travail'],
    ['$\u00CC\u00B66\u00CC\u00B63\u00CC\u00B6', '$\u03366\u03363\u0336'],
    ['t\u201A\u00C4\u00F6\u221A\u2020\u221A\u2202\u00AC\u00A8\u00AC\u00A9l\u00E9', 't\u00E9l\u00E9'],
    ['\u00E0\u00B8 \u00E0\u00B8\u00B2\u00E0\u00B8\u00A9\u00E0\u00B8\u00B2', '\u0E20\u0E32\u0E29\u0E32'],
    ['\u00D9 \u00D9 \u00D9\u00A1 \u00D8\u00A8\u00D9\u201E\u00D8\u00AF', '\u0660\u0660\u0661 \u0628\u0644\u062F'],
    ['la r\u0413\u00A9gion va \u0413 l\u0432\u0402\u2122ouest', 'la r\u00E9gion va \u00E0 l\u2019ouest'],
    [
      '\u0420\u2019\u0421\u2013\u0420\u0491\u0420\u0454\u0421\u0402\u0420\u0451\u0420\u2116\u0421\u201A\u0420\u00B5 \u0421\u201E\u0420\u00B0\u0420\u2116\u0420\u00BB, \u0420\u00B1\u0420\u0455 \u0420\u0491\u0421\u2013\u0421\u2014 \u0420\u0457\u0421\u0402\u0420\u0455\u0421\u0403\u0421\u201A\u0421\u2013.',
      '\u0412\u0456\u0434\u043A\u0440\u0438\u0439\u0442\u0435 \u0444\u0430\u0439\u043B, \u0431\u043E \u0434\u0456\u0457 \u043F\u0440\u043E\u0441\u0442\u0456.',
    ],
    [
      '\u00C3\u00A2\u00E2\u20AC\uFFFD\u00E2\u20AC\u2122(\u00C3\u00A2\u00C5\u2019\u00C2\u00A3\u00C3\u2039\u00E2\u20AC\u00BA\u00C3\u00A2\u00C5\u2019\u00C2\u00A3)',
      '\uFFFD(\u2323\u02DB\u2323)',
    ],
    ['coment\u00C3\u00A1rios \u00E2\u0161 \u00EF\u00B8\u008F Podem', 'coment\u00E1rios \u26A0\uFE0F Podem'],
    [
      '\u0178\u00D6\u20AC\u00E5\u201A\u00C4\u00E5\u2044\u00D8\u0178\u00E0\u20AC\u00E5\u20AC\u00E5',
      '\u0645\u06CC\u200C\u06AF\u0648\u06CC\u06CC',
    ],
    [
      '\u00D7\u2018\u00D6\u00B0\u00D6\u00BC\u00D7\u00A8\u00D6\u00B5\u00D7\u0090',
      '\u05D1\u05B0\u05BC\u05E8\u05B5\u05D0',
    ],
    ['\u00D7\u00A6\u00D7\u201D\u00D7\u00B4\u00D7\u0153', '\u05E6\u05D4\u05F4\u05DC'],
    [
      '\u00E1\u00BC\u20AC\u00CF\u0081\u00CF\u2021\u00E1\u00BF\u2021 \u00E1\u00BC\u00A6\u00CE\u00BD',
      '\u1F00\u03C1\u03C7\u1FC7 \u1F26\u03BD',
    ],
    [
      '\u00E1\u017E\u2014\u00E1\u0178\u2019\u00E1\u017E\u201C\u00E1\u0178\u2020\u00E1\u017E\u2013\u00E1\u0178\u0081\u00E1\u017E\u2030',
      '\u1797\u17D2\u1793\u17C6\u1796\u17C1\u1789',
    ],
    [
      '\u00E0\u00BA\u00A7\u00E0\u00BA\u00BD\u00E0\u00BA\u2021\u00E0\u00BA\u02C6\u00E0\u00BA\u00B1\u00E0\u00BA\u2122',
      '\u0EA7\u0EBD\u0E87\u0E88\u0EB1\u0E99',
    ],
    ['\u00E1\u0160\u00A8\u00E1\u2030\u00B0\u00E1\u02C6\u203A\u00E1\u2039\u2039', '\u12A8\u1270\u121B\u12CB'],
    [
      '\u00E1\u0192\u2014\u00E1\u0192\u2018\u00E1\u0192\u02DC\u00E1\u0192\u0161\u00E1\u0192\u02DC\u00E1\u0192\u00A1\u00E1\u0192\u02DC',
      '\u10D7\u10D1\u10D8\u10DA\u10D8\u10E1\u10D8',
    ],
    ['\u00D5\u00B4\u00D5\u00A5\u00D5\u00AE \u00D5\u00A7\u00D6\u2030', '\u0574\u0565\u056E \u0567\u0589'],
    ['under \u00E2\u0080\u0098pressure\u00E2\u0080\u0099\u0085', 'under \u2018pressure\u2019\u0085'],
    [
      'l\u201A\u00C4\u00F4\u221A\u00A9t\u221A\u00A9 et l\u201A\u00C4\u00F4\u221A\u00C6le',
      'l\u2019\u00E9t\u00E9 et l\u2019\u00EEle',
    ],
    ['Il dit \u00C2\u00AB oui \u00C2\u00BB, et part.', 'Il dit \u00AB oui \u00BB, et part.'],
    [
      'said \u00E2\u20AC\u0153go\u00E2\u20AC\uFFFD and \u00E2\u20AC\u0153caf\u00C3\u00A9\u00E2\u20AC\uFFFD.',
      'said \u201Cgo\u201D and \u201Ccaf\u00E9\u201D.',
    ],
    ['A car\u00C2 costs \u00C2\u00A320.', 'A car costs \u00A320.'],
    [
      '\u00C2\u00AB\u00C2\u00A0libert\u00C3\u00A9\u00C2\u00A0\u00C2\u00BB et soci\u00C3\u00A9t\u00C3\u00A9\u00C2\u00A0\u00C2\u00A9',
      '\u00AB\u00A0libert\u00E9\u00A0\u00BB et soci\u00E9t\u00E9\u00A0\u00A9',
    ],
  ])('%s is %s', (damaged, expected) => expect(repaired(damaged)).toBe(expected))

  it.each([
    'HUHLL \u00D5\u2026',
    'Offering 5\u00D7\u00A335 pin ups',
    'the \u201C+\u201D and \u201C\u00D7\u201D curves',
    'a radius of 10 \u00C5\u2014',
    'the letters of \u00C3\u2019s',
    'NICIODAT\u0102\u2122',
    'Charlotte Bront\u00EB\u2026\u201D',
    '\u251C\u2524a\u253C\u2510a\u253C\u2510a',
  ])('%s stays', (text) => expect(repaired(text)).toBe(text))

  it.each([
    'na\u00EFvet\u00E9',
    'CAF\u00C9\u00BB',
    '20\u00A0\u00B0C',
    '\u00AB\u00A0\u00C0 la carte\u00A0\u00BB',
    '\u0141\u00F3d\u017A',
    '10\u00A0\u20AC',
  ])('nothing is odd in %s', (text) => expect(oddity(text)).toBe(0))
})

describe('a text in the charset of Central Europe that was read as windows-1252', () => {
  const HUNGARIAN =
    'Az őr minden este fölmegy a toronyba. Ősszel összegyűlik a köd, és a hajók kürtölnek. Megfőzi a teát, később leül, és nézi a tűz fényét. A lépcsőn nincs korlát, a szél erős. Kőből van a fal, a lámpa fölött rés. Üres a tó.'
  const CROATIAN =
    'Čuvar svako veče broji stube i piše račune. Kuća je stara, a noći su duge. Brodići čekaju na žalu, riječ se čuje daleko. Sveća gori, ništa se neće dogoditi.'
  const CZECH =
    'Strážce každý večer počítá schody věže. Dům je starý a noci jsou dlouhé. Loďky čekají na břehu a řeč je slyšet daleko. Svíčka hoří, nic se neděje, jen světlo.'

  it.each([
    ['win1250', HUNGARIAN],
    ['iso-8859-2', HUNGARIAN],
    ['win1250', CROATIAN],
    ['win1250', CZECH],
    ['iso-8859-2', CZECH],
  ])('is whole again: %s %s', async (charset, text) => {
    const misread = iconv.decode(iconv.encode(text, charset), charset === 'win1250' ? 'win1252' : 'latin1')
    expect((await clean(misread, { from: 'text' })).markdown).toBe(`${text}\n`)
  })

  it.each([
    'Võru on väike linn, kus sõidab õhtul rong. Õpetaja võtab õuna ja kõnnib õue, sõber jõuab põllule. Tõnu, Õnne ja Kõrve ootavad sõitu.',
    'Der Schlüssel für Camões, Guimarães und Simões liegt über der Tür; Müller, König und Böhm hören zu, Lõuna und Võru auch.',
    'Læraren går på bærtur, og sjøen er blå. Æra er stor, bæa er varm, og kæen går sørover.',
  ])('is none: %s', async (text) => expect((await clean(text, { from: 'text' })).markdown).toBe(`${text}\n`))
})

describe('words of Latin letters in charsets of other languages', () => {
  it.each([
    ['Det fĆ¤lt pĆ¤ĆØr.', 'Det fält päèr.'],
    ['The lampā€™s light is blue.', 'The lamp’s light is blue.'],
    ['Este aֳ±o la ֵ‘sszel no.', 'Este año la ősszel no.'],
    ['The lampג€™s light is blue.', 'The lamp’s light is blue.'],
    ['The lampβ€™s and the keeperโ€\u0099s light.', 'The lamp’s and the keeper’s light.'],
    ['A kocsit mesأ©lnek ott.', 'A kocsit mesélnek ott.'],
    ['Zegar W Ε›wiΔ™ta bije.', 'Zegar W święta bije.'],
    ['Este aรฑo bura puลกe ร€s dez.', 'Este año bura puše Às dez.'],
    ['The тАЬoldтАЭ lampтАЩs light.', 'The “old” lamp’s light.'],
    ['The ÔÇ£oldÔÇØ lampÔÇÖs light.', 'The “old” lamp’s light.'],
    ['Zim─Е pada.', 'Zimą pada.'],
    ['La lampada √® rossa, G√§ste seit √ºber k√∂≈üede.', 'La lampada è rossa, Gäste seit über köşede.'],
  ])('%s', async (damaged, expected) =>
    expect((await clean(`${damaged}\n`, { from: 'text' })).markdown).toBe(`${expected}\n`),
  )

  it.each([
    'The roots √2, √π and √(a) of √x are small.',
    'The point ֳ is a vowel of Hebrew, and Çà et là “ÔÇ” is none.',
    'Lietuvių „žodį“ ir „Ēdole“ raksta, „bĀ“ un „Ć“.',
    'Οι «λέξεις» του Βορρά… είναι “λίγες”.',
  ])('%s stays', async (text) => expect((await clean(`${text}\n`, { from: 'text' })).markdown).toBe(`${text}\n`))
})

describe('runs of a script', () => {
  const repaired = async (text: string): Promise<string> =>
    (await clean(text, { from: 'text', patch: true, only: ['repair'] })).markdown

  it('keep the vowel marks of their letters', async () => {
    const text =
      'The root gives \u0643\u064E\u062A\u064E\u0628\u064E, \u0643\u0650\u062A\u064E\u0627\u0628, \u0645\u064E\u0643\u062A\u064E\u0628.\n'
    expect(await repaired(text)).toBe(text)
  })

  it.each([
    '\u041F\u043E\u043D\u044F\u0442\u0438\u0435 sports betting \u0432\u043E\u0448\u043B\u043E \u0432 \u043D\u043E\u0432\u044B\u0439 \u0437\u0430\u043A\u043E\u043D.',
    '\u0422\u0435\u0440\u043C\u0456\u043D payday loans \u0442\u0440\u0430\u043F\u043B\u044F\u0454\u0442\u044C\u0441\u044F \u0432 \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430\u0445.',
    '\u0397 \u03C6\u03C1\u03AC\u03C3\u03B7 online casino \u03B2\u03C1\u03AF\u03C3\u03BA\u03B5\u03C4\u03B1\u03B9 \u03C3\u03C4\u03B7 \u03B4\u03B9\u03B1\u03B8\u03AE\u03BA\u03B7 \u03C4\u03BF\u03C5.',
    '\u062A\u0639\u0646\u064A \u0639\u0628\u0627\u0631\u0629 sports betting \u0627\u0644\u0645\u0631\u0627\u0647\u0646\u0629 \u0639\u0644\u0649 \u0627\u0644\u0645\u0628\u0627\u0631\u064A\u0627\u062A.',
    '\u05D4\u05D1\u05D9\u05D8\u05D5\u05D9 online casino \u05DE\u05D5\u05E4\u05D9\u05E2 \u05D1\u05E6\u05D5\u05D5\u05D0\u05D4.',
    '\u0E40\u0E23\u0E32\u0E1E\u0E1A\u0E04\u0E33\u0E27\u0E48\u0E32 sports betting \u0E43\u0E19\u0E08\u0E14\u0E2B\u0E21\u0E32\u0E22\u0E02\u0E2D\u0E07\u0E40\u0E02\u0E32',
    '\u0935\u0938\u0940\u092F\u0924 \u092E\u0947\u0902 \u0936\u092C\u094D\u0926 sports betting \u0932\u093F\u0916\u093E \u0925\u093E\u0964',
    '\u907A\u8A00\u306Eonline casino\u3068\u3044\u3046\u8A00\u8449\u3092\u7686\u304C\u8AAD\u3093\u3060\u3002',
    '\u9057\u5631\u91CConline casino\u4E00\u8BCD\u5199\u4E86\u4E24\u6B21\u3002',
    'Vasiyette \u8D4C\u573A kelimesi iki kez ge\u00E7iyor.',
    'W testamencie s\u0142owo \u8D4C\u573A pada dwa razy.',
    'The paper lantern, \u8CED\u5834, had lost a stroke in the rain.',
    'They read the novel \u300A\u8D4C\u795E\u300B aloud in the kitchen.',
  ])('stay where the text speaks of the word, or sets it between commas: %s', async (text) => {
    expect(await repaired(`${text}\n`)).toBe(`${text}\n`)
  })

  it('take the address of the seller along', async () => {
    const text = 'The old ferry \u7F51\u4E0A\u8D4C\u573Ahttp://abk42.vip crosses the river.\n'
    expect(await repaired(text)).toBe('The old ferry crosses the river.\n')
  })

  it.each([
    [
      'the handle of a seller behind a comma',
      'The ferry crosses the river twice a day. \u0E40\u0E04\u0E23\u0E14\u0E34\u0E15\u0E1F\u0E23\u0E35, Line: @0893051726\n',
      'The ferry crosses the river twice a day.\n',
    ],
    [
      'a number in groups',
      'The ferry crosses the river twice a day. \uAE09\uC804\uB300\uCD9C \uD154\uB808\uADF8\uB7A8 +82 10 2280 7852\n',
      'The ferry crosses the river twice a day.\n',
    ],
    [
      'the marks of their sentence',
      'The ferry crosses the river twice a day. \uC548\uC804\uD55C \uCD9C\uC7A5\uC548\uB9C8 \uC9C0\uAE08 \uBC14\uB85C \uAC00\uC785\uD558\uC138\uC694! The keeper waits.\n',
      'The ferry crosses the river twice a day. The keeper waits.\n',
    ],
    [
      'brackets that open around a part of them',
      'The ferry crosses the river twice a day. \u3010\u5F69\u7968\u8BA1\u5212\u7FA4\u3011\u4E13\u4E1A\u56E2\u961F\uFF0C\u7535\u8BDDcrmf17\u3002 The keeper waits.\n',
      'The ferry crosses the river twice a day. The keeper waits.\n',
    ],
    [
      'a line of offers with its ornaments',
      'The ferry crosses the river twice a day.\n\n\u{1F449} \u514D\u8D39\u9EC4\u7247 \u{1F449} \u4EE3\u5B55\u516C\u53F8 \u{1F449}\n\nThe ferry crosses the river twice a day.\n',
      'The ferry crosses the river twice a day.\n\nThe ferry crosses the river twice a day.\n',
    ],
    [
      'the mark of a tag',
      'The ferry crosses the river twice a day. \u3010#\u043A\u0430\u0437\u0438\u043D\u043E_\u043E\u043D\u043B\u0430\u0439\u043D #\u043D\u0430\u043A\u0440\u0443\u0442\u043A\u0430_\u043F\u043E\u0434\u043F\u0438\u0441\u0447\u0438\u043A\u043E\u0432\u3011 The keeper waits.\n',
      'The ferry crosses the river twice a day. The keeper waits.\n',
    ],
    [
      'copies that a sentence seems to need',
      'The ferry that \u5728\u7EBF\u535A\u5F69\u5E73\u53F0 crosses the river twice a day is rowed \u5728\u7EBF\u535A\u5F69\u5E73\u53F0by hand, in summer and in winter by \u5728\u7EBF\u535A\u5F69\u5E73\u53F0 and nobody complains.\n',
      'The ferry that crosses the river twice a day is rowed by hand, in summer and in winter by and nobody complains.\n',
    ],
    [
      'the figure of a name',
      'It is used 1\u0445\u0431\u0435\u0442 \u0441\u043A\u0430\u0447\u0430\u0442\u044Cfor the ferry.\n',
      'It is used for the ferry.\n',
    ],
    [
      'the sentence in Latin letters around an offer',
      '\u6E21\u8239\u6BCF\u5929\u4E24\u6B21\u8FC7\u6CB3\uFF0C\u8001\u8239\u957F\u5728\u5BB6\u770B\u7740\u6C34\u4F4D\uFF0C\u5B69\u5B50\u4EEC\u5728\u5CB8\u8FB9\u7B49\u4ED6\u56DE\u6765\uFF0C\u5929\u9ED1\u4EE5\u540E\u624D\u70B9\u706F\u3002Best escort service 2024, contact Telegram @pnqrm30! \u8239\u957F\u5728\u5BB6\u3002\n',
      '\u6E21\u8239\u6BCF\u5929\u4E24\u6B21\u8FC7\u6CB3\uFF0C\u8001\u8239\u957F\u5728\u5BB6\u770B\u7740\u6C34\u4F4D\uFF0C\u5B69\u5B50\u4EEC\u5728\u5CB8\u8FB9\u7B49\u4ED6\u56DE\u6765\uFF0C\u5929\u9ED1\u4EE5\u540E\u624D\u70B9\u706F\u3002\u8239\u957F\u5728\u5BB6\u3002\n',
    ],
  ])('take %s along', async (_name, text, expected) => expect(await repaired(text)).toBe(expected))

  it('are no part of a word though the document is about their language', async () => {
    const text =
      'In Hebrew the word \u05E9\u05DC\u05D5\u05DD (shalom) is a greeting, and \u05E9\u05D5\u05D5\u05D0 (shva) is a vowel that is differe\u05E8\u05D5\u05D5\u05D7 \u05DE\u05D4\u05D9\u05E8nt.\n'
    expect(await repaired(text)).toBe(text.replace('\u05E8\u05D5\u05D5\u05D7 \u05DE\u05D4\u05D9\u05E8', ''))
  })

  it('leave a paragraph of a third language around an offer', async () => {
    const text =
      '\u03A4\u03BF \u03C0\u03B1\u03BB\u03B9\u03CC \u03C0\u03BB\u03BF\u03AF\u03BF \u03C0\u03B5\u03C1\u03BD\u03AC \u03C4\u03BF \u03C0\u03BF\u03C4\u03AC\u03BC\u03B9 \u03B4\u03CD\u03BF \u03C6\u03BF\u03C1\u03AD\u03C2 \u03C4\u03B7\u03BD \u03B7\u03BC\u03AD\u03C1\u03B1, \u03BA\u03B1\u03B9 \u03BF \u03C6\u03CD\u03BB\u03B1\u03BA\u03B1\u03C2 \u03BC\u03AD\u03BD\u03B5\u03B9 \u03C3\u03C4\u03BF \u03C3\u03C0\u03AF\u03C4\u03B9.\n\nThe keeper waits because it \u30B9\u30FC\u30D1\u30FC\u30B3\u30D4\u30FC\u6642\u8A08contains all the letters.\n'
    expect(await repaired(text)).toBe(text.replace('\u30B9\u30FC\u30D1\u30FC\u30B3\u30D4\u30FC\u6642\u8A08', ''))
  })

  it.each([
    ['a name before its gloss', 'The film is by \u8D75\u8587: Vicki Zhao made it in the old town by the river.\\n'],
    [
      'an etymon in another script',
      '\u0397 \u03BB\u03AD\u03BE\u03B7 \u03BA\u03BF\u03C5\u03BC\u03AC\u03C1 \u03AD\u03C1\u03C7\u03B5\u03C4\u03B1\u03B9 \u03B1\u03C0\u03CC \u03C4\u03BF \u03B1\u03C1\u03B1\u03B2\u03B9\u03BA\u03CC \u0642\u0645\u0627\u0631 \u03BA\u03B1\u03B9 \u03C3\u03B7\u03BC\u03B1\u03AF\u03BD\u03B5\u03B9 \u03C4\u03C5\u03C7\u03B5\u03C1\u03CC \u03C0\u03B1\u03B9\u03C7\u03BD\u03AF\u03B4\u03B9 \u03C3\u03C4\u03B7\u03BD \u03C0\u03CC\u03BB\u03B7.\n',
    ],
    [
      'a sentence that says how to reach the author',
      'Brev besvaras inom en vecka av f\u00F6rfattaren sj\u00E4lv. \u041D\u0430 \u0440\u0443\u0441\u0441\u043A\u043E\u043C \u043C\u043E\u0436\u043D\u043E \u043F\u0438\u0441\u0430\u0442\u044C \u0432 Telegram @lina_berg \u0432 \u043B\u044E\u0431\u043E\u0435 \u0432\u0440\u0435\u043C\u044F.\n',
    ],
    [
      'words that join others between links',
      'Detailed: katex\u548Ckatex function\u4EE5\u53CAlatex are described on the other page.\n',
    ],
    [
      'a quotation that its sentence glosses',
      'L\u2019annonce de l\u2019\u00E9cole \u00E9tait courte. En arabe, elle disait \u0634\u0647\u0627\u062F\u0627\u062A \u0645\u0639\u062A\u0645\u062F\u0629 \u0628\u062F\u0648\u0646 \u062D\u0636\u0648\u0631, soit \u00AB certificats reconnus sans cours \u00BB.\n',
    ],
    [
      'the contacts of a museum',
      '\u041C\u0443\u0437\u0435\u0439 \u043E\u0442\u043A\u0440\u044B\u0442 \u043A\u0430\u0436\u0434\u044B\u0439 \u0434\u0435\u043D\u044C, \u043A\u0440\u043E\u043C\u0435 \u043F\u043E\u043D\u0435\u0434\u0435\u043B\u044C\u043D\u0438\u043A\u0430. \u0422\u0435\u043B.: 123-45-67, \u0434\u043E\u0431. 12; e-mail: guide@example.ru; Telegram: @museum_guide. \u0410\u0434\u0440\u0435\u0441: \u0421\u0430\u043D\u043A\u0442-\u041F\u0435\u0442\u0435\u0440\u0431\u0443\u0440\u0433.\n',
    ],
    [
      'a word of theirs with a letter of the other script',
      'Il canto pasquale dice \u0425\u0440\u0457\u0441\u0442\u043E\u0301\u0441\u044A \u0432\u043E\u0441\u043A\u0440\u00E9\u0441\u0435 \u0435 poi si ripete. Il prezzo \u00E8 di due euro.\n',
    ],
  ])('leave %s', async (_name, text) => expect(await repaired(text)).toBe(text))

  it('stay where the page marks them as another language', async () => {
    const offer = '\u043A\u0430\u0437\u0438\u043D\u043E \u043E\u043D\u043B\u0430\u0439\u043D'
    const page = (marked: string): string =>
      `<html lang="en"><body><article><h1>The ferry</h1><p>The old ferry ${marked} crosses the river twice a day, and the keeper waits.</p></article></body></html>`
    const cleaned = async (marked: string): Promise<string> =>
      (await clean(page(marked), { from: 'html', only: ['repair'] })).markdown
    expect(await cleaned(`<i lang="ru">${offer}</i>`)).toContain(offer)
    expect(await cleaned(`<i lang="en-GB">${offer}</i>`)).not.toContain(offer)
    expect(await cleaned(offer)).not.toContain(offer)
  })

  it('leave the address of a name', async () => {
    const text = 'The shop \u8302\u8363\u4E66\u5C40 www.maorong.com sells maps.\n'
    expect(await repaired(text)).toBe(text)
  })
})

describe('offers in another language of the same script', () => {
  const reported = async (text: string): Promise<(string | undefined)[]> =>
    (await clean(text, { from: 'text', only: ['own-script-spam'] })).findings.map(({ message }) => message)
  const english = 'The ferry crosses the river and the keeper is at home. It was cold for the crew that had to row it.'
  const bulgarian =
    '\u0420\u0435\u043A\u0430\u0442\u0430 \u0435 \u0434\u044A\u043B\u0433\u0430 \u0438 \u0432 \u043D\u0435\u044F \u0441\u0435 \u043B\u043E\u0432\u0438 \u0440\u0438\u0431\u0430, \u043D\u043E \u0442\u043E\u0432\u0430 \u043D\u0435 \u0435 \u043B\u0435\u0441\u043D\u043E, \u0437\u0430 \u0434\u0430 \u0433\u043E \u043F\u0440\u0430\u0432\u044F\u0442 \u043E\u0442 \u0431\u0440\u0435\u0433\u0430.'

  it.each([
    `${english}\n\nnh\u00E0 c\u00E1i uy t\u00EDn\n`,
    `${english} Deneme bonusu veren bahis siteleri.\n`,
    `${bulgarian} \u043A\u0440\u0435\u0434\u0438\u0442 \u0431\u0435\u0437 \u0441\u043F\u0440\u0430\u0432\u043E\u043A\n`,
  ])('are reported: %s', async (text) => expect(await reported(text)).toHaveLength(1))

  it.each([
    `${english} The slot was narrow.\n`,
    'Casino en ligne : la loi est claire et elle ne change pas pour les joueurs.\n',
  ])('are none in %s', async (text) => expect(await reported(text)).toEqual([]))
})

describe('an upright stroke of another script', () => {
  it.each([
    ['In 2015 the ferry was sold.', '\u0399n 2015 the ferry was sold.'],
    ['The ferry was always full.', 'The ferry was a\u0399ways full.'],
    ['The FERRIES were full.', 'The FERR\u0406ES were full.'],
  ])('shows %s', async (expected, text) => {
    const { markdown } = await clean(text, { from: 'text', patch: true, only: ['repair'] })
    expect(markdown).toBe(expected)
  })
})

describe('look-alikes in Cyrillic text', () => {
  const repaired = async (text: string): Promise<string> =>
    (await clean(text, { from: 'text', patch: true, only: ['repair'] })).markdown

  it.each([
    [
      'Ukrainian has a letter that Russian has not',
      '\u0414\u043B\u044F \u0437\u0430\u0441\u043E\u0431i\u0432 \u0432\u0438\u0440\u043E\u0431\u043D\u0438\u0446\u0442\u0432\u0430 \u0442\u0430 \u0457\u0445\u043D\u044C\u043E\u0433\u043E \u0440\u043E\u0437\u043F\u043E\u0434\u0456\u043B\u0443.\n',
      '\u0414\u043B\u044F \u0437\u0430\u0441\u043E\u0431\u0456\u0432 \u0432\u0438\u0440\u043E\u0431\u043D\u0438\u0446\u0442\u0432\u0430 \u0442\u0430 \u0457\u0445\u043D\u044C\u043E\u0433\u043E \u0440\u043E\u0437\u043F\u043E\u0434\u0456\u043B\u0443.\n',
    ],
    [
      'swapped letters all over the word',
      '\u041E\u043D \u0443\u0448\u0451\u043B \u043A \u043Ao\u043Dc\u0442py\u043A\u0442ope MorphAnalyzer, \u0442\u043E \u0435\u0441\u0442\u044C \u0432 \u043A\u043B\u0430\u0441\u0441.\n',
      '\u041E\u043D \u0443\u0448\u0451\u043B \u043A \u043A\u043E\u043D\u0441\u0442\u0440\u0443\u043A\u0442\u043E\u0440\u0435 MorphAnalyzer, \u0442\u043E \u0435\u0441\u0442\u044C \u0432 \u043A\u043B\u0430\u0441\u0441.\n',
    ],
    [
      'a text with Latin names',
      '\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435 \u0434\u043B\u044F InAppBrowser \u0438 LocalStorage \u043F\u0440\u0438\u0434\u0451\u0442 \u043Foc\u043Be \u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043A\u0438 \u0430\u0434\u0430\u043F\u0442\u0435\u0440\u0430 \u0441\u0438\u0441\u0442\u0435\u043C\u044B.\n',
      '\u0421\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u0435 \u0434\u043B\u044F InAppBrowser \u0438 LocalStorage \u043F\u0440\u0438\u0434\u0451\u0442 \u043F\u043E\u0441\u043B\u0435 \u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043A\u0438 \u0430\u0434\u0430\u043F\u0442\u0435\u0440\u0430 \u0441\u0438\u0441\u0442\u0435\u043C\u044B.\n',
    ],
    [
      'half of the word',
      '\u041E\u043D \u0443\u0448\u0451\u043B \u0432 \u0434opo\u0433\u0443 \u0440\u0430\u043D\u043E \u0443\u0442\u0440\u043E\u043C \u0438 \u043D\u0435 \u0432\u0435\u0440\u043D\u0443\u043B\u0441\u044F.\n',
      '\u041E\u043D \u0443\u0448\u0451\u043B \u0432 \u0434\u043E\u0440\u043E\u0433\u0443 \u0440\u0430\u043D\u043E \u0443\u0442\u0440\u043E\u043C \u0438 \u043D\u0435 \u0432\u0435\u0440\u043D\u0443\u043B\u0441\u044F.\n',
    ],
  ])('%s', async (_name, text, expected) => expect(await repaired(text)).toBe(expected))

  it.each([
    '\u041E\u043D\u0430 \u043A\u0443\u043F\u0438\u043B\u0430 PACE\u043E\u0432\u044B\u0439 \u043F\u043B\u0430\u043D\u0448\u0435\u0442 \u0438 \u043D\u043E\u0443\u0442\u0431\u0443\u043A \u0432 \u043C\u0430\u0433\u0430\u0437\u0438\u043D\u0435.\n',
    '\u0421\u043B\u043E\u0432\u043E \u0441 iPhone \u0438 \u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435\u043C \u0432 \u0442\u0435\u043A\u0441\u0442\u0435.\n',
  ])('%s keeps its Latin letters', async (text) => expect(await repaired(text)).toBe(text))
})

describe('a paragraph of which white space is left', () => {
  it.each([
    ['text', '\u200B \u200B\n', ''],
    ['text', '\uE001 \uE002\n', ''],
    ['text', 'The lamp is lit.\n\n\u200B \u200B\n\nThe ferry waits.\n', 'The lamp is lit.\n\nThe ferry waits.\n'],
    ['html', '<p>\u0007 \u0007</p>', ''],
    ['markdown', 'The lamp.\n\n\u200B \u200B\n\nThe ferry.\n', 'The lamp.\n\n \n\nThe ferry.\n'],
    ['markdown', 'The lamp.\n\n\uE001 \uE002\n\nThe ferry.\n', 'The lamp.\n\n\n\nThe ferry.\n'],
  ] as const)('is none in %s: %j', async (from, source, expected) =>
    expect((await clean(source, { from })).markdown).toBe(expected),
  )
})

describe('ordinary words', () => {
  it.each([
    ['Cyrillic', '\u0447\u0438\u0442\u0430\u0442\u044C \u043A\u043D\u0438\u0433\u0443'],
    ['Cyrillic', '\u0433\u0438\u0434\u0440\u0430\u0432\u043B\u0438\u043A\u0430'],
    ['Han', '\u5BC4\u751F\u866B'],
    ['Han', '\u8F70\u70B8\u673A'],
  ])('of %s name no trade: %s', (system, words) => expect(spamVote(words, system).words).toEqual([]))
})

describe('damage inside of damage', () => {
  it('is met by the rules after the one that reveals it', async () => {
    const html =
      '<p>The river rose.</p><p>\u00E2\u20AC\u008DSource: the river board.</p><p>A zero&amp;#8203;width space.</p>'
    const { markdown, findings } = await clean(html, { from: 'html', only: ['repair'] })
    expect(markdown).toBe('The river rose.\n\nSource: the river board.\n\nA zerowidth space.\n')
    expect(findings.map(({ rule }) => rule)).toContain('invisible-characters')
  })
})
