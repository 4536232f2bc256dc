import { describe, expect, it } from 'vitest'
import { parseText } from '../../src/parse/text/index.js'
import { findRoles } from '../../src/roles/index.js'
import { loadFurtherScripts } from '../../src/roles/load-further.js'
import { BODY, HEADLINE, HINDI, rolesOf } from './roles-of.js'

await loadFurtherScripts()

describe('the headline of a text', () => {
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
