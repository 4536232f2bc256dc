import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { establishedCharset, findMojibake } from '../../src/repair/charsets/mojibake.js'
import { oddity } from '../../src/repair/charsets/oddity.js'
import { ENCODED } from '../decode/sentences.js'

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
