import { describe, expect, it } from 'vitest'
import { lexicons } from '../../src/lexicon/all.js'
import { compilePhrases } from '../../src/lexicon/compile.js'
import { type PhraseCategory, phraseCategories, phraseHits, phraseMasks } from '../../src/lexicon/index.js'
import { compiledPhrases } from '../../src/lexicon/phrases.data.js'
import { phrasesOf } from '../../src/tools/phrases-of.js'

/** Languages whose lists hold what stands between and below paragraphs, and no more. */
const FURTHER = [
  'ar',
  'bg',
  'bn',
  'ca',
  'cs',
  'da',
  'el',
  'et',
  'fa',
  'fi',
  'he',
  'hi',
  'hu',
  'id',
  'lt',
  'lv',
  'nb',
  'ro',
  'sk',
  'sl',
  'sr',
  'sv',
  'th',
  'tr',
  'uk',
  'vi',
]
const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'zh']

const hasHit = (text: string, category: PhraseCategory, match: string): boolean =>
  phraseHits(text).some((hit) => hit.category === category && hit.match === match)

/** Every list of the lexicon by the path to it, with its phrases. */
function allLists(): { name: string; phrases: string[] }[] {
  return Object.entries(lexicons).flatMap(([language, lexicon]) =>
    Object.entries(lexicon).flatMap(([category, lists]) =>
      Object.entries(lists).map(([kind, list]) => ({
        name: `${language} ${category} ${kind}`,
        phrases: phrasesOf(list),
      })),
    ),
  )
}

describe('phrases that end with a colon', () => {
  it.each([
    ['Am Abend steht der Turm im Licht. Foto: Anna Berg', true],
    ['Seit Jahren hängt dort ein Foto der ersten Fähre.', false],
    ['灯台の夜景 写真：山田', true],
    ['古い写真が何枚も壁に掛けてある。', false],
  ])('stand in %j: %s', (text, isCredit) => {
    expect(hasHit(text, 'credit', 'inside')).toBe(isCredit)
  })
})

describe('the phrase lists', () => {
  it('are of twelve languages, and of twenty-six more in part', () => {
    expect(Object.keys(lexicons).sort()).toEqual([...LANGUAGES, ...FURTHER].sort())
  })

  it.each(FURTHER)('%s has what interrupts articles', (language) => {
    const lists = Object.keys(lexicons[language] ?? {})
    const families = [
      'newsletter',
      'related',
      'popular',
      'continues',
      'consent',
      'advertising',
      'comments',
      'copyright',
    ]
    expect(lists).toEqual(expect.arrayContaining(families))
  })

  it.each(LANGUAGES)('%s has phrases of every category', (language) => {
    const lists = lexicons[language] ?? {}
    // Buttons of consent forms are told by `cookies` in the languages that have no list of their own.
    const missing = phraseCategories.filter((category) => lists[category] === undefined && category !== 'consent')
    expect(missing).toEqual([])
  })

  it('hold each phrase once', () => {
    const twice = allLists().flatMap(({ name, phrases }) =>
      phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index).map((phrase) => `${name}: ${phrase}`),
    )
    expect(twice).toEqual([])
  })

  it('hold no half of a phrase that a comma has cut', () => {
    const halves = new Set(['чтобы', 'страница', 'узнайте', 'aby', 'strona', 'dass', 'um', 'que', 'che', 'że'])
    const starts = allLists().filter(({ name }) => name.endsWith(' start'))
    const found = starts.filter(({ phrases }) => phrases.some((phrase) => halves.has(phrase)))
    expect(found.map(({ name }) => name)).toEqual([])
  })

  it('are what the table was compiled from', () => {
    expect(compilePhrases(lexicons)).toEqual(compiledPhrases)
  })
})

describe('the number of a section', () => {
  it('makes a heading of what would be a phrase', () => {
    expect(hasHit('3 Questions', 'contact', 'whole')).toBe(true)
    for (const text of ['3. Questions', '12) Questions']) expect(phraseHits(text)).toEqual([])
  })
})

describe('phrases', () => {
  it.each([
    ['Share this article', 'share'],
    ['Diesen Artikel teilen', 'share'],
    ["Partager l'article", 'share'],
    ['Compartir en Facebook', 'share'],
    ['Condividi su Facebook', 'share'],
    ['Compartilhar no Facebook', 'share'],
    ['Deel dit artikel', 'share'],
    ['Udostępnij artykuł', 'share'],
    ['Поделиться', 'share'],
    ['分享到', 'share'],
    ['シェアする', 'share'],
    ['공유하기', 'share'],
    ['Content Continues Below', 'continues'],
    ['CONTENT  CONTINUES\u00A0BELOW:', 'continues'],
    ['PARTAGER L’ARTICLE', 'share'],
    ['ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ:', 'related'],
    ['כתיבת תגובה', 'comments'],
    ['Още по темата', 'related'],
    ['Deixa un comentari', 'comments'],
    ['Најчитаније', 'popular'],
    ['Povezani članci', 'related'],
    ['সর্বাধিক পঠিত', 'popular'],
    ['Mohlo by vás zaujímať', 'related'],
    ['Članek se nadaljuje po oglasu', 'continues'],
    ['Taip pat skaitykite:', 'related'],
    ['Lasītākie raksti', 'popular'],
    ['Liitu meie uudiskirjaga', 'newsletter'],
    // With points, and with the sign for quotation marks.
    ['שַׁתֵּף', 'share'],
    ['כתובת דוא״ל', 'newsletter'],
    // With a joiner and with a space, in letters of Persian and of Arabic.
    ['نوشته‌های تازه', 'popular'],
    ['نوشته هاي تازه', 'popular'],
    ['كپي لينك', 'share'],
    ['إقرا ايضا', 'related'],
    ['مواضيع ذات صله', 'related'],
    ['বিজ্ঞাপন', 'advertising'],
    ['QUẢNG CÁO', 'advertising'],
    ['ĐỌC NHIỀU NHẤT', 'popular'],
    ['ताज़ा ख़बरें', 'popular'],
    ['ताजा खबरें', 'popular'],
    ['সম্পর্কিত বিষয়', 'related'],
    ['সম্পর্কিত বিষ\u09df', 'related'],
    ['১২ মন্তব্য', 'comments'],
    ['१२ टिप्पणियां', 'comments'],
    ['บทความที่เกี่ยวข้อง', 'related'],
    ['Haberi Dinle', 'player'],
    ['Ugrás a recepthez', 'navigation'],
    ['फेसबुक पर शेयर करें', 'share'],
    ['Theo dõi trên Google News', 'follow'],
    ['Mohlo by vás zaujmout', 'related'],
    ['Προηγούμενο άρθρο', 'pagination'],
    ['Карта сайту', 'navigation'],
    ['استمع إلى المقال', 'player'],
    ['Till innehållet', 'navigation'],
    ['๓ ความคิดเห็น', 'comments'],
    // Written over two lines of the list.
    ['Our sponsors', 'advertising'],
  ] as const)('%j is nothing but a phrase of %s', (text, category) => {
    expect(hasHit(text, category, 'whole')).toBe(true)
  })

  it('stand at the beginning of a block', () => {
    expect(hasHit('Read more on harbours and their towers', 'related', 'start')).toBe(true)
    expect(hasHit('© 2021 Harbour Post', 'copyright', 'start')).toBe(true)
    expect(hasHit('(c) 2021 Harbour Post', 'copyright', 'start')).toBe(true)
  })

  it.each([
    'The share of votes that the council lost was larger than ever.',
    'C# 12 brings new forms of lists.',
    'C# 2021',
    'C 1,200 was the price of the boat.',
    'Our open source',
    'Der Anteil der Schiffe, die im Winter fahren, ist klein.',
    'Le phare est resté éteint pendant trente ans.',
    'Маяк не горел тридцать лет.',
    '灯塔三十年没有亮过。',
    'המגדלור לא האיר שלושים שנה.',
    'فانوس دریایی سی سال روشن نشد.',
    'ประภาคารไม่ได้ส่องแสงมาสามสิบปี',
    'Publicerad forskning visar att fyren inte lyst på trettio år.',
    'Aktualizovaný plán majáku počítá s novou lampou.',
    'نشر في العدد الأول خبر عن منارة لم تضئ ثلاثين عاما.',
    '',
    '—',
  ])('are not in %j', (text) => {
    const { whole, start, inside } = phraseMasks(text)
    expect(whole | start | inside).toBe(0)
  })

  it.each([
    ['This episode is brought to you by Lampwork, the lamp in a box.', 'advertising'],
    ['Haberin devamı aşağıda, fotoğrafın altında', 'continues'],
    ['الاشتراك: بدون', undefined],
    ['जिस दिन यह भी हुआ', undefined],
    ['هل كان هذا المقال مفيدا لك؟', 'comments'],
    ['อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย *', 'comments'],
    ['אתר זה עושה שימוש ב-Akismet כדי לסנן תגובות זבל', 'comments'],
    ['نشانی ایمیل شما منتشر نخواهد شد', 'comments'],
  ] as const)('open a notice in %j: %s', (text, category) => {
    const { whole, opens } = phraseMasks(text)
    expect((whole | opens) === 0 ? undefined : phraseHits(text).find(({ match }) => match === 'opens')?.category).toBe(
      category,
    )
  })

  it('are spelt in Thai as they are written', () => {
    expect(phraseHits('อ่านเพิ่มเติม').map(({ phrase }) => phrase)).toEqual(['อ่านเพิ่มเติม'])
    expect(phraseHits('ถูกใจ กำลังโหลด...').map(({ phrase }) => phrase)).toEqual(['ถูกใจ กำลังโหลด'])
  })

  it('agree as hits and as masks', () => {
    for (const text of ['Share this article', 'Read more on harbours', 'Print, Email', '3 comments']) {
      const masks = phraseMasks(text)
      for (const { category, match } of phraseHits(text)) {
        expect(masks[match] & (1 << phraseCategories.indexOf(category))).not.toBe(0)
      }
    }
  })

  it('are read in time that grows with the text alone', () => {
    const started = performance.now()
    phraseMasks('share '.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(500)
  })
})
