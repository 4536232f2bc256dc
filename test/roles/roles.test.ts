import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/model/block.js'
import { parseText } from '../../src/parse/text/index.js'
import { dateInLine } from '../../src/roles/dates.js'
import { findRoles } from '../../src/roles/index.js'
import { loadFurtherScripts } from '../../src/roles/load-further.js'
import { authorOf, isBareName } from '../../src/roles/names.js'
import { pointsOf } from '../../src/roles/title/points.js'
import { contentWords } from '../../src/roles/title/words.js'
import { isDense } from '../../src/unicode/dense.js'

await loadFurtherScripts()

const BODY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.',
  'The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar.',
  'Nobody had expected the water to come so early in the year, and so the boats were all in the shed behind the church.',
]

const HEADLINE = 'A village makes its own way over'

/** The roles of a text's lines, and its metadata. */
function rolesOf(...lines: readonly string[]) {
  const document = parseText(lines.join('\n\n'))
  const roles = findRoles(document)
  const found = document.blocks.flatMap((block) => {
    const role = roles.of(block)
    return role === undefined ? [] : [`${role}: ${block.text}`]
  })
  return { found, metadata: roles.metadata }
}

describe('roles of a text', () => {
  it('finds headline, deck, byline, date and biography', () => {
    const { found, metadata } = rolesOf(
      'News - Sport - Weather',
      'How the ferry came back to the river',
      'Ann Berg describes two days with tar and rope in the village by the old mill',
      '  • Ann Berg',
      '3 May 2024',
      ...BODY,
      'Ann Berg is a reporter at The Valley Post',
    )
    expect(found).toEqual([
      'title: How the ferry came back to the river',
      'deck: Ann Berg describes two days with tar and rope in the village by the old mill',
      'byline: Ann Berg',
      'date: 3 May 2024',
      'biography: Ann Berg is a reporter at The Valley Post',
    ])
    expect(metadata).toEqual({ title: 'How the ferry came back to the river', author: 'Ann Berg', date: '2024-05-03' })
  })

  it.each([
    ['January 5, 2024 by Ann Berg', '2024-01-05'],
    ['5 January 2024 | By Ann Berg', '2024-01-05'],
    ['Posted on January 5, 2024 at 10:31 AM by Ann Berg Leave a Comment', '2024-01-05'],
    ['01.11.23 20:19 von Ann Berg', '2023-11-01'],
  ])('finds who wrote it after the date: %s', (line, date) => {
    const { found, metadata } = rolesOf(HEADLINE, line, ...BODY)
    expect(found).toContain(`byline: ${line}`)
    expect(metadata).toEqual({ title: HEADLINE, author: 'Ann Berg', date })
  })

  it.each(['January 5, 2024 by the River', 'Released: June 17, 2025 by Old Mill Books'])(
    'finds nobody who wrote it after the date: %s',
    (line) => {
      expect(rolesOf(HEADLINE, line, ...BODY).metadata.author).toBeUndefined()
    },
  )

  it('finds the date beside the byline below a deck that reads like the text', () => {
    const deck =
      'The night of the flood took the bridge at the mill, and the ferry that had lain on the bank for thirty years was back.'
    const { found } = rolesOf(
      'How the ferry came back',
      deck,
      'By Ann Berg',
      '3 May 2024',
      ...BODY,
      '4 May 2024',
      ...BODY,
    )
    expect(found).toContain('date: 3 May 2024')
    expect(found).not.toContain('date: 4 May 2024')
  })

  it('takes no date for that of the article that leads on, or is one of a list', () => {
    expect(rolesOf('How the ferry came back', 'In force from 6/2/2025:', ...BODY).found).not.toContainEqual(
      expect.stringContaining('date'),
    )
    const items = ['2021-08-09 New oar', '2022-04-12 New rope', '2023-06-12 New tar'].map((text) => `- ${text}`)
    const { metadata } = rolesOf('How the ferry came back', 'Changes', items.join('\n'), ...BODY)
    expect(metadata.date).toBeUndefined()
  })

  it('takes no name for the author that is one of several, or names a kind of things', () => {
    const books = ['Ann Berg', 'Paul Wood', 'Mary Field'].flatMap((name) => [`Author: ${name}`, ...BODY])
    expect(rolesOf('Three books on ferries', ...books).metadata.author).toBeUndefined()
    const ropes = ['Heavy Ropes (Basic)', BODY[0] ?? '', 'Heavy Ropes', ...BODY]
    expect(rolesOf('What a ferry needs', ...ropes).metadata.author).toBeUndefined()
  })

  it('takes no repeated name of the site for the headline', () => {
    const { metadata } = rolesOf(
      'The Valley Post',
      'Sport and weather',
      'The Valley Post The Valley Post',
      'How the ferry came back to the river',
      ...BODY,
    )
    expect(metadata.title).toBe('How the ferry came back to the river')
  })

  it('knows the headline again that the page repeats in its title', () => {
    const { metadata } = rolesOf(
      'Ferries of the valley | The Valley Post',
      'Subscribe now',
      'Ferries of the valley',
      ...BODY,
    )
    expect(metadata.title).toBe('Ferries of the valley')
  })

  it.each([
    ['Seven wishes of landlords', 'Share on Pinterest', 'Email'],
    ['Seven wishes of landlords', 'By Ann Berg', 'Facebook'],
    ['Seven wishes of landlords', '3 May 2024'],
  ])('takes a line above nothing but buttons, names and dates for the headline: %s, %s', (...lines) => {
    expect(rolesOf(...lines, ...BODY).metadata.title).toBe('Seven wishes of landlords')
  })

  it('finds the headline over a deck that the byline follows, without blank lines', () => {
    const deck =
      'Thirty years it stood empty beside the yard. Now the first tenants move in, and quarrel about shelves.'
    const lines = ['Local', 'Sport', 'Sign in or register', 'A water tower for twelve families', deck, 'By Ann Lee']
    const { metadata } = findRoles(parseText([...lines, '12 September 2019', ...BODY].join('\n')))
    expect(metadata.title).toBe('A water tower for twelve families')
  })

  it.each(['4.8 from 211 votes', 'News | Sport | Weather', '(BUTTON) Open Search Bar', 'Mill_house_photo_2'])(
    'takes %j for no headline',
    (line) => {
      expect(findRoles(parseText([line, ...BODY].join('\n\n'))).metadata.title).not.toBe(line)
    },
  )

  it('finds the headline that a blank line parts from the menu above', () => {
    const document = parseText(`Search\nRegister\n\nBread machine paddle stuck\n\n${BODY.join('\n\n')}`)
    expect(findRoles(document).metadata.title).toBe('Bread machine paddle stuck')
  })

  it('finds the headline below a row of links that stands under others, and no trail', () => {
    const below = (...lines: readonly string[]): string | undefined =>
      findRoles(parseText(`${lines.join('\n')}\n\n${HEADLINE}\n\n${BODY.join('\n\n')}`)).metadata.title
    expect(below('Sign in', 'Register', 'Ferries Rivers Water Bridges Villages')).toBe(HEADLINE)
    expect(below('Sign in', 'Home Ferries Bridge Village')).toBe(HEADLINE)
    expect(below('Sign in', 'Most read', 'Winter road is closed again near the church')).toBe(HEADLINE)
  })

  it('finds the headline over what begins in small letters, where it is no rest of the line', () => {
    const title = (over: string): string | undefined =>
      findRoles(parseText(`Home\nRegister\n\n${HEADLINE}${over}\n\n${BODY.join('\n\n')}`)).metadata.title
    expect(title('\n\na ferry full of boxes')).toBe(HEADLINE)
    expect(title('\n  - millhouse\n  - 12 May 2025')).toBe(HEADLINE)
    expect(title('\nwas what the harbour hoped for')).not.toBe(HEADLINE)
  })

  it('finds the headline below a menu with an entry as long as a paragraph', () => {
    const entry =
      '  - The ferry guide This guide tells where the ferry goes, what it costs, when it does not run at all, and who is there to ask about the boats.'
    const menu = ['  - Home', '  - Boats and bridges', entry, '  - Rivers', '  - Mills'].join('\n')
    const [lead, ...rest] = BODY
    const text = [menu, HEADLINE, 'The boats are back', lead, ...rest].join('\n\n')
    expect(findRoles(parseText(text)).metadata.title).toBe(HEADLINE)
  })

  it('finds the headline that text browsers centre, below a kicker and over results', () => {
    const body = BODY.map((line) => `   ${line}`).join('\n\n')
    const centred = `   News from the north\n\n${' '.repeat(22)}${HEADLINE}\n\n   12 May 2025\n\n${body}`
    expect(findRoles(parseText(centred)).metadata.title).toBe(HEADLINE)
    const row = `   Boats Bridges Ferries Rivers Mills\n\n${' '.repeat(22)}${HEADLINE} and back\n\n${body}`
    expect(findRoles(parseText(row)).metadata.title).toBe(`${HEADLINE} and back`)
    const results = `${HEADLINE}\n\nFerry (9) 19\n\nTries: Ashby 2 Cons: Vane Pens: Pell 3\n12 May 2025\n\n${BODY.join('\n\n')}`
    expect(findRoles(parseText(results)).metadata.title).toBe(HEADLINE)
  })

  it('finds the headline that text browsers set further out than the text, below what is set as text is', () => {
    const body = BODY.map((line) => `   ${line}`).join('\n\n')
    const text = `   The boats that the valley wants to keep on the river\n\n${HEADLINE}\n\n${body}`
    expect(findRoles(parseText(text)).metadata.title).toBe(HEADLINE)
    const name = findRoles(parseText(`Harbour Lights\n\n   12 May 2025\n\n${body}`)).metadata
    expect(name).toEqual({ title: 'Harbour Lights', date: '2025-05-12' })
    // Books are set so by hand.
    const book = (above: string): string | undefined => findRoles(parseText(`${above}\n\n${body}`)).metadata.title
    expect(book('The ferry returns\n\nThe Valley Review of Boats')).toBe('The ferry returns')
    expect(book('LUND HALL\n\nCharlotte Berg\n\nChapter 1')).not.toBe('Charlotte Berg')
  })

  it.each(['Comments Feed', 'Kommentar-Feed', 'Flux des commentaires'])(
    'finds the headline that the line of the feeds of a page names: %s',
    (feed) => {
      const feeds = `#The Valley » Feed The Valley » ${feed} The Valley » ${HEADLINE} ${feed} oEmbed (JSON)`
      const menu = Array.from({ length: 18 }, (_, at) => `Harbour ${at}`).join('\n')
      const text = `${feeds}\n\n${HEADLINE}\n\n${menu}\n\nThe ferry that came back\n\n${BODY.join('\n\n')}`
      expect(findRoles(parseText(text)).metadata.title).toBe(HEADLINE)
    },
  )

  it('takes a row of links for no headline, and no headline for the deck of one', () => {
    const row =
      '[Ferries](https://a.example/f) [The old mill](https://a.example/m) [The river and its bridge](https://a.example/r)'
    const deck = '## The boats in the shed behind the church will be used'
    const prose = BODY.map((line) => line.replace('the', '*the*')).join('\n\n')
    const text = `[Start](https://a.example/)\n\n${row}\n\n# ${HEADLINE}\n\n${deck}\n\n${prose}`
    expect(findRoles(parseText(text)).metadata.title).toBe(HEADLINE)
  })

  it('takes three long words for no label', () => {
    const points = (text: string): number =>
      pointsOf(parseText(text).blocks[0] as Block, { words: new Map(), page: undefined, isFirst: true })
    expect(points('The old mill')).toBeLessThan(points('Ferrymasters between Villages'))
  })

  it('takes a caption with its credit for no headline', () => {
    const caption = 'The ferry at the mill, where the bridge was. Foto: Ada Holm'
    expect(rolesOf(HEADLINE, 'By Ann Berg', caption, ...BODY).metadata.title).toBe(HEADLINE)
    expect(rolesOf(caption, ...BODY).metadata.title).toBeUndefined()
  })

  it.each(['« Le bac revient au moulin »', 'Passeur : « Le bac est à tous »', '"Where is the ferry?"'])(
    'finds the quoted headline %s',
    (line) => {
      expect(rolesOf('Search', line, ...BODY).metadata.title).toBe(line)
    },
  )

  it('finds headlines in letters beyond Latin', () => {
    const text =
      'Новый мост через Тихую открыли во вторник в Заречном. Первым по нему проехал трактор: водитель не знал.'
    const lines = ['В Заречном открыли мост, который строили девять лет', 'ВКонтакте', text, text, text]
    expect(rolesOf(...lines).metadata.title).toBe(lines[0])
    expect(
      rolesOf('修表匠老周的最后一个冬天', '分享到:微信 微博', '老周今年七十九岁,修了六十年的表。'.repeat(4)).metadata
        .title,
    ).toBe('修表匠老周的最后一个冬天')
  })

  it.each([
    ['an address', 'Episode 88: The ferry that came back', 'https://valley.example/episodes/88'],
    ['a deck that says more of the text', 'Ferry at the mill runs again – as it happened', 'River rose by night'],
    ['a notice of the page', 'This live blog is now closed', 'How the ferry came back to the river'],
    ['an offer of the page', 'Subscribe: 3 issues for £3', 'How the ferry came back to the river by night'],
    [
      'the lines of an e-mail',
      'View this email in your browser',
      '( https://mail.example/v/8821 )',
      'How the ferry came back to the river',
    ],
    ['cells of a table', 'Messages\t14\tReaction score\t3', 'How the ferry came back to the river'],
  ])('finds the headline beside %s', (_, ...lines) => {
    expect(rolesOf(...lines, ...BODY).metadata.title).toMatch(/ferry/i)
  })

  it('finds the headline over posts and lists, whose longest stretch begins late', () => {
    const items = [
      'New vents',
      'Tight valves',
      'Bled twice',
      'No damp patches',
      'Any ideas',
      'Like',
      'Reply',
      'Engineer',
    ]
    const { metadata } = rolesOf('FixIt', 'Ferry loses water only at night', `${BODY[0]}`, ...items, ...BODY)
    expect(metadata.title).toBe('Ferry loses water only at night')
  })

  it('takes the one marked headline below a paragraph of a sponsor', () => {
    const sponsor =
      'Still crossing the river by hand? Plumbline turns a photo of a raft into a permit-ready plan in under a minute.'
    expect(rolesOf('Together', sponsor, '---', '# How the ferry came back', ...BODY).metadata.title).toBe(
      'How the ferry came back',
    )
  })

  it('takes the first line of a dialogue for its headline, and of a letter not', () => {
    const lines = [
      '—Are you from the mill?',
      '—I am.',
      '—Since when?',
      '—Since the flood.',
      '—And the ferry?',
      '—Gone.',
      `${BODY[0]}`,
    ]
    expect(rolesOf('The key of the fourth floor', ...lines).metadata.title).toBe('The key of the fourth floor')
    expect(rolesOf('Dear Mrs Berg,', ...lines).metadata.title).toBeUndefined()
  })

  it('takes the first line of a poem for its headline, and no line of dialogue', () => {
    const stanza = 'Over the river\nthe ferry goes,\nslowly and late\nas everyone knows.'
    expect(rolesOf('The Old Ferry', stanza, stanza, stanza).metadata.title).toBe('The Old Ferry')
    expect(rolesOf('"Nobody crosses."', 'The ferry at the mill again', ...BODY).metadata.title).toBe(
      'The ferry at the mill again',
    )
    expect(rolesOf('Printed from www.ferry.example on 3/11', ...BODY).metadata.title).toBeUndefined()
  })

  it('knows words of Japanese, Korean and Hindi again', () => {
    const japanese = '港町の坂の途中にある銭湯が今月、開業から百年を迎えた。番台には店主と三毛猫が座り、客を迎える。'
    expect(rolesOf('地域ニュース', '最後の銭湯、番台の猫とともに百年', japanese.repeat(2)).metadata.title).toMatch(
      /銭湯/,
    )
    const korean = '지도를 접는 법은 어렵지 않다고 그는 말한다. 작업실에는 컴퓨터가 없고 길이가 육 미터인 책상이 있다.'
    expect(rolesOf('종이 지도는 접는 법부터', '제작자 오세련 씨', korean.repeat(2)).metadata.title).toMatch(/지도/)
    expect(contentWords('पहुँची लाइब्रेरी')).toEqual(['पहुँची', 'लाइब्रेरी'])
  })

  it('takes what pages say around articles for no headline', () => {
    for (const line of [
      'Schreib einen Kommentar',
      'This article is more than 3 months old',
      'Official websites use .gov',
      'Book a crossing for your whole family now >',
      'MILL -- carries the people over --> FERRY',
      '#ferry #mill #bridge',
      'Tags: ferry, mill',
      'Skip to main content',
      'Sign up for our newsletter on the ferry and the mill',
    ])
      expect(rolesOf(line, ...BODY).metadata.title).toBeUndefined()
  })

  it('takes the head of a printed page for no headline, though it comes again on each', () => {
    const head = 'The Ferry Review of Mills        May 1921'
    const { metadata } = rolesOf(head, HEADLINE, BODY[0] as string, '17', head, ...BODY)
    expect(metadata.title).toBe(HEADLINE)
  })

  it('takes a rating for no headline', () => {
    const { metadata } = rolesOf('Login', '4,6 of 5 stars for the ferry (38 votes)', 'Share on Facebook', ...BODY)
    expect(metadata.title).toBeUndefined()
  })

  it('takes a path of the site for no headline', () => {
    expect(rolesOf('Boards ‹ The old bridge ‹ The ferry at the mill', ...BODY).metadata.title).toBeUndefined()
    const widely = 'Boards\u00A0 > The old bridge\u00A0 > The ferry at the mill'
    expect(rolesOf(widely, ...BODY).metadata.title).toBeUndefined()
  })

  it('gives no role where nothing says so', () => {
    expect(rolesOf(...BODY).found).toEqual([])
    expect(rolesOf('Home', 'News', 'Karl Lund').found).toEqual([])
    expect(rolesOf('').found).toEqual([])
  })

  it('takes a person that the text tells of for no author', () => {
    expect(rolesOf('How the ferry came back', ...BODY, 'Karl Lund is the owner of the ferry, he says.').found).toEqual([
      'title: How the ferry came back',
    ])
  })
})

describe('bylines', () => {
  it.each([
    ['By Ann Berg', 'Ann Berg'],
    ['BY ANN BERG', 'ANN BERG'],
    ['Written by Ann Berg and Karl Lund', 'Ann Berg and Karl Lund'],
    ['Von Anna van der Berg, Redakteurin', 'Anna van der Berg'],
    ['Par Anne Dubois | 3 mai 2024', 'Anne Dubois'],
    ['Por María del Valle', 'María del Valle'],
    ['di Paolo Verdi', 'Paolo Verdi'],
    ['Автор: Иван Петров', 'Иван Петров'],
    ['作者：王小明', '王小明'],
    ['От Мария Иванова', 'Мария Иванова'],
    ['Piše: Ivan Horvat', 'Ivan Horvat'],
    ['Írta: Kovács Anna', 'Kovács Anna'],
    ['Napísala Zuzana Nováková', 'Zuzana Nováková'],
    ['Avtorica: Ana Kovač', 'Ana Kovač'],
    ['Autorius: Jonas Petraitis, 2024 m. kovo 5 d.', 'Jonas Petraitis'],
    ['Autors Jānis Bērziņš', 'Jānis Bērziņš'],
    ['Oleh: Budi Santoso | 3 Mei 2024', 'Budi Santoso'],
    ['Skrevet av Kari Nordmann', 'Kari Nordmann'],
    ['Γράφει η Μαρία Παππά', 'Μαρία Παππά'],
    ['Από τη Μαρία Παππά', 'Μαρία Παππά'],
    ['Muhabir: Elif Demir', 'Elif Demir'],
    ['Szöveg: Kovács Anna', 'Kovács Anna'],
    ['מאת דנה לוי', 'דנה לוי'],
    ['כתבה: דנה לוי, 3.5.2024', 'דנה לוי'],
    ['نویسنده: علی رضایی', 'علی رضایی'],
    ['بقلم أحمد خالد', 'أحمد خالد'],
    ['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
    ['लेखक: राम कुमार', 'राम कुमार'],
    ['김민수 기자 minsu@paper.example', '김민수'],
    ['By Ann BergPublished: Jan 29, 2025', 'Ann Berg'],
    ['By Ann Berg at Mill Lane', 'Ann Berg'],
    ['By Ann Berg in Valley City', 'Ann Berg'],
    ['Rozmawiała: Anna Kowalska', 'Anna Kowalska'],
    ['Propos recueillis par Anne Dubois', 'Anne Dubois'],
  ])('%s', (line, author) => {
    expect(authorOf(line)).toBe(author)
  })

  it.each([
    'By morning the bridge was gone',
    'By the way, no.',
    'By Night in Chile',
    'Di nuovo a casa',
    'Por ejemplo',
    'Bypass',
    'Ann Berg',
    'Av en slump',
    'Από την αρχή',
    'Reporter Anna Berg',
    'כתב אישום נגד השוער',
    'كتب التاريخ من جديد',
    'الكاتب الكبير يعود',
  ])('not: %s', (line) => {
    expect(authorOf(line)).toBeUndefined()
  })

  it.each([
    ['Posted by K A at 12:11 PM', 'K A'],
    ['Posted by miller77 at 9:05 AM', 'miller77'],
    ['Eingestellt von Anna um 12:11', 'Anna'],
    ['Publicado por Ana Lima a las 12:11', 'Ana Lima'],
    ['Publié par Anne Roi à 12h11', 'Anne Roi'],
  ])('knows who posted below a post: %s', (line, name) => expect(authorOf(line)).toBe(name))

  it('takes no sentence for a signature', () => {
    expect(authorOf('Posted by the door, the keeper waited from dawn until they came at 12:11')).toBeUndefined()
    expect(authorOf('Posted by noon at the mill')).toBeUndefined()
  })

  it('tells names from other words', () => {
    expect(['Ann Berg', "Seán O'Neill-Roth", 'Ludwig van der Rohe'].every(isBareName)).toBe(true)
    expect(['Ann', 'the Bridge', 'READ MORE', 'Ann berg', 'Ann Berg, editor'].some(isBareName)).toBe(false)
  })
})

describe('dates', () => {
  it.each([
    ['Published 2024-05-03T10:15', '2024-05-03'],
    ['2024-05-03', '2024-05-03'],
    // Another calendar has such years, in lines of its own script.
    ['29 May 1453', '1453-05-29'],
    ['5 października 2024', '2024-10-05'],
    ['12 Kasım 2024', '2024-11-12'],
    ['3. června 2024', '2024-06-03'],
    ['7 noiembrie 2024', '2024-11-07'],
    ['2 de mayo de 2024', '2024-05-02'],
    ['4 febbraio 2024', '2024-02-04'],
    ['9 gennaio 2024', '2024-01-09'],
    ['6. huhtikuuta 2024', '2024-04-06'],
    ['May 3rd, 2024', '2024-05-03'],
    ['3. Mai 2024', '2024-05-03'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['3 août 2024', '2024-08-03'],
    ['3 мая 2024', '2024-05-03'],
    ['3 травня 2024', '2024-05-03'],
    ['12. května 2024', '2024-05-12'],
    ['5. července 2024', '2024-07-05'],
    ['5. marraskuuta 2024', '2024-11-05'],
    ['3 Ocak 2024', '2024-01-03'],
    ['3 Μαΐου 2024', '2024-05-03'],
    ['2024年5月3日', '2024-05-03'],
    ['2024. 5. 3. 오전 10:12', '2024-05-03'],
    ['2024/05/03', '2024-05-03'],
    ['2024. május 3. 10:15', '2024-05-03'],
    ['12. lipnja 2024.', '2024-06-12'],
    ['3. júna 2024', '2024-06-03'],
    ['2024 m. gegužės 3 d. 10:15', '2024-05-03'],
    ['2024. gada 3. maijā', '2024-05-03'],
    ['3. juuli 2024', '2024-07-03'],
    ['3 d’abril de 2024', '2024-04-03'],
    ['3 Maret 2024', '2024-03-03'],
    ['3 Ogos 2024', '2024-08-03'],
    ['3 de juny de 2024', '2024-06-03'],
    ['3 Hunyo 2024', '2024-06-03'],
    ['Ngày 3 tháng 5 năm 2024', '2024-05-03'],
    ['3 май 2024', '2024-05-03'],
    ['3 янв. 2024', '2024-01-03'],
    ['3 במאי 2024', '2024-05-03'],
    ['٣ مايو ٢٠٢٤', '2024-05-03'],
    ['3 كانون الثاني 2024', '2024-01-03'],
    ['۱۴ اردیبهشت ۱۴۰۳', '2024-05-03'],
    ['۱۴۰۳/۱۲/۳۰', '2025-03-20'],
    ['3 พฤษภาคม พ.ศ. 2567', '2024-05-03'],
    ['3 พ.ค. 2567 10:15 น.', '2024-05-03'],
    ['03 फ़रवरी 2024', '2024-02-03'],
    ['৩ মে ২০২৪, ১০:১৫', '2024-05-03'],
    ['A press, release 2024.1.3', undefined],
    ['13/05/2024', '2024-05-13'],
    ['05/13/2024', '2024-05-13'],
    ['03.05.2024', '2024-05-03'],
    ['05/03/2024', undefined],
    ['Room 12 3456', undefined],
    ['May 45, 2024', undefined],
  ])('%s is %s', (text, iso) => {
    expect(dateInLine(text)?.iso).toBe(iso)
  })
})

describe('the headline that no words tell', () => {
  const TOLD =
    'Edith Brook, who has died aged 92, was the last keeper of the ferry, and knew each of its ropes by the sound that it made.'
  const KNEADED =
    'Knead the flour and the milk with the yeast for eight minutes, and leave the dough in a warm place until it has risen.'

  it.each([
    ['its dates', ['Edith Brook', '1931 – 2024']],
    ['a menu over it', ['Home', 'Obituaries', 'Edith Brook', 'Share']],
    ['where it is from', ['Edith Brook', 'From the free encyclopedia']],
  ])('is the name that the text begins with: %s', (_, lines) => {
    const { metadata } = rolesOf(...lines, TOLD, ...BODY)
    expect(metadata).toMatchObject({ title: 'Edith Brook' })
    expect(metadata.author).toBeUndefined()
  })

  it('is the name at the top of lines that no blank ones part', () => {
    expect(findRoles(parseText(['Edith Brook', '1931 – 2024', TOLD, ...BODY].join('\n'))).metadata.title).toBe(
      'Edith Brook',
    )
  })

  it('is no name over what it says of its author at the end', () => {
    const { metadata } = rolesOf(HEADLINE, 'Edith Brook', ...BODY, 'Edith Brook is a reporter at The Valley Post')
    expect(metadata).toMatchObject({ title: HEADLINE, author: 'Edith Brook' })
  })

  it.each([
    ['Yeast cake of the mill', ['Prep: 30 mins', 'Cook: 40 mins', 'Serves 12']],
    ['Apfelkuchen vom Blech', ['Arbeitszeit ca. 30 Minuten', 'Gesamtzeit ca. 1 Stunde 10 Minuten']],
    ['Torta di mele della nonna', ['Preparazione: 20 min', 'Cottura: 40 min', 'Dosi per: 8 persone']],
    ['Lemon Drizzle Cake', ['Prep time 15 minutes', 'Cook time 45 minutes']],
  ])('is that of a recipe over how long it takes: %s', (dish, facts) => {
    const things = ['Things for 1 tray', '500 g flour\n250 ml milk\n80 g sugar']
    const text = ['Recipes', dish, facts.join('\n'), ...things, 'Method', KNEADED].join('\n\n')
    expect(findRoles(parseText(text)).metadata.title).toBe(dish)
  })

  it.each([
    ['Fog', 'By Ann Berg', '54'],
    ['Valley 2-1 Harbour', 'By Ann Berg', '3 May 2024'],
    ['Why do bees dance?', 'Ann Berg\nScience editor', '54', 'Share\nFacebook\nX'],
    ['Why We Stopped Buying New Tar', 'Ann Berg', 'Follow\n5 min read\nJan 8, 2024', '--', '6', 'Listen\nShare'],
    ['Episode 87: The Man Who Mapped the Tide', 'Spotify', 'Overcast', 'RSS'],
  ])('is the line that stands apart over lines about the article: %s', (line, ...lines) => {
    expect(rolesOf(line, ...lines, ...BODY).metadata.title).toBe(line)
  })

  it.each([
    ['Prices of the season', 'Tides\nBoats\nSails', 'Ropes', 'Oars'],
    ['Prices of the season', 'Learn More', 'Tides', 'Ropes', 'Oars'],
    ['Prices of the season | Main', '3 May 2024', 'Tides', 'Ropes', 'Oars', 'Sails', 'Nets', 'Buoys', 'Lamps'],
  ])('is none over lines that say nothing of it: %s', (line, ...lines) => {
    expect(rolesOf('Skip to main content', line, ...lines, ...BODY).metadata.title).toBeUndefined()
  })
})

const HINDI = [
  'पुराना पुल एक ही रात में बह गया और सुबह कोई नदी पार नहीं कर सका। तब गांव के लोगों को पुरानी नाव याद आई जो तीस साल से किनारे पर पड़ी थी।',
  'बढ़इयों ने दो दिन तक काम किया ताकि नाव फिर से तैर सके। रस्सियां मछुआरों ने बनाईं और तारकोल शहर से मंगाया गया।',
  'तीसरे दिन पहले यात्री नाव पर चढ़े। शिक्षिका स्कूल के सभी बच्चों को साथ लाई और हर एक ने अपना सिक्का दिया।',
]

describe('the title of a page above its text', () => {
  it.each([
    ['a service that reads pages', 'Title: What nobody told the mayor'],
    ['a browser that prints them', '5/3/24, 9:12 AM    What nobody told the mayor - Valley Diary'],
    [
      'one that writes their address',
      'What nobody told the mayor | Valley Diary https://diary.example/2024/05/what-nobody-told-the-mayor-of-the-valley',
    ],
  ])('knows the headline by the title that %s writes', (_, first) => {
    const { metadata } = rolesOf(first, 'News', 'Bridge and ferry at the mill', 'What nobody told the mayor', ...BODY)
    expect(metadata.title).toBe('What nobody told the mayor')
  })
})

describe('a headline below buttons', () => {
  it('is none of them: one plays the article aloud', () => {
    const { metadata } = rolesOf('What nobody told the mayor', 'Listen to this article', ...BODY)
    expect(metadata.title).not.toBe('Listen to this article')
  })

  it('has no stop of Hindi at its end', () => {
    const deck = 'नाव को फिर से तैराने में गांव के लोगों को दो दिन लगे।'
    expect(rolesOf('पुरानी नाव नदी पर लौटी, लोग खुश', deck, ...HINDI).metadata.title).toBe(
      'पुरानी नाव नदी पर लौटी, लोग खुश',
    )
  })
})

describe('a date in figures with slashes', () => {
  const FRENCH = [
    'Le bac avait passé trente ans sur la rive, et il a fallu deux jours au village pour le remettre à flot avec des cordes.',
    'Personne ne savait plus comment on le mène, mais les anciens ont retrouvé les gestes dans la nuit et sous la pluie.',
  ]
  const HEADLINE = 'Le bac revient sur la rivière'

  it('has the day first in a text of any language but English', () => {
    expect(rolesOf(HEADLINE, '05/03/2024', ...FRENCH).metadata.date).toBe('2024-03-05')
    expect(rolesOf('पुरानी नाव नदी पर लौटी', '05/03/2024', ...HINDI).metadata.date).toBe('2024-03-05')
  })

  it('may be of either day in English', () => {
    expect(rolesOf('What nobody told the mayor', '05/03/2024', ...BODY).metadata.date).toBeUndefined()
  })
})

describe('a headline that says when', () => {
  it('is no date of publication where nothing stands around the text', () => {
    const first = 'Minutes of the parish council, 2 April 2024'
    expect(rolesOf(first, ...BODY).found).toEqual([`title: ${first}`])
  })

  it('is one of several words', () => {
    expect(rolesOf('Valley Post, 2 April 2024', ...BODY).found).toEqual(['date: Valley Post, 2 April 2024'])
  })
})

describe('Korean text', () => {
  it('is dense where a space stands in it', () => {
    const text = '강을 건너는 마지막 나룻배가 내년 봄까지 다니게 됐다'
    for (let at = 0; at < text.length; at++) expect(isDense(text, at), `${at}`).toBe(true)
  })
})
