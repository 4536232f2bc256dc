import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const MENU = 'Home\nForums\nMore\nNew posts\nMembers\nLog in\nRegister\n'
const FOOT = '\nPrivacy Policy\nTerms of Service\nContact us\nHelp\n'
const QUESTION =
  'The old boat came with two oars of ash, and one of them has split along the blade. Does anybody know where to have it mended?'
const ANSWERS = [
  'Same here with mine.',
  'Glue it, and bind it with copper wire while it dries.',
  'The cooper at the mill has mended mine twice, and it has held for eleven winters now.',
]
const DAYS = ['Mar 3, 2020 at 9:12', 'Mar 4, 2020 at 17:40', 'Mar 6, 2020 at 8:05']
const NAMES = ['annlee', 'tomberg', 'rower7']

/** The posts of a thread in the lines of its software. */
interface Software {
  readonly name: string
  readonly thread: (post: (text: string, number: number) => string) => string
  readonly post: (text: string, number: number) => string
  /** What its lines about posts hold. */
  readonly beside: RegExp
}

const posts: Software['thread'] = (post) => [QUESTION, ...ANSWERS].map(post).join('\n')
const nameOf = (number: number): string => NAMES[number % NAMES.length] as string

const SOFTWARE: readonly Software[] = [
  {
    name: 'questions and answers',
    thread: (post) =>
      `Asked\n3 years ago\nViewed 4k times\n12\n${QUESTION}\noars\nShare\nImprove this question\nFollow\nasked ${DAYS[0]}\nannlee\n412\n4 silver badges\n3 Answers\nSorted by:\nReset to default\n${ANSWERS.map(post).join('\n')}`,
    post: (text, number) =>
      `${number}\n${text}\nShare\nImprove this answer\nFollow\nanswered ${DAYS[number]}\n${nameOf(number)}\n4 4 silver badges\n${number === 0 ? '1 Comment\nAdd a comment\n' : ''}`,
    beside: /Improve this|silver badges|Reset to default/,
  },
  {
    name: 'phpBB',
    thread: posts,
    post: (text, number) =>
      `${nameOf(number)}\nPosts: 3${number}\nJoined: 4. Jul 2012, 16:0${number}\n${number === 0 ? '' : 'Re: '}Which oar\nPost by ${nameOf(number)} » 11. Sep 2024, 18:3${number}\n${text}\nTop`,
    beside: /Posts: 3|Joined/,
  },
  {
    name: 'vBulletin',
    thread: posts,
    post: (text, number) =>
      `11-29-2024, 09:0${number} AM #${number + 1}\n${nameOf(number)}\nJoin Date\nAug 2004\nPosts\n8,19${number}\n${text}\nReply With Quote`,
    beside: /Join Date|Reply With Quote/,
  },
  {
    name: 'XenForo, numbers below',
    thread: posts,
    post: (text, number) =>
      `${nameOf(number)}\nJoined:\nMay 27, 2019\nMessages:\n19${number}\n${text}\n#${number + 1}\nReply`,
    beside: /Messages:|19\d|#\d/,
  },
  {
    name: 'Discourse',
    thread: posts,
    post: (text, number) =>
      `${nameOf(number)}\nMarch ${number + 3}, 2020, 10:2${number}am\n${number + 1}\n${text}\n2 Likes`,
    beside: /\d Likes/,
  },
  {
    name: 'news with foldable comments',
    thread: posts,
    post: (text, number) => `${nameOf(number)} ${number + 2} hours ago | parent | next [–]\n${text}\nreply`,
    beside: /^reply$/m,
  },
]

describe('threads in texts', () => {
  it('keep posts of few words between their votes and the line about them', async () => {
    const answers = [
      ['88', 'Use wood glue:', 'glue --wood', 'Bind it.'],
      ['12', 'Copper wire helps.'],
    ]
    const lines = answers.flatMap((answer, index) => [
      ...answer,
      ...['Share', 'Follow', `answered ${DAYS[index]}`, nameOf(index), '412'],
    ])
    const question = [
      'Asked',
      '3 years ago',
      'Viewed 4k times',
      '54',
      QUESTION,
      'oars',
      'Share',
      'Follow',
      `asked ${DAYS[2]}`,
      'rower7',
      '1,203',
    ]
    const text = ['How is an oar mended?', '', ...question, '', '2 Answers', ...lines, FOOT].join('\n')
    const { markdown } = await clean(text, { from: 'text' })
    const kept = [QUESTION, 'Use wood glue:', 'glue --wood', 'Bind it.', 'Copper wire helps.']
    expect(markdown.trim().split('\n\n').slice(1)).toEqual(kept)
  })

  it.each(SOFTWARE.map((software) => [software.name, software] as const))('keep all posts: %s', async (_, software) => {
    const { markdown } = await clean(`${MENU}Which oar\n${software.thread(software.post)}${FOOT}`, { from: 'text' })
    for (const text of [QUESTION, ...ANSWERS]) expect(markdown).toContain(text)
    expect(markdown).not.toMatch(software.beside)
    expect(markdown).not.toMatch(/^# (?!Which oar)/m)
    expect(markdown).not.toMatch(/Register|Privacy Policy/)
    expect((await clean(markdown, { from: 'text' })).markdown).toBe(markdown)
  })

  it('keep answers that a scraper broke at words of code', async () => {
    const answer = 'Bind it with\nTWINE\nof the\nheavy\nkind.'
    const post = `7\n${answer}\nShare\nImprove this answer\nFollow\nanswered ${DAYS[1]}\ntomberg\n`
    const question = `Asked\n3 years ago\n12\n${QUESTION}\nShare\nImprove this question\nFollow\nasked ${DAYS[0]}\nannlee\n`
    const { markdown } = await clean(`${MENU}Which oar\n${question}1 Answer\n${post}${FOOT}`, { from: 'text' })
    expect(markdown.replace(/\s+/g, ' ')).toContain(answer.replace(/\n/g, ' '))
  })

  it('are none where an article counts what it tells of', async () => {
    const told = (number: number): string =>
      `#${number}\nThe oar of ash\nIt was cut in the winter of the great frost, and has been mended with copper by three coopers since then.`
    const { markdown } = await clean(
      `Five oars\n${[1, 2, 3].map(told).join('\n')}\n12 Comments\nBo Dahl\n3 days ago\nNice list.\nReply\nEva Holm\n2 days ago\nI disagree with this.\nReply\n`,
      { from: 'text' },
    )
    expect(markdown).not.toContain('I disagree')
  })
})
