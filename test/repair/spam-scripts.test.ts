import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { repaired } from './repaired.js'

const around = (run: string): string =>
  `The keeper climbs the ${run}stairs of the tower every night. He lights the lamp, and then he reads until the boats come home.\n`

describe('offers in another script', () => {
  it.each([
    ['traditional characters', '線上賭場'],
    ['traditional characters, with words of Taiwan', '今彩539 運彩'],
    ['Lao, whose words no space parts', 'ບາຄາຣາອອນລາຍ'],
    ['Burmese, whose words no space parts', 'အွန်လိုင်းကာစီနို'],
    ['Gujarati', 'ઓનલાઇન જુગાર'],
    ['Kannada', 'ಆನ್ಲೈನ್ ಜೂಜು'],
    ['Malayalam', 'ഓൺലൈൻ കാസിനോ'],
    ['Gurmukhi', 'ਆਨਲਾਈਨ ਕੈਸੀਨੋ'],
    ['Sinhala', 'ඔන්ලයින් කැසිනෝ'],
    ['traditional characters with an account', '小額借貸 加賴loan7788'],
    ['Lao, by another word', 'ຫຼຸດນ້ຳໜັກດ່ວນ'],
    ['Burmese, by another word', 'ထီပေါက်စဉ်'],
    ['Khmer', 'ល្បែងជល់មាន់'],
    ['Khmer, with a space of no width between its words', 'កាស៊ីណូ\u200Bអនឡាញ'],
    ['Amharic', 'ነጻ ፊልም በመስመር ላይ'],
    ['Tamil', 'கிரிக்கெட் பந்தயம்'],
    ['Telugu', 'క్రికెట్ బెట్టింగ్'],
    ['Georgian', 'წონის კლება სწრაფი'],
    ['Armenian', 'անվճար խաղային ավտոմատներ'],
    ['letters that spaces part', 'о н л а й н  к а з и н о'],
    ['a rank', 'เว็บพนันอันดับ 1'],
    ['an account', '小額借貸 LINEで友達追加 @loan7788'],
    ['an account in Russian', 'займ без отказа тг @zaim7788'],
    ['a sign before it', '✅онлайн казино'],
    ['signs before it', '➤➤在线赌场'],
    ['a sign behind it', '在线赌场🔥'],
  ])('go, spaced and glued: %s', async (_, offer) => {
    expect(await repaired(around(`${offer} `))).toBe(around(''))
    expect(await repaired(around(offer))).toBe(around(''))
  })

  it.each([
    'Справка',
    'тг 2500',
    '賽車',
    '電影院',
    '圖書館',
    '中華電信',
    'ထီး',
    'ಇಡ್ಲಿ',
    'ഓണം',
    'ລາວ',
    'සිංහල',
    'ઢોકળા',
    'අපි රමීස්',
    'အပြာရောင်',
    'បោះឆ្នោត',
    'ព័ត៌មានក្លែងក្លាយ',
    'អប់រំផ្លូវភេទ',
    '澳门威尼斯人',
  ])('are none: %s', async (word) => {
    const text = `We saw ${word} last summer and stayed for a week. It rained, and the boats came home late.\n`
    expect(await repaired(text)).toBe(text)
  })
})

describe('an article about a trade', () => {
  it.each([
    'ລັດຖະບານຫ້າມ online casino ທົ່ວປະເທດ. ການພະນັນຜິດກົດໝາຍ.',
    'រដ្ឋាភិបាលហាម online casino នៅទូទាំងប្រទេស។ ល្បែងគ្រប់ប្រភេទខុសច្បាប់។',
    'အစိုးရက online casino များကို ပိတ်ပင်ခဲ့သည်။ လောင်းကစားသည် တရားမဝင်ပါ။',
    'መንግሥት online casino ላይ አዲስ ታክስ ጣለ። ቁማር በሕግ የተከለከለ ነው።',
    'সরকার online casino নিষিদ্ধ করেছে। জুয়া আইনত অপরাধ।',
    'அரசு online casino விளையாட்டுகளை தடை செய்தது. சூதாட்டம் சட்டவிரோதம்.',
    'ప్రభుత్వం online casino ఆటలను నిషేధించింది. జూదం చట్టవిరుద్ధం.',
    'સરકારે online casino પર પ્રતિબંધ મૂક્યો. જુગાર ગેરકાયદેસર છે.',
    'ਸਰਕਾਰ ਨੇ online casino ਉੱਤੇ ਪਾਬੰਦੀ ਲਾਈ। ਜੂਆ ਗੈਰ-ਕਾਨੂੰਨੀ ਹੈ।',
    'ಸರ್ಕಾರ online casino ಆಟಗಳನ್ನು ನಿಷೇಧಿಸಿತು. ಜೂಜು ಕಾನೂನುಬಾಹಿರ.',
    'സർക്കാർ online casino കളികൾ നിരോധിച്ചു. ചൂതാട്ടം നിയമവിരുദ്ധമാണ്.',
    'රජය online casino තහනම් කළේය. සූදුව නීති විරෝධීය.',
    'მთავრობამ online casino აკრძალა. აზარტული თამაში უკანონოა.',
    'Կառավարությունն արգելեց online casino գովազդը։ Մոլախաղն ապօրինի է։',
  ])('keeps its foreign name: %s', async (text) => expect(await repaired(`${text}\n`)).toBe(`${text}\n`))
})

describe('what an offer leaves', () => {
  it.each([
    [
      'a word that an address is glued to',
      'Ông ngồi củabet777.topオンラインカジノ hiên.\n',
      'Ông ngồi củabet777.top hiên.\n',
    ],
    [
      'the text that an address is glued to',
      '守塔人每天读书，www.bet7788.comคาสิโนออนไลน์然后点灯，船都回家。\n',
      '守塔人每天读书，然后点灯，船都回家。\n',
    ],
    [
      'a bracket around other words, too',
      'The 【great 在线赌场】 keeper reads every night.\n',
      'The 【great 】 keeper reads every night.\n',
    ],
    ['a sign that heads the line', '✅онлайн казино The keeper reads.\n', '✅ The keeper reads.\n'],
  ])('is %s', async (_, damaged, whole) => expect(await repaired(damaged)).toBe(whole))
})

describe('a guest that touches its text, as one does where no spaces part words or particles hang on them', () => {
  it.each([
    '守塔人的女儿叫Երևան，她写了三本书。他每天点灯。\n',
    '昨日Земфираの歌を聞いた。灯台守は毎晩明かりをともす。\n',
    'คนเฝ้าประภาคารชื่อЗемфираเขาจุดตะเกียงทุกคืน\n',
    '그의 이름은 Երևան이고 책을 세 권 썼다. 등대지기는 밤마다 불을 켠다.\n',
    '등대지기는 Земфира를 듣고 밤마다 불을 켠다.\n',
    '韓国の신라면と中国の茶を飲み比べた。船は夜に帰る。\n',
    '守塔人读了俄国的лампа和日本的书，然后点灯。\n',
    'Над дверью висит вывеска Online Casino и горит лампа.\n',
  ])('stays: %s', async (text) => expect(await repaired(text)).toBe(text))
})

describe('the reasons against a run', () => {
  const reported = async (text: string) =>
    (await clean(text, { from: 'text', only: ['anomalous-script'] })).findings.map(({ message, evidence }) => ({
      message,
      evidence,
    }))

  it('call text with kana Japanese, and Han alone Han', async () => {
    const [japanese] = await reported(around('オンラインカジノ'))
    expect(japanese?.message).toBe('Japanese run inside other text')
    const [han] = await reported(around('線上賭場'))
    expect(han?.message).toBe('Han run inside other text')
  })

  it('leave out what speaks for it, and what holds for no single one is not told of several', async () => {
    const offer = 'スロット必勝法'
    const findings = await reported(`${around(`${offer} `)}\n${around(`night ${offer} and `)}\n${around(offer)}`)
    expect(findings).toHaveLength(3)
    for (const { evidence } of findings) {
      expect(evidence).not.toContain('set apart by spaces')
      expect(evidence.filter((reason) => reason === 'repeated at odd places')).toHaveLength(1)
      expect(evidence.join()).not.toContain('nowhere else')
    }
  })

  it('call no single Latin offer repeated', async () => {
    const text =
      'Смотритель каждый вечер поднимается по лестнице башни, зажигает лампу и читает, пока лодки не вернутся домой.\n\n'
    const findings = await reported(
      `${text}Он купил iPhone в городе.\n\n${text}Потом он online casino bonusчитает дальше.\n\n${text}`,
    )
    expect(findings.length).toBeGreaterThan(0)
    for (const { evidence } of findings) expect(evidence).not.toContain('repeated at odd places')
  })
})
