import { READER_HEADER } from '../../detect/detection.js'
import { defineRule } from '../../model/rule.js'
import { inStory } from '../drop/support/story.js'

const LAST = 'The plan of the old tower hangs in the town hall.'

export const readerHeader = defineRule({
  id: 'reader-header',
  phase: 'repair',
  summary:
    'Moves what a reading service or a converter writes above a page to the metadata: its title, address and time.',
  why: 'Services that read pages for programs begin each with `Title:`, `URL Source:` and `Markdown Content:`, which no page says, and converters turn the `meta` elements of its head into front matter.',
  risk: 'safe',
  severity: 'error',
  formats: ['text'],
  gate: READER_HEADER,
  examples: {
    changes: [
      {
        from: 'text',
        before: `Title: The old tower - Valley Diary\n\nURL Source: https://diary.example/tower\n\nPublished Time: 2024-05-03T09:12:00Z\n\nMarkdown Content:\n${inStory(LAST)}`,
        after: inStory(LAST),
      },
      {
        from: 'text',
        before: `URL Source: https://diary.example/tower\n\nMarkdown Content:\n${inStory(LAST)}`,
        after: inStory(LAST),
      },
      {
        from: 'text',
        before: `---\nmeta-author: Ann Lund\nmeta-og:type: article\nmeta-viewport: width=device-width\ntitle: The old tower - Valley Diary\n---\n\n${inStory(LAST)}`,
        after: inStory(LAST),
      },
      {
        from: 'text',
        before: `---\nmeta-og:title: The tower\ntitle: The tower - Valley Diary\n---\n\n# The tower\n\n${LAST}\n`,
        after: `# The tower\n\n${LAST}\n`,
      },
    ],
    leaves: [
      {
        from: 'text',
        text: `${inStory(LAST)}\nThe form asks for a title and an address, such as “URL Source: none”.\n`,
      },
      { from: 'text', text: `Title: The Old Tower\n\n${inStory(LAST)}` },
      { from: 'markdown', text: `---\nauthor: Ann Lund\ntitle: The old tower\n---\n\n${inStory(LAST)}` },
    ],
  },
  load: () => import('./support/reader-header.js'),
  *propose(blocks, context, { headerEdits }) {
    yield* headerEdits(blocks, context)
  },
})
