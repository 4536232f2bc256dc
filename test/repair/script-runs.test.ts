import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { isBetweenSentences, isNeeded, isParting } from '../../src/repair/scripts/sentence.js'
import { repaired } from './repaired.js'

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

describe('runs of a script', () => {
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
