/*
 * The lines that the software of threads writes around each post: of questions and answers, of forums, of news.
 */

/** A line that stands once with each post. */
export interface PostMark {
  readonly line: RegExp
  /** On which side of its mark a post may stand beyond the first and the last mark: none where each post has two. */
  readonly post: 'below' | 'above' | 'either' | 'between'
  /** Lists of an article have such lines too: they count beside figures of members alone. */
  readonly needsMembers?: true
}

export const POST_MARKS: readonly PostMark[] = [
  // Stack Exchange
  { line: /^(?:asked|answered)(?:$| (?:(?:on )?\p{L}{3,9} \d|\d))/iu, post: 'between' },
  { line: /^(?:share )?improve this (?:question|answer)\b/i, post: 'above' },
  // phpBB: `Post by ann » Tue Mar 03, 2020 10:23 am`
  { line: /^(?:.{0,60} )?» .{6,40}\d[:.]\d\d(?: [ap]m)?$/i, post: 'below' },
  { line: /^(?:[^»]{1,60} )?»$/, post: 'below', needsMembers: true },
  // SMF: `« Reply #3 on: March 03, 2020, 10:23:12 AM »`
  { line: /^(?:« ?)?(?:Reply|Antwort|Respuesta|Réponse|Risposta|Resposta|Ответ) #\d+/i, post: 'below' },
  // Discourse without its scripts: `March 3, 2020, 10:23am 4`
  { line: /\d{4},? \d{1,2}:\d\d[ap]m(?: +#?\d+)?$/i, post: 'below' },
  // vBulletin, XenForo, MyBB: `#4`, `11-29-2024, 09:03 AM #4`, `#4 · Jan 15, 2024`
  { line: /(?:^|[\s·])#\d{1,5}(?:$| ·| \p{L}{3,9} \d)/u, post: 'either', needsMembers: true },
  { line: /^Reply With Quote\b/i, post: 'above' },
  // Invision, JForum
  { line: /^Posted(?:$|:? .{0,40}\d)/i, post: 'below', needsMembers: true },
  { line: /^(?:Share on other sites|Link to (?:comment|post)$)/i, post: 'above' },
  // Hacker News and old Reddit: `ann 3 hours ago [–]`
  { line: /^\[[–−-]\]|\[[–−-]\]$/, post: 'below' },
  // Reddit, Lemmy
  { line: /^(?:Reply )?Award(?: Share)?$/, post: 'above' },
  { line: /^fedilink$/i, post: 'below' },
]

/** What forums tell of who wrote a post, in lines of two cells or one. */
export const MEMBER_FACT =
  /^(?:Posts|Messages|Threads|Topics|Join Date|Joined|Registered|Member since|Reaction score|Reputation|Location|Trophy points|Beiträge|Registriert(?: seit)?|Mensajes|Mensagens|Сообщения|Сообщений)\b.{0,30}$|^[\d,.]+[km]? (?:posts|messages)$/i

/** Lines about a post, or about the order of posts, that are none of it. */
export const ABOUT_POST = new RegExp(
  `^(?:${[
    'click to expand\\b.{0,5}',
    'reactions:.*',
    'last edited\\b.*',
    'permalink\\b.{0,60}',
    '(?:a )?reply\\b.{0,20}',
    '\\d+ (?:likes?|points?|upvotes?)',
    '[\\d,.k]*\\s?(?:(?:\\d+ )?[\\d,]+ (?:gold|silver|bronze) badges?\\s?)+',
    '.{0,40}\\b(?:(?:minute|hour|day|month|year)s?|[hdwmy]o?) ago',
    'viewed .{0,10} times',
    'sorted by:?.*',
    'reset to default',
    'highest score \\(default\\)',
    'trending \\(recent votes count more\\)',
    'date (?:modified|created) \\((?:newest|oldest) first\\)',
    'sign up to request clarification or add additional context in comments\\.',
  ].join('|')})$`,
  'i',
)
