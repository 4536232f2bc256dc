import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'
import { countWords } from '../../src/tools/count-words.js'
import { endsThaiSentence } from '../../src/unicode/thai.js'

interface Page {
  readonly language: string
  readonly menu: readonly string[]
  readonly headline: string
  readonly byline: string
  readonly dateline: string
  readonly metadata: { readonly author: string; readonly date: string }
  readonly paragraphs: readonly string[]
  /** Between the second and the third paragraph. */
  readonly label: string
  /** Below the text. */
  readonly rest: readonly string[]
}

const PAGES: readonly Page[] = [
  {
    language: 'Hebrew',
    menu: ['דלג לתוכן', 'תפריט', 'דף הבית', 'צור קשר'],
    headline: 'המעבורת הישנה חוזרת לנהר',
    byline: 'מאת: נעמה ברגר',
    dateline: '3 במאי 2024, 10:15',
    metadata: { author: 'נעמה ברגר', date: '2024-05-03' },
    paragraphs: [
      'הגשר הישן נסחף בלילה אחד, ובבוקר איש לא יכול היה לחצות את הנהר. בכפר נזכרו אז במעבורת ששכבה על הגדה שלושים שנה.',
      'יומיים עבדו הנגרים כדי שתצוף שוב. הזפת הגיעה מן העיר, ואת החבלים קלעו הדייגים בעצמם כפי שלמדו מאבותיהם.',
      'ביום השלישי עלו הנוסעים הראשונים. המורה הביאה את כל ילדי בית הספר, וכל אחד מהם רצה לאחוז בהגה.',
      'המהנדס אומר שגשר חדש ייבנה בתוך שנתיים. עד אז תפליג המעבורת בכל שעה, מן הזריחה ועד השקיעה.',
      'יש בכפר מי שמקווים שהגשר יתעכב. מאז שהמעבורת חזרה, הם אומרים, אנשים שוב מדברים זה עם זה בדרך.',
    ],
    label: 'קראו גם:',
    rest: [
      'כתבות נוספות',
      'כתיבת תגובה',
      'האימייל לא יוצג באתר. שדות החובה מסומנים *',
      'תנאי שימוש',
      'כל הזכויות שמורות ©',
    ],
  },
  {
    language: 'Persian',
    menu: ['پرش به محتوا', 'صفحه اصلی', 'درباره ما', 'تماس با ما'],
    headline: 'قایق کهنه به رودخانه بازگشت',
    byline: 'نویسنده: لیلا کریمی',
    dateline: '۱۴ اردیبهشت ۱۴۰۳ - ۱۰:۱۵',
    metadata: { author: 'لیلا کریمی', date: '2024-05-03' },
    paragraphs: [
      'پل کهنه یک‌شبه فرو ریخت و بامداد هیچ‌کس نمی‌توانست از رودخانه بگذرد. مردم ده به یاد قایقی افتادند که سی سال بر کناره افتاده بود.',
      'نجاران دو روز کار کردند تا قایق دوباره روی آب بماند. قیر را از شهر آوردند و طناب‌ها را ماهیگیران خودشان بافتند.',
      'روز سوم نخستین مسافران سوار شدند. آموزگار همهٔ بچه‌های دبستان را آورد و هر کدام می‌خواست سکان را بگیرد.',
      'مهندس می‌گوید پل تازه دو سال دیگر آماده می‌شود. تا آن روز قایق هر ساعت از سپیده تا شامگاه می‌رود و می‌آید.',
      'بعضی‌ها در ده امیدوارند که پل دیرتر ساخته شود. می‌گویند از روزی که قایق برگشته است مردم در راه با هم حرف می‌زنند.',
    ],
    label: 'بیشتر بخوانید:',
    rest: [
      'مطالب مرتبط',
      'دیدگاهتان را بنویسید',
      'نشانی ایمیل شما منتشر نخواهد شد.',
      'انتهای پیام',
      'تمامی حقوق این سایت محفوظ است.',
    ],
  },
  {
    language: 'Thai',
    menu: ['ข้ามไปยังเนื้อหา', 'หน้าแรก', 'เกี่ยวกับเรา', 'ติดต่อเรา'],
    headline: 'เรือข้ามฟากลำเก่ากลับคืนสู่แม่น้ำ',
    byline: 'โดย มานี รักเรียน',
    dateline: '3 พ.ค. 2567 10:15 น.',
    metadata: { author: 'มานี รักเรียน', date: '2024-05-03' },
    paragraphs: [
      'สะพานเก่าถูกน้ำพัดหายไปในคืนเดียว ตอนเช้าไม่มีใครข้ามแม่น้ำได้ ชาวบ้านจึงนึกถึงเรือข้ามฟากที่จอดทิ้งอยู่บนตลิ่งมาสามสิบปี',
      'ช่างไม้ใช้เวลาสองวันกว่าเรือจะลอยน้ำได้อีกครั้ง น้ำมันดินขนมาจากในเมือง ส่วนเชือกนั้นชาวประมงฟั่นกันเองตามที่พ่อแม่เคยสอนไว้',
      'วันที่สามผู้โดยสารกลุ่มแรกก็ขึ้นเรือ ครูพาเด็กนักเรียนมาทั้งโรงเรียน และเด็กทุกคนอยากจับพังงาเรือ',
      'วิศวกรบอกว่าสะพานใหม่จะเสร็จในอีกสองปี ระหว่างนี้เรือจะออกทุกชั่วโมง ตั้งแต่เช้ามืดจนถึงพลบค่ำ',
      'บางคนในหมู่บ้านหวังว่าสะพานจะสร้างช้ากว่านั้น เพราะตั้งแต่เรือกลับมา ผู้คนก็ได้พูดคุยกันระหว่างทางอีกครั้ง',
    ],
    label: 'อ่านข่าวเพิ่มเติม:',
    rest: [
      'บทความที่เกี่ยวข้อง',
      'ใส่ความเห็น',
      'อีเมลของคุณจะไม่แสดงให้คนอื่นเห็น ช่องข้อมูลจำเป็นถูกทำเครื่องหมาย *',
      'นโยบายความเป็นส่วนตัว',
      'สงวนลิขสิทธิ์ © 2566',
    ],
  },
]

describe.each(PAGES)(
  'a text in $language',
  ({ menu, headline, byline, dateline, metadata, paragraphs, label, rest }) => {
    const article = `# ${headline}\n\n${paragraphs.join('\n\n')}\n`

    it('loses the furniture of its page, and nothing else', async () => {
      const lines = [...menu, headline, ...paragraphs.slice(0, 2), label, ...paragraphs.slice(2), ...rest]
      const { markdown } = await clean(lines.join('\n\n'), { from: 'text' })
      expect(markdown.replace(/^# /, '')).toBe(article.replace(/^# /, ''))
    })

    it('has its byline and its date in the metadata', async () => {
      const lines = [
        ...menu,
        headline,
        byline,
        dateline,
        ...paragraphs.slice(0, 2),
        label,
        ...paragraphs.slice(2),
        ...rest,
      ]
      const result = await clean(lines.join('\n\n'), { from: 'text' })
      expect(result.markdown).toBe(article)
      expect(result.metadata).toEqual({ title: headline, ...metadata })
    })

    it('stays as it is where it holds an article alone', async () => {
      for (const source of [article, article.replace(/^# /, '')]) {
        const { markdown } = await clean(source, { from: source === article ? 'markdown' : 'text' })
        expect(markdown.replace(/^# /, '')).toBe(article.replace(/^# /, ''))
      }
    })
  },
)

describe('text in scripts without spaces between words', () => {
  it('has as many words as its letters make', () => {
    expect(countWords('ชาวบ้านนึกถึงเรือข้ามฟากลำเก่า')).toBeGreaterThan(5)
    expect(countWords('The old ferry')).toBe(3)
    expect(countWords('')).toBe(1)
  })

  it('ends a sentence without a stop in Thai, where it is long and has a pause', () => {
    const [sentence = ''] = PAGES[2]?.paragraphs ?? []
    expect(endsThaiSentence(sentence)).toBe(true)
    expect(endsThaiSentence(sentence.replaceAll(' ', ''))).toBe(false)
    expect(endsThaiSentence(`${sentence}...`)).toBe(false)
    expect(endsThaiSentence('ข่าวแนะนำ เรื่องอื่นๆ')).toBe(false)
    expect(endsThaiSentence('A sentence in English that is as long as the others are, and more')).toBe(false)
  })
})
