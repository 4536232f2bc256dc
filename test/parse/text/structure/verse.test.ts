import { describe, expect, it } from 'vitest'
import { parseText } from '../../../../src/parse/text/index.js'
import { parsed } from './parsed.js'

describe('verse', () => {
  const STANZAS = 'Over the river\nthe ferry goes,\nslowly and late\nas everyone knows.'
  /** The breaks of each block. */
  const breaksIn = (source: string): number[] =>
    parseText(source).blocks.map(({ marks }) => marks.filter(({ kind }) => kind === 'break').length)

  it('keeps the breaks of a text that is a poem', () => {
    expect(breaksIn(`The ferry\n\n${STANZAS}\n\n${STANZAS}\n\nAnn Berg`)).toEqual([0, 3, 3, 0])
    expect(parsed(`${STANZAS}\n\n${STANZAS}`)[0]).toBe(
      'Over the river the ferry goes, slowly and late as everyone knows.',
    )
  })

  it('goes on with a poem below what parts it', () => {
    const { blocks } = parseText(`${STANZAS}\n\n*\n\n${STANZAS}`)
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'thematicBreak', 'paragraph'])
    expect(parseText('The ferry goes at ten.\n\n*\n\nIt is late.').blocks.map(({ type }) => type)).not.toContain(
      'thematicBreak',
    )
  })

  it('keeps breaks that Markdown marks', () => {
    const prose = 'It was sung by the women who waited on the bank, and the ferryman has never learned the words of it.'
    expect(breaksIn(`${prose}\n\nOver the river\\\nthe ferry goes\n\n${prose}`)).toEqual([0, 1, 0])
    expect(breaksIn('Over the slow river;\\\nthe old ferry (ours)\\\ngoes late')).toEqual([2])
    expect(breaksIn('docker run \\\n  image')).not.toContain(1)
    expect(breaksIn('int value of call(a);\\\nint other of call(b);')).not.toContain(1)
  })

  it('keeps the breaks of stanzas that prose quotes, or a page stands around', () => {
    const prose =
      'It was sung by the women who waited on the bank, and the ferryman has never learned the words of it, he says.'
    const quoted =
      'Over the river he rows,\nSlowly and late, to the light,\nAnd what he says nobody knows\nWho waits on the bank at night.'
    expect(breaksIn(`${prose}\n\n${quoted}\n\n${prose}`)).toEqual([0, 3, 0])
    expect(breaksIn(`Home\nNews\nThe song of the ferry\n\n${quoted}\n\n${quoted}\n\nHome`).slice(-3)).toEqual([3, 3, 0])
    const teasers = 'The old mill burns,\nThe new bridge opens late\nThe harbour wall stands\nThe ferry is back'
    const alone = `Our ferry goes at ten,\nAnn Berg will row it,\nTom Holm will count you\nAnd the dog is no guest.`
    const filled =
      'The master of the river board, Joe Berg,\nsaid on Monday that the new ferry would\nGive the mills more time, and that nobody\nshould act soon on the matter of the debt.'
    for (const text of [
      `${prose}\n\n${teasers}\n\n${prose}`,
      `${prose}\n\n${filled}\n\n${prose}`,
      `News\n\n${alone}\n\nHome`,
    ])
      expect(breaksIn(text).every((breaks) => breaks === 0)).toBe(true)
  })

  it('keeps the breaks of a stanza of whole sentences beside one that goes on within', () => {
    const around = 'Home\nNews\nThe song of the ferry'
    const goesOn =
      'Over the river he rows,\nSlowly and late, to the light,\nAnd what he says nobody knows\nWho waits here at night.'
    const whole =
      'The mother sweeps the pier.\nAnd then the daughter does.\nThe broom remembers both\nand favours none of them.'
    expect(breaksIn(`${around}\n\n${goesOn}\n\n${whole}\n\n${goesOn}\n\nHome`).slice(-4)).toEqual([3, 3, 3, 0])
    const prose =
      'It was sung by the women who waited on the bank, and the ferryman has never learned the words of it, he says.'
    expect(breaksIn(`${prose}\n\n${whole}\n\n${prose}`).every((breaks) => breaks === 0)).toBe(true)
  })

  it('keeps the breaks of a song whose parts are named', () => {
    const song = (first: string, second: string): string =>
      `Slow Ferry\nThe Gantry Boys\n\n[${first}]\nOh the ferry runs on Sunday\nAnd it runs on Monday too\n\n[${second}]\nSlow ferry, slow ferry\nCarry me across\n\nMore songs`
    expect(breaksIn(song('Verse 1', 'Chorus: All')).slice(2)).toEqual([0, 1, 0, 1, 0])
    expect(breaksIn(song('Strophe 1', 'Refrain')).slice(2)).toEqual([0, 1, 0, 1, 0])
    expect(breaksIn(song('1', '2')).every((breaks) => breaks === 0)).toBe(true)
  })

  it.each([
    [
      'Hebrew',
      [
        'ההחלטה התקבלה אחרי ישיבה ארוכה שבה השתתפו המהנדסים, הסוחרים ומנהלי שני בתי הספר באזור. רובם ביקשו שהעבודות לא יתחילו באמצע החורף, כי אז קשה עוד יותר להגיע למרכז העיר.',
        'בשנה שעברה נעצרה עבודה דומה בגלל מחסור בכסף, והתושבים חוששים שזה יקרה שוב. בעירייה אומרים כי הסכום הדרוש כבר נמצא בתקציב וכי החומרים הגיעו למחסן.',
        'מרים, שמוכרת פירות בפינה כבר עשרים שנה, מספרת שהיא איבדה מחצית מן הלקוחות שלה. היא מתכננת להעביר את הדוכן לכיכר עד שהכול יחזור להיות כפי שהיה.',
      ],
    ],
    [
      'Arabic',
      [
        'وجاء القرار بعد اجتماع طويل شارك فيه المهندسون والتجار ومديرو المدارس في المنطقة. وطلب معظمهم ألا تبدأ الأعمال في الشتاء، لأن الوصول إلى وسط المدينة يصبح عندئذ أكثر صعوبة.',
        'وفي العام الماضي توقف مشروع مشابه بسبب نقص المال، ويخشى الناس أن يحدث ذلك مرة أخرى. لكن البلدية تقول إن المبلغ المطلوب موجود في الميزانية منذ شهرين.',
        'أما السيدة مريم، التي تبيع الفاكهة عند الزاوية منذ عشرين عاما، فتقول إنها فقدت نصف زبائنها. وهي تفكر في نقل بضاعتها إلى الساحة حتى يعود كل شيء كما كان.',
      ],
    ],
    [
      'Korean',
      [
        '이번 결정은 기술자와 상인, 지역 두 학교의 교장이 참석한 긴 회의 끝에 나왔다. 참석자 대부분은 겨울에는 공사를 시작하지 말아 달라고 요청했다. 눈이 오면 시내로 들어가는 길이 더 어려워지기 때문이다.',
        '지난해에도 비슷한 공사가 돈이 모자라 중단된 적이 있어 주민들은 같은 일이 되풀이될까 걱정하고 있다. 그러나 군청은 필요한 비용이 이미 예산에 들어 있다고 설명했다.',
        '모퉁이에서 이십 년째 과일을 파는 김 씨는 손님이 절반으로 줄었다고 말한다. 모든 것이 제자리를 찾을 때까지 가게를 광장으로 옮기는 것도 생각하고 있다.',
      ],
    ],
  ])('takes no prose that was filled for verse in %s, which has no small letters', (_, story) => {
    const filled = story.map((line) => line.replace(/(.{1,50})(?:\s|$)/g, '$1\n').trimEnd()).join('\n\n')
    expect(parsed(filled)).toEqual(story)
    expect(breaksIn(filled)).toEqual([0, 0, 0])
  })

  it.each([
    ['يا نهر خذني في مياهك مرة\nواترك على الضفة اسمي\nفالليل أطول من خطاي،\nوالماء يعرف كيف يمشي.'],
    ['강가에 앉아 너를 기다린다\n물은 말없이 흐르고\n해는 산 너머로 진다.\n빈 나룻배 하나.'],
  ])('keeps the breaks of stanzas without small letters: %j', (stanza) => {
    expect(breaksIn(`${stanza}\n\n${stanza}`)).toEqual([3, 3])
  })

  it.each([30, 45, 60])('takes no prose that was filled to %d columns for verse', (width) => {
    const story = [
      'The lamp above the harbour was lit by hand for ninety years, and the man who lit it last is still alive.',
      'He climbs the stairs once a week, counts them, and comes down again without having said how many there were.',
      'When the council asked him for the number he wrote back that the tower had one step less than it used to.',
    ]
    const filled = story.map((line) => line.replace(new RegExp(`(.{1,${width}})(?:\\s|$)`, 'g'), '$1\n').trimEnd())
    expect(parsed(filled.join('\n\n'))).toEqual(story)
  })

  it.each([
    'Home\nNews\nSport\n\nShop\nVideo\nMore',
    'The old mill\nThe new bridge\nThe harbour wall\n\nThe north pier\nThe ferry house',
    '2 cups of flour,\n1 cup of milk\n\n3 eggs from hens,\n1 pinch of salt',
    STANZAS,
  ])('takes no list for verse: %j', (text) => {
    expect(breaksIn(text).every((breaks) => breaks === 0)).toBe(true)
  })
})
