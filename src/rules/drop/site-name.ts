import type { Block } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'

const STORY = [
  'The river rose two metres in a night, and by morning the old bridge at the mill was gone, so that nobody could cross.',
  'The ferry had lain on the bank for thirty years, and it took the village two days to make it float again, with tar and rope.',
]
const TITLE = 'How the ferry came back'
const clean = (): string => `## ${TITLE}\n\n${STORY.join('\n\n')}\n`

/** A page of a weblog that has this over the headline. */
function page(head: string, over: string): string {
  const story = STORY.map((paragraph) => `<p>${paragraph}</p>`).join('')
  return `<head>${head}</head><body>${over}<h2>${TITLE}</h2>${story}</body>`
}

export const siteName = defineRule({
  id: 'site-name',
  phase: 'drop',
  summary: "Removes the site's name that stands as a heading over the headline.",
  why: 'Themes of weblogs mark the name of the weblog as the first heading of every page, and the headline below it.',
  risk: 'guess',
  severity: 'error',
  formats: ['html'],
  examples: {
    changes: [
      {
        from: 'html',
        before: page(`<title>Valley Diary: ${TITLE}</title>`, '<h1><a href="/">Valley Diary</a></h1>'),
        after: clean(),
      },
      {
        from: 'html',
        before: page(
          `<title>${TITLE}</title><meta property="og:site_name" content="Valley Diary">`,
          '<h1>Valley Diary</h1>',
        ),
        after: clean(),
      },
    ],
    leaves: [
      {
        from: 'html',
        text: page(
          '<title>Valley Diary</title>',
          '<h1><a href="/">Valley Diary</a></h1><p>All that happened in the valley, told by those who saw it happen and wrote it down the same evening.</p>',
        ),
      },
    ],
  },
  *propose(blocks, context) {
    const { site, title } = context.metadata
    if (site === undefined || title === undefined || isSame(site, title)) return
    const roles = context.roles()
    const end = blocks.findIndex((block) => roles.of(block) === 'title')
    for (const [index, block] of blocks.slice(0, Math.max(0, end)).entries()) {
      if (!isNameOf(block, site)) continue
      yield { kind: 'drop', block: index, message: 'the name of the site', confidence: 0.9 }
    }
  },
})

function isNameOf({ type, text }: Block, site: string): boolean {
  return type === 'heading' && isSame(text, site)
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
