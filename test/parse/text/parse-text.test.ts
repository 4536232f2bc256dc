import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/model/block.js'
import { loadParser } from '../../../src/parse/index.js'
import { parseText } from '../../../src/parse/text/index.js'

/** A block in one line: `list/item: text`. */
function shown(block: Block): string {
  const path = block.containers.map((container) => (container.ordered ? `list ${container.first}` : container.kind))
  const kind = block.type === 'paragraph' ? '' : `${block.type}${block.depth ?? ''} `
  return `${path.map((step) => `${step}/`).join('')}${kind}${block.text}`
}

const parsed = (source: string): string[] => parseText(source).blocks.map(shown)

const WRAPPED = `   The lighthouse at the end of the breakwater had been empty for eleven
   years when its last keeper asked the council whether she could have
   the key again. Nobody had expected the question, and for a month
   nobody answered it.
     * the keeper herself, who learned it from her father and has written
       down every step,
     * the clockmaker

   She had not come for the view, she said.
   The end.
`

describe('lines and paragraphs', () => {
  it('takes one line for one paragraph', () => {
    expect(parsed('One.\nTwo\n\nThree')).toEqual(['One.', 'Two', 'Three'])
  })

  it.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029', '\f'])('splits at %j', (mark) => {
    expect(parsed(`One${mark}${mark}Two${mark}`)).toEqual(['One', 'Two'])
  })

  it('takes no line break for a stray control character before a space', () => {
    expect(parsed('One\u0085 and more')).toEqual(['One\u0085 and more'])
    expect(parsed('One wo\u0085rd')).toEqual(['One wo\u0085rd'])
    expect(parsed('\u0093One\u0085\u0094')).toEqual(['\u0093One\u0085\u0094'])
  })

  it('takes white space of all kinds off the ends', () => {
    expect(parsed('\u3000\u3000One\u00a0\t\n\ufeffTwo\u2003')).toEqual(['One', 'Two'])
  })

  it('joins lines that were filled to a width, and only those', () => {
    expect(parsed(WRAPPED)).toEqual([
      'The lighthouse at the end of the breakwater had been empty for eleven years when its last keeper asked the council whether she could have the key again. Nobody had expected the question, and for a month nobody answered it.',
      'list/item/the keeper herself, who learned it from her father and has written down every step,',
      'list/item/the clockmaker',
      'She had not come for the view, she said.',
      'The end.',
    ])
  })

  it('maps joined lines to the source: lines one to one, breaks as units', () => {
    const [block] = parseText(WRAPPED).blocks
    for (const { from, to, start, end, atomic } of block?.segments ?? []) {
      const text = block?.text.slice(from, to)
      const source = WRAPPED.slice(start, end)
      if (atomic) expect([text, source]).toEqual([' ', '\n   '])
      else expect(text).toBe(source)
    }
    expect(block?.segments).toHaveLength(7)
  })

  it('joins East Asian lines without a space', () => {
    const line = '這條河在一夜之間上漲了兩公尺到了早上磨坊旁邊的舊橋已經不見了所以沒'
    expect(parsed(`${line}\n${line}\n${line}\n${line}\n有人能過河。`)[0]).toBe(`${line.repeat(4)}有人能過河。`)
  })

  it('puts a space behind the mark that closes a quotation at the end of a line, and none behind one that opens it', () => {
    const closed = [
      'Die Stufen der Brücke liegen noch immer auf dem Grund des Hafens, wo sie',
      'der Sturm hingelegt hat. „Das Wasser kommt in diesem Winter nicht wieder,',
      'niemals mehr“, sagte der alte Wärter, „und der Winter nach ihm auch nicht“',
      'und ging, ohne noch ein Wort zu sagen, die Treppe hinauf, die er jeden',
      'Abend gezählt hat, bis ganz nach oben.',
    ]
    expect(parsed(closed.join('\n'))).toEqual([closed.join(' ')])
    const opened = closed.map((line) => line.replace('auch nicht“', 'auch “'))
    expect(parsed(opened.join('\n'))).toEqual([opened.join(' ').replace('“ und', '“und')])
  })

  it('joins the lines of filled items beside paragraphs of one line each', () => {
    const paragraph = 'The keeper of the light had counted the stairs of the tower every evening of her life. '.repeat(
      2,
    )
    const items = [
      ['- In May the steps of the bridge are laid again by those who live on', '  the bank, one after the other.'],
      ['- In June the boat that was lent to the harbour comes back across the', '  lake with all of its lamps.'],
      ['- In July the tower is open to whoever wants to count its stairs and', '  the evenings of its keeper.'],
    ]
    const source = [paragraph, paragraph, paragraph, paragraph, items.flat().join('\n'), paragraph].join('\n\n')
    expect(parsed(source).slice(4, -1)).toEqual(
      items.map(([first, rest]) => `list/item/${first?.slice(2)} ${rest?.trim()}`),
    )
    const commands = parsed([paragraph, '- Lay the steps of the bridge\n  rsync lamp/ boat/\n- Wait'].join('\n\n'))
    expect(commands).toContain('list/item/Lay the steps of the bridge')
  })

  it('joins no short lines that happen to be of one length beside paragraphs of one line each', () => {
    const paragraph = 'The keeper of the light had counted the stairs of the tower every evening of her life. '.repeat(
      2,
    )
    const short = [
      'How I Built a Wooden Canoe in a One-Car Garage',
      'Bent Stem Boatworks',
      '4,201 views  Mar 12, 2023  wooden boats and canoes',
      'Workshop films from the harbour, one each week.',
    ]
    const source = [`${short[0]}\n${short[1]}`, `${short[2]}\n${short[3]}`, paragraph, paragraph, paragraph]
    const tools = ['Block plane, sharpened on both of its long ends', 'Pull saw with a very thin blade, as in films']
    expect(parsed([...source, tools.join('\n')].join('\n\n'))).toEqual([
      ...short,
      ...Array(3).fill(paragraph.trim()),
      ...tools,
    ])
  })

  it('leaves verse and lists of short lines alone', () => {
    const verse = 'Over the river\nthe ferry goes,\nslowly and late\nas everyone knows'
    expect(parsed(verse)).toEqual(verse.split('\n'))
  })

  it('notes blank lines, indentation and lines', () => {
    const [, second] = parseText('One\n\n\n  Two').blocks
    expect(second?.hints).toEqual({ blankLines: 2, indent: 2, lines: 1 })
  })
})

describe('headings, rules, quotations', () => {
  it('reads marked headings', () => {
    expect(parsed('# One #\n\nTwo\n===\n\nThree\n-----\n#four')).toEqual([
      'heading1 One',
      'heading1 Two',
      'heading2 Three',
      '#four',
    ])
  })

  it('leaves unmarked headings to the rules', () => {
    expect(parsed('One\n\nA sentence of the text.')).toEqual(['One', 'A sentence of the text.'])
  })

  it.each(['* * *', '***', '---', '_____', '—————', '· · · · · · · ·'])('reads the rule %s', (rule) => {
    expect(parsed(`One\n\n${rule}\n\nTwo`)).toEqual(['One', 'thematicBreak ', 'Two'])
  })

  it('reads quotations in quotations', () => {
    expect(parsed('> One\n>> Two\n>\n> - Three\n\n>4')).toEqual([
      'quote/One',
      'quote/quote/Two',
      'quote/list/item/Three',
      '>4',
    ])
  })

  it('joins the lines that a program filled, of quotations of any length', () => {
    const lines = [
      'Can we not mend the frame and leave the bells where they are for the',
      'next year, when there may be more?',
    ]
    expect(parsed(`Bells\n\n> ${lines.join('\n> ')}`)).toEqual(['Bells', `quote/${lines.join(' ')}`])
    expect(parsed('> Over the river\n> the ferry goes')).toEqual(['quote/Over the river', 'quote/the ferry goes'])
  })
})

describe('lists', () => {
  it('nests by indentation and keeps what is indented under an item', () => {
    expect(parsed('  • One\n\n    About one\n\n    ◦ Inner\n  • Two\nText')).toEqual([
      'list/item/One',
      'list/item/About one',
      'list/item/list/item/Inner',
      'list/item/Two',
      'Text',
    ])
  })

  it('ends a menu before what stands further in, where lines are indented by depth', () => {
    const menu = '    * Home\n        + News\n        + Boats'
    const article =
      '        How the ferry came back\n\n          It had been away for two winters, and nobody had thought to see it again.'
    const list = '            * A new engine\n\n                From the yard at the mill.\n\n            * New paint'
    expect(parsed(`${menu}\n\n${article}\n\n${list}`)).toEqual([
      'list/item/Home',
      'list/item/list/item/News',
      'list/item/list/item/Boats',
      'How the ferry came back',
      'It had been away for two winters, and nobody had thought to see it again.',
      'list/item/A new engine',
      'list/item/From the yard at the mill.',
      'list/item/New paint',
    ])
  })

  it('leaves a paragraph in the last item of a short list that stands at the margin', () => {
    const list = 'What the ferry has:\n\n- An engine\n- Paint\n- Ropes\n\n      From the yard.'
    expect(parsed(`${list}\n\nAll of them are new, and all of them are paid for.`).at(-2)).toBe(
      'list/item/From the yard.',
    )
  })

  it('shares containers between the items of a list', () => {
    const [one, more, two] = parseText('- One\n  more\n- Two').blocks
    expect(one?.containers).toBe(more?.containers)
    expect(one?.containers[0]).toBe(two?.containers[0])
    expect(one?.containers[1]).not.toBe(two?.containers[1])
  })

  it('begins another list where the numbers begin anew', () => {
    const source = '  1. Boats\n  2. Mills\n\n  1. The boats\n  2. The mills\n'
    expect(parseText(source).blocks.map(({ containers }) => containers[0]?.first)).toEqual([1, 1, 1, 1])
    expect(new Set(parseText(source).blocks.map(({ containers }) => containers[0]?.id)).size).toBe(2)
    expect(new Set(parseText('1. Boats\n1. Mills\n').blocks.map(({ containers }) => containers[0]?.id)).size).toBe(1)
  })

  it('numbers from the first number', () => {
    expect(parsed('3. Three\n4) Four\n\nText')).toEqual(['list 3/item/Three', 'list 3/item/Four', 'Text'])
  })

  it.each([
    ['2020. A year', '2020. A year'],
    ['1. A heading over text\n\nText', '1. A heading over text'],
    ['– Good morning, she said.', '– Good morning, she said.'],
    ['*Required', '*Required'],
    ['o mar é grande', 'o mar é grande'],
    ['· Ann · 3 May', '· Ann · 3 May'],
  ])('does not take %j for an item', (source, first) => {
    expect(parsed(source)[0]).toBe(first)
  })

  it.each(['•', '*', '-', '+', '▪', '–'])('takes %s for a bullet', (bullet) => {
    expect(parsed(`${bullet} one\n${bullet} two`)).toEqual(['list/item/one', 'list/item/two'])
  })
})

describe('boxes and commas', () => {
  it('reads tables that are drawn with characters for boxes', () => {
    const table = '┌────┬────┐\n│Boat│Sail│\n├────┼────┤\n│Ada │red │\n└────┴────┘'
    expect(parsed(`One\n\n${table}\n\nTwo`)).toEqual(['One', 'table Boat\tSail\nAda\tred', 'Two'])
    expect(parsed('│ a note beside a line')).toEqual(['│ a note beside a line'])
  })

  it('joins no lines of a list that happen to be of one length', () => {
    const list = [
      'Storm takes the old pier of stone',
      'Ferry fares to rise in the spring',
      'Who stole the weather vane of 1911',
    ]
    expect(parsed(list.join('\n'))).toEqual(list)
  })

  it('joins the one sentence of a short text that was broken', () => {
    const broken = 'The elk came in by the door on Tuesday, looked at the new books and\nleft them where they were.'
    expect(parsed(`An elk in the library\n\n${broken}\n\nNobody was hurt.`)).toEqual([
      'An elk in the library',
      broken.replace('\n', ' '),
      'Nobody was hurt.',
    ])
  })

  it('goes on where a line begins with a comma', () => {
    expect(parsed('Petra Lunn made\nStairwell\n, a game with one door.\n\nIt sold well.')).toEqual([
      'Petra Lunn made Stairwell, a game with one door.',
      'It sold well.',
    ])
    expect(parsed('The Game\nStairwell\n, a game.')).toEqual(['The Game', 'Stairwell, a game.'])
  })
})

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

describe('tables and code', () => {
  it.each([
    ['tabs', 'a\tb\nc\td'],
    ['pairs of tabs', 'a\t\tb\nc\t\td'],
    ['pipes', '| a | b |\n|---|---|\n| c | d |'],
    ['pipes and dashes as narrow as its columns', '| a | b |\n| - | - |\n| c | d |'],
    ['spaces', 'a     b\nccc   d\neeee  f'],
  ])('reads a table drawn with %s', (_, source) => {
    const rows = source.startsWith('a  ') ? 'a\tb\nccc\td\neeee\tf' : 'a\tb\nc\td'
    expect(parsed(source)).toEqual([`table ${rows}`])
  })

  it('reads a table whose header stands over a run of dashes for each column', () => {
    const rows = ['  Part     Length   Count', '  -------- -------- -----', '  Mast     9 m      1']
    expect(parsed(rows.join('\n'))).toEqual(['table Part\tLength\tCount\nMast\t9 m\t1'])
  })

  it.each(['Home | News | Sport', 'one\ttwo', 'Two  spaces  here\nnot there'])(
    'takes no line like %j for a table',
    (source) => {
      expect(parseText(source).blocks.every((block) => block.type === 'paragraph')).toBe(true)
    },
  )

  it.each([
    [
      'statements and comments of a database',
      '-- Only recent orders\nCREATE INDEX recent ON orders(created)\nWHERE created > CURRENT_DATE;\n\n--   Group Key: id\nSELECT * FROM orders',
    ],
    ['a graph', 'flowchart TD\n    A[Start] --> B{Is it open?}\n    B -->|Yes| C[Go in]\n    B -->|No| D[Wait]'],
    ['a container file', 'WORKDIR /app\nCOPY . .\nRUN npm ci\nEXPOSE 8080'],
    ['a long command', 'docker run \\\n  --name ferry \\\n  --port 80 \\\n  harbour'],
    ['a tree of files', 'harbour/\n├── boats\n│   ├── ferry.ts\n│   └── tug.ts\n└── README.md'],
    ['a tree of files without its root', '|-- boats\n|   |-- ferry.ts\n|   `-- tug.ts\n`-- README.md'],
    [
      'XML',
      `<?xml version="1.0"?>\n<HARBOUR depth="7">\n  <BOAT name="ferry" seats="${'9'.repeat(200)}" />\n  <BOAT name="tug" />\n</HARBOUR>`,
    ],
    [
      'XML that a browser wrapped',
      '<harbour>\n  <!-- The lamp is lit at\nseven in winter. -->\n  <lamp\n    hour="7"\n  />\n</harbour>',
    ],
    ['the head of a function', 'bool isOpen(int hour) override\n{\n  return hour > 6;\n}'],
  ])('reads %s as code', (_name, code) => {
    const found = parsed(`The harbour keeps its list of boats in a table:\n\n${code}\n\nThe list is read twice a day.`)
    expect(found.filter((block) => block.startsWith('code '))).toEqual([`code ${code}`])
  })

  it('reads no code in signs and headings in capitals', () => {
    expect(parsed('UPDATE\n\nFROM THE ARCHIVE\n\nWITH LOVE. The ferry runs again.')).toHaveLength(3)
    expect(parsed('-- Ann Lee\n\nThe river rose two metres in a night.')).toHaveLength(2)
  })

  it('leaves the sentence below code and paragraphs between tags out of it', () => {
    const code = 'void open() {\n  lock.free();\n}'
    expect(parsed(`${code}\n\nThe lamp is lit in resized():`)).toEqual([
      `code ${code}`,
      'The lamp is lit in resized():',
    ])
    const prose =
      '<p>The ferry had lain on the bank for thirty years, and it took the village two days to make it float.</p>'
    expect(parsed([prose, prose, prose].join('\n')).some((block) => block.startsWith('code '))).toBe(false)
  })

  it('reads lines that hang under prose as code where they have its signs', () => {
    const around = (lines: string): string[] =>
      parsed(`Save the script and call it with a folder.\n\n${lines}\n\nIt prints one line for each folder.`)
    expect(around('    npm install pallet@3.2.0\n    pallet migrate --yes')[1]).toBe(
      'code npm install pallet@3.2.0\npallet migrate --yes',
    )
    expect(around('\n    #!/bin/sh\n    # count them\n    for d in "$@"; do\n        ls "$d"\n    done')[1]).toBe(
      'code #!/bin/sh\n# count them\nfor d in "$@"; do\n    ls "$d"\ndone',
    )
    for (const lines of [
      '    The boats were all in the shed,\n    and nobody had the key.',
      '    * one boat (red)\n    * one boat (green)',
      '    Ann Berg\n    The Old Mill',
      '    one --line',
    ])
      expect(around(lines).some((block) => block.startsWith('code '))).toBe(false)
  })

  it.each([
    ['YAML', 'boat:\n  name: heron\n  seats:\n    - miller\n    - goat\n\nferry: late'],
    ['a list of YAML', 'boats:\n  - name: heron\n    seats: 4'],
    ['TOML', '[ferry]\nseats = 9\n\n[ferry.goat]\nseats = 1'],
    ['an INI file below its name', '# /etc/ferry.conf\n[Ferry]\nSeats=9'],
    ['a command', '$ ferry --late'],
  ])('finds %s without marks', (_what, code) => {
    const prose = 'The ferry reads this file when it starts, and never again.'
    const { blocks } = parseText(`${prose}\n${code}\n${prose}`)
    expect(blocks.map(({ type, text }) => (type === 'code' ? text : type))).toEqual(['paragraph', code, 'paragraph'])
  })

  it.each([
    'ingredients:\n  flour\n  two eggs',
    'what you need:\n  - flour\n  - two eggs',
    'Boat:\n  Name: heron\n  Seats: 4',
    '[1]\nThe ferry was late.\n[2]\nIt was foggy.',
    'It goes as the square, which he wrote as\n[1]\nE = mc2\nand never again.',
    'note: the ferry is late\nsee: the harbour master',
    '$ 5 is what it costs.',
    '$ million',
    '$ in thousands',
    '$ signs were all that he saw.',
    '$ he wrote where he meant money.',
  ])('takes no lines of prose for settings: %j', (text) => {
    expect(parseText(text).blocks.map(({ type }) => type)).not.toContain('code')
  })

  it('joins running text that was broken at a linked word in small letters, where one line shows it', () => {
    const lines = [
      'The owners of the mill on the river said that they have had a',
      'turbine',
      'priced and believe that it would pay for itself within nine years.',
      'The',
      'trust',
      ', which has raised the money, says that the weir blocks the fish.',
    ]
    expect(parsed(lines.join('\n'))[0]).toBe(lines.slice(0, 3).join(' '))
    expect(parsed(lines.slice(0, 3).join('\n'))).toEqual(lines.slice(0, 3))
  })

  it('joins two lines at the width of a longer passage, where little else was filled', () => {
    const ends = ['islands', 'town by the river and its mill', 'old town', 'islands of the north']
    const links = Array.from(
      { length: 14 },
      (_, at) => `Ferry ${at} from the harbour below the tower to the ${ends[at % 4]}`,
    )
    const filled = WRAPPED.split('\n').slice(0, 4)
    const summary = ['The lighthouse was empty for years, and nobody asked for its key before', 'the keeper did.']
    const titles = ['The lighthouse of the north was empty for years, and nobody asked why', 'Its keeper did.']
    const found = parsed([...links, '', ...summary, '', ...titles, '', ...filled, ''].join('\n'))
    expect(found.slice(links.length, -1)).toEqual([summary.join(' '), ...titles])
  })

  it('joins a few small words with the halves of the sentence around them in running text', async () => {
    const halves = [
      'We walked up the stairs twice. But here is where it gets odd: I found',
      'two more',
      'lamps in the room at the top of the tower. Nobody had told us of them.',
    ]
    const joined = async (lines: readonly string[]): Promise<readonly string[]> => {
      const source = `The lamp\n${lines.join('\n')}\n`
      return (await loadParser('text', source))(source, {}).blocks.slice(1).map(shown)
    }
    expect(await joined(halves)).toEqual([halves.join(' ')])
    for (const other of [
      halves.with(1, 'Advertisement'),
      halves.with(1, 'two more lamps than anybody has'),
      halves.with(0, 'I found'),
      ['the long blue boats go over the sea at night', 'and nobody', 'has seen the harbour where they come to rest'],
    ])
      expect(await joined(other)).toEqual(other)
  })

  it('joins sentences that were broken at years, at single words and after few words', () => {
    const broken = ['The ferry has run since', '1894', 'and was last painted in', '1987', '.', 'The', 'miller', ', who']
    const short = ['Some of us are', 'not', 'happy.']
    const code = ['is x = y of', 'so', 'Nobody', ', they say']
    expect(parsed([...broken, 'owns it, is old.', ...short, 'The boat', ', however, floats.'].join('\n'))).toEqual([
      'The ferry has run since 1894 and was last painted in 1987.',
      'The miller, who owns it, is old.',
      'Some of us are not happy.',
      'The boat, however, floats.',
    ])
    expect(parsed([...code, 'The boat', ', they say', '; it is late.'].join('\n'))[0]).toBe('is x = y of')
  })

  it('joins a short text that was broken at names, where one line begins with what closes something', () => {
    const sentences = [
      ['Residents of', 'Punta Niebla', ', a fishing town in the north, have voted by 61 percent to keep their fog.'],
      ['A spokeswoman for', 'Aguas del Norte', 'said that it would go on with its studies.'],
      ['The team, led by', 'Rosa Soto', 'of', 'Iquique', 'for years, has gone home.'],
      ['The company said it', 'respected the result', 'and would look further south.'],
    ]
    const text = sentences.flat().join('\n')
    expect(parsed(text)).toEqual(sentences.map((lines) => lines.join(' ').replace(' ,', ',')))
    const whole = text.replace('\n, a fishing', '\nA fishing')
    expect(parsed(whole)).toEqual(whole.split('\n'))
    const menu = ['Read more about us', 'Contact', 'all news', 'Members', 'The fog', ', they say, stays.']
    expect(parsed(menu.join('\n')).slice(0, 4)).toEqual(menu.slice(0, 4))
  })

  it('joins wrapped text that was broken at links besides', () => {
    const lines = [
      'The ferry had lain on the bank for thirty years, and it took the village',
      'two days to make it float again.  How that was done is told in the book of',
      'the',
      'mill',
      ', which anyone may read, and in the',
      'letters',
      'of the',
      'harbour master',
      ', who kept the',
      'light',
      '.  He had seen the water rise from the tower, and had wanted the boats to be',
      'brought up before it was dark.  Nobody came, since the way from the church',
      'to the',
      'landing',
      'was under water by then.',
      'What was left of the bridge lay in the meadow for a year, and the children',
      'of the village played in it, whatever their parents said to them about it.',
      'The fund for a new one (',
      'see the list',
      ') is still open, and the people of the other bank have given most of it so',
      'far, which nobody had thought they would.',
    ]
    const found = parsed(lines.join('\n'))
    expect(found).toHaveLength(2)
    expect(found[0]).toContain(
      'in the book of the mill, which anyone may read, and in the letters of the harbour master, who kept the light.',
    )
    expect(found[1]).toContain('The fund for a new one (see the list) is still open')
  })

  it('joins the parts of a bibliography, whose full stops end no entry', () => {
    const entry = (authors: string, title: string, journal: string, issue: string): string[] => [
      `${authors}, et al.`,
      title,
      '.',
      journal,
      `. ${issue}`,
    ]
    const first = entry('Berg A, Holt M', 'Lamps of the north: a count of all towers', 'Towers', '2019;39(4):544-555.')
    const second = entry('Brenna O', 'Oil that burns in frost', 'The Lamp', '2021;3:17.')
    expect(parsed(['References', ...first, ...second].join('\n'))).toEqual([
      'References',
      'Berg A, Holt M, et al. Lamps of the north: a count of all towers. Towers. 2019;39(4):544-555.',
      'Brenna O, et al. Oil that burns in frost. The Lamp. 2021;3:17.',
    ])
  })

  it('parts what stands out to the edge from wrapped prose that is set in', () => {
    const prose = [
      'The copy is made every night by a small script that nobody at the harbour',
      'has looked at for years, since it has never failed, and in the end it is no',
      'more than one line of the shell, which the new man found in the drawer and',
      'wrote down again. It reads as follows and copies all that there is to copy:',
    ]
    const command = 'rsync -av /home/harbour /mnt/copies/of/all/the/years --delete'
    const found = parsed([...prose.map((line) => `   ${line}`), command].join('\n'))
    expect(found).toEqual([prose.join(' '), command])
  })

  it('takes what is parted by commas between brackets for code', () => {
    const code =
      'export default {\n  theme: "plain",\n  lamps: { min: 7, left: 3 },\n  volumes: ["./one", "./two"],\n};'
    expect(parsed(`  * A theme can set its own lamps.\n\n${code.replace(/^/gm, '    ')}\n\nSave it.`).at(-2)).toBe(
      `list/item/code ${code}`,
    )
  })

  it('takes what hangs right under the last line of code with it', () => {
    const code =
      'def mean(values):\n    # nothing to divide by\n    if not values:\n        return None\n    return sum(values) / 2'
    expect(parsed(`${code}\n\nSave it.`)).toEqual([`code ${code}`, 'Save it.'])
  })

  it('reads code in fences and code that looks like nothing else', () => {
    expect(parsed('```js\nlet a = 1\n\n  b()\n```')).toEqual(['code let a = 1\n\n  b()'])
    expect(parseText('```js\nx\n```').blocks[0]?.language).toBe('js')
    expect(parsed('    for (const a of b) {\n      c(a);\n    }')).toEqual(['code for (const a of b) {\n  c(a);\n}'])
  })

  it('leaves an open fence and indented prose alone', () => {
    expect(parsed('```\nOne')).toEqual(['```', 'One'])
    expect(parsed('Text\n\n    An indented paragraph;\n    with two lines.')).toHaveLength(3)
  })
})

const piece = fc.constantFrom(
  ...[
    'word',
    ' ',
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '• ',
    '- ',
    '1. ',
    '> ',
    '# ',
    '|',
    '---',
    '===',
    '```',
    '{',
    '};',
  ],
  ...[
    '\u00a0',
    '\u3000',
    '\u2028',
    '中文',
    '*',
    '`',
    '~~~',
    'a sentence that is rather longer than the others are',
    '😀',
  ],
)
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

/** All letters and digits, in order. */
const letters = (value: string): string => value.replace(/[^\p{L}\p{N}]+/gu, '')

describe('every text', () => {
  it.each([
    '1. ``` ```',
    '1. ```',
    '1. ```\n``',
    '1. ```js',
    '1. ```\u2028```',
    '1. ```\n*\n```',
    '1. a\n2. ```\nb\n```',
  ])('keeps the number of %s', (source) => {
    const kept = parseText(source).blocks.map(({ hints, text }) => `${hints.marker ?? ''}${text}`)
    expect(letters(kept.join(''))).toBe(letters(source))
  })

  it('keeps its letters, in order; numbers of lists stand in their markers', () => {
    fc.assert(
      fc.property(text, (source) => {
        const kept = parseText(source).blocks.map(
          (block) => `${block.hints.marker ?? ''}${block.language ?? ''}${block.text}`,
        )
        expect(letters(kept.join('\n'))).toBe(letters(source))
      }),
      { numRuns: 2000 },
    )
  })

  it('has ordered segments that say where each stretch came from', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0
        for (const block of parseText(source).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(last)
          last = block.end
          let to = 0
          for (const segment of block.segments) {
            expect(segment.from).toBeGreaterThanOrEqual(to)
            to = segment.to
            expect(segment.end).toBeLessThanOrEqual(block.end)
            if (segment.atomic) continue
            expect(block.text.slice(segment.from, segment.to)).toBe(source.slice(segment.start, segment.end))
          }
          expect(to).toBe(block.segments.length === 0 ? 0 : block.text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['a million lines', 'The river rose.\n'.repeat(1_000_000)],
    ['one line of 10 MB', 'The river rose in a night. '.repeat(400_000)],
    ['lists as deep as they are long', Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i)}- x`).join('\n')],
    ['open fences', '```\nx\n\n'.repeat(50_000)],
    ['rows that make no table', 'a | b\n'.repeat(100_000)],
    ['a wall of quotation marks', `${'>'.repeat(5000)} a\n`.repeat(20)],
  ])('is read in linear time: %s', (_, source) => {
    const start = performance.now()
    parseText(source)
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it.each(['When they came\\\nto the bridge', 'It was built in the year 1911\\\nand has stood since.'])(
    'reads the marked break of %j',
    (source) => {
      const { blocks } = parseText(`${source}\n`)
      expect(blocks.map(({ marks }) => marks.map(({ kind }) => kind))).toEqual([['break']])
    },
  )

  it.each([
    ['an address', 'See https://ferry.example/old\\_boats/3 for it.', 'See https://ferry.example/old_boats/3 for it.'],
    [
      'a cell',
      'Boat\tPicture\nLark\thttps://ferry.example/old\\_boats/3',
      'Boat\tPicture\nLark\thttps://ferry.example/old_boats/3',
    ],
    [
      'joined lines',
      WRAPPED.replace('the key', 'https://ferry.example/a\\_key'),
      expect.stringContaining('could have https://ferry.example/a_key again. Nobody had expected'),
    ],
  ])('reads the escapes in %s and knows where each part stands', (_, source, text) => {
    const [block] = parseText(source).blocks
    expect(block?.text).toEqual(text)
    for (const { from, to, start, end, atomic } of block?.segments ?? []) {
      if (atomic !== true) expect(source.slice(start, end)).toBe(block?.text.slice(from, to))
    }
  })

  it('leaves the backslashes of a path', () => {
    expect(parsed('It lies in C:\\_boats\\_old, he said.')).toEqual(['It lies in C:\\_boats\\_old, he said.'])
  })

  it('takes a headline in the middle of the line for no part of the menu above', () => {
    const { blocks } = parseText(`     * News\n     * Events\n\n                 The clock of lichens\n`)
    expect(blocks.at(-1)?.containers).toEqual([])
  })
})
