import { elementInWords } from '../../model/dom.js'
import { defineRule } from '../../model/rule.js'

const ASKS =
  'The old boat came with two oars of ash, and one of them has split along the blade. Does anybody know where to have it mended?'
const ANSWERS =
  'The cooper at the mill has mended mine twice, with glue and with copper, and it has held for eleven winters now.'
const POSTS = (signature: string): string =>
  `<h1>Which oar</h1>
<div class="post"><div class="postprofile"><p>Ann Lee</p><p>Posts: 38</p></div><div class="content">${ASKS}</div>${signature}</div>
<div class="post"><div class="postprofile"><p>Tom Berg</p><p>Posts: 9</p></div><div class="content">${ANSWERS}</div></div>`
const NUMBERED = (number: number, name: string, text: string): string =>
  `<table id="post${number}"><tr><td>${name}<div>Joined: May 2009</div><div>Posts: 3${number}</div></td><td><div>${text}</div><div>________________<br>Rows at dawn</div></td></tr></table>`
const POSTS_OUT = `# Which oar

Ann Lee

${ASKS}

Tom Berg

${ANSWERS}
`
const DOCUMENT =
  '<h1>Oars</h1><p>The signature of the maker stands on the blade of each oar, which nobody but the cooper can read.</p><div class="signature">A. Lee, cooper at the mill</div><p>It is cut with a knife before the wood is oiled, and again when an oar has been mended.</p>'

export const postFurniture = defineRule({
  id: 'post-furniture',
  phase: 'drop',
  summary: 'Removes what forums put around posts: signatures, figures of members, who is online.',
  why: 'The posts are what a thread is read for. Their software repeats under each what its author always says, and beside it when he joined and how often he wrote.',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  examples: {
    changes: [
      { from: 'html', before: POSTS('<div class="signature">He who rows late rows alone.</div>'), after: POSTS_OUT },
      {
        from: 'html',
        before: `${POSTS('')}<div class="bar">4 posts • Page 1 of 1</div><div class="online-list"><h3>Who is online</h3><p>Members in this forum: 2 members and 7 guests</p></div>`,
        after: POSTS_OUT,
      },
      {
        from: 'html',
        before: POSTS(
          '<div class="stat-block permissions"><h3>Permissions</h3><p>You may not write in this forum</p></div>',
        ),
        after: POSTS_OUT,
      },
      {
        from: 'html',
        before: `<h1>Which oar</h1>${NUMBERED(7, 'Ann Lee', ASKS)}${NUMBERED(8, 'Tom Berg', ANSWERS)}`,
        after: POSTS_OUT,
      },
    ],
    leaves: [
      { from: 'html', text: '<p>Page 1 of 3 in its papers shows how the lamp was carried down to the harbour.</p>' },
      {
        from: 'html',
        text: DOCUMENT,
      },
    ],
  },
  load: () => import('./support/actions/post-boxes.js'),
  *propose(blocks, context, { postBoxes, withoutRows }) {
    yield* withoutRows(blocks)
    for (const { index, message, box } of postBoxes(blocks)) {
      if (context.roles().of(blocks[index] as (typeof blocks)[number]) !== undefined) continue
      yield {
        kind: 'drop',
        block: index,
        message,
        evidence: box === undefined ? [] : [`stands inside ${elementInWords(box)}`],
        confidence: 0.85,
      }
    }
  },
})
