import { describe, expect, it } from 'vitest'
import { clean } from '../../src/index.js'

const ASKS =
  'The old boat came with two oars of ash, and one of them has split along the blade. Does anybody know where to have it mended?'
const ANSWERS =
  'The cooper at the mill has mended mine twice, with glue and with copper, and it has held for eleven winters now.'
const QUOTED = 'one of them has split along the blade'

interface Engine {
  readonly name: string
  post(number: number, name: string, body: string): string
  readonly quotation: string
  readonly head: string
}

const ENGINES: readonly Engine[] = [
  {
    name: 'Discourse',
    post: (number, name, body) =>
      `<article id="post_${number}" class="boxed"><div class="topic-body"><div class="topic-meta-data"><div class="names"><span class="first full-name"><a>${name}</a></span><span class="second username"><a>oar${number}</a></span></div></div><div class="cooked"><p>${body}</p></div></div></article>`,
    quotation: `</p><aside class="quote"><div class="title"><img class="avatar" src="/a.png" width="24"> Ann Lee:</div><blockquote><p>${QUOTED}</p></blockquote></aside><p>`,
    head: 'Ann Lee:',
  },
  {
    name: 'XenForo',
    post: (number, name, body) =>
      `<article class="message js-post" id="js-post-${number}"><div class="message-cell message-cell--user"><section class="message-user"><h4 class="message-name"><a class="username">${name}</a></h4></section></div><div class="message-body"><div class="bbWrapper">${body}</div></div></article>`,
    quotation: `<blockquote class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title"><a class="bbCodeBlock-sourceJump">Ann Lee said:</a></div><div class="bbCodeBlock-content"><div>${QUOTED}</div><div class="bbCodeBlock-expandLink"><a role="button">Click to expand...</a></div></div></blockquote>`,
    head: 'Ann Lee said:',
  },
  {
    name: 'vBulletin',
    post: (number, name, body) =>
      `${number === 1 ? '<ol id="posts">' : ''}<li class="postcontainer" id="post_${number}"><div class="userinfo"><div class="username_container"><a class="username"><strong>${name}</strong></a><span class="usertitle">Rower</span></div></div><div class="content"><blockquote class="postcontent restore">${body}</blockquote></div></li>`,
    quotation: `<div class="bbcode_quote"><div class="quote_container"><div class="bbcode_postedby"><img src="/q.png" alt="Quote"> Originally Posted by <strong>Ann Lee</strong> <a href="?p=1"><img src="/v.png" alt="View Post"></a></div><div class="message">${QUOTED}</div></div></div>`,
    head: 'Originally Posted by **Ann Lee**',
  },
  {
    name: 'vBulletin 3',
    post: (number, name, body) =>
      `<table id="post${number}"><tr><td><a class="bigusername">${name}</a></td><td><div id="post_message_${number}">${body}</div></td></tr></table>`,
    quotation: `<div><div class="smallfont">Quote:</div><table width="100%"><tr><td><div>Originally Posted by <strong>Ann Lee</strong></div><div>${QUOTED}</div></td></tr></table></div>`,
    head: 'Originally Posted by **Ann Lee**',
  },
]

describe('threads', () => {
  const thread = ({ post, quotation }: Engine): string =>
    `<h1>Which oar</h1>${post(1, 'Ann Lee', ASKS)}${post(2, 'Tom Berg', quotation + ANSWERS)}`

  it.each(ENGINES.map((engine) => [engine.name, engine] as const))(
    'keep who says what, and in answer to what: %s',
    async (_, engine) => {
      const { markdown } = await clean(thread(engine), { from: 'html' })
      const expected = `# Which oar\n\n**Ann Lee**\n\n${ASKS}\n\n**Tom Berg**\n\n> ${engine.head}\n>\n> ${QUOTED}\n\n${ANSWERS}\n`
      expect(markdown).toBe(expected)
    },
  )

  it('are of their posts alone where the body is asked for', async () => {
    const { markdown } = await clean(thread(ENGINES[0] as Engine), { from: 'html', body: true })
    expect(markdown).toBe(`${ASKS}\n\n${ANSWERS}\n`)
  })

  const phpbb = (number: number, name: string, body: string): string =>
    `<div id="p${number}" class="post"><dl class="postprofile"><dt><div class="avatar"></div><a class="username">${name}</a></dt></dl><div class="postbody"><div class="content">${body}</div></div></div>`

  it('keep an answer of a few words below the others', async () => {
    const page = `<h1>Which oar</h1>${phpbb(1, 'Ann Lee', ASKS)}${phpbb(2, 'Tom Berg', ANSWERS)}${phpbb(3, 'Ann Lee', 'Done, and thank you!')}`
    const { markdown } = await clean(page, { from: 'html' })
    expect(markdown).toContain('**Ann Lee**\n\nDone, and thank you!\n')
  })

  it('are read in tables that lay them out', async () => {
    const row = (number: number, name: string, body: string): string =>
      `<tr class="athing comtr" id="${number}"><td><table><tr><td class="ind"><img src="s.gif" width="${number * 40}"></td><td class="votelinks"><a href="vote?id=${number}"><div class="votearrow"></div></a></td><td class="default"><div><span class="comhead"><a href="/u/${number}" class="hnuser">${name}</a> <span class="age">${number} hours ago</span> <span class="navs"> | <a href="#1">parent</a> | <a href="#2">next</a></span></span></div><div class="comment"><div class="commtext">${body}</div></div></td></tr></table></td></tr>`
    const page = `<html><head><title>Which oar</title></head><body><table class="comment-tree">${row(1, 'annlee', ASKS)}${row(2, 'berg', `Author here. Yes, and I should have said so: ${ANSWERS}`)}</table></body></html>`
    const { markdown, metadata } = await clean(page, { from: 'html' })
    expect(markdown).toBe(
      `# Which oar\n\n**[annlee](/u/1)** 1 hours ago\n\n${ASKS}\n\n**[berg](/u/2)** 2 hours ago\n\nAuthor here. Yes, and I should have said so: ${ANSWERS}\n`,
    )
    expect(metadata.author).toBeUndefined()
  })

  it('set an attribution with a link and a date on a line of its own', async () => {
    const cite = '<cite><a href="/u/7">Ann Lee</a> wrote: <a href="#p1">↑</a><span>Fri May 14, 2021</span></cite>'
    const quotation = `<blockquote><div>${cite}${QUOTED}</div></blockquote>${ANSWERS}`
    const { markdown } = await clean(`<h1>Which oar</h1>${phpbb(1, 'Ann Lee', ASKS)}${phpbb(2, 'Tom', quotation)}`, {
      from: 'html',
    })
    expect(markdown).toContain(`> *[Ann Lee](/u/7) wrote: Fri May 14, 2021*\\\n> ${QUOTED}\n`)
  })

  it('leave the title of a work at the beginning of a quotation in its sentence', async () => {
    const page = `<h1>Oars</h1><p>${ASKS}</p><blockquote><cite>Oars: A History</cite> tells of boats that were rowed by two.</blockquote><p>${ANSWERS}</p>`
    const { markdown } = await clean(page, { from: 'html' })
    expect(markdown).toContain('> *Oars: A History* tells of boats')
  })
})
