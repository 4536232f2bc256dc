import { defineRule } from '../../model/rule.js'
import { inStory, story } from '../drop/support/story.js'

const said = (mark: string): string => inStory(`The lamp was lit for the first time in the year of the flood${mark}`)

export const assistantMarks = defineRule({
  id: 'assistant-marks',
  phase: 'repair',
  summary:
    'Removes what chat assistants write for their sources: `:contentReference[oaicite:3]{index=3}`, `【12†source】`, `turn0search1`, `[cite: 5]`, `[web:3]`.',
  why: 'The page of an assistant shows a chip or a number in their place; who copies its text or gets it from an interface has the marks, and publishes them.',
  risk: 'guess',
  severity: 'error',
  gate: /oai_?cit|attributableI|<grok|grok_r|\d\u2020|turn\d+[a-z]+\d|\uE200|entity\[|\[(?:cite[_:]|citation:|web:|attached_|span_\d)/,
  examples: {
    changes: [
      { from: 'text', before: said(' :contentReference[oaicite:3]{index=3}.'), after: said('.') },
      { from: 'markdown', before: said(' :contentReference[oaicite:3]{index=3}.'), after: said('.') },
      { from: 'text', before: said('.【12†source】【4:0†keepers.pdf】'), after: said('.') },
      {
        from: 'html',
        before: '<p>The lamp was lit in the year of the flood. citeturn0search1turn0news4</p>',
        after: 'The lamp was lit in the year of the flood.\n',
      },
      { from: 'text', before: said('.\uE200cite\uE202turn0search1\uE202turn0news4\uE201'), after: said('.') },
      { from: 'markdown', before: said(' (turn0search3, turn1view0).'), after: said('.') },
      { from: 'text', before: said('. [cite: 12, 13]').replace('The lamp', '[cite_start]The lamp'), after: said('.') },
      { from: 'text', before: said('.({“attribution”:{“attributableIndex”:“0-1”}})'), after: said('.') },
      { from: 'markdown', before: said('. [web:3][web:12]'), after: said('.') },
      // What a mark names stays.
      {
        from: 'text',
        before: said(' in entity["city","Northport","harbour town"].'),
        after: said(' in Northport.'),
      },
      {
        from: 'markdown',
        before: said('. [oai_citation:0‡Keepers](https://keepers.example/)'),
        after: said('. [Keepers](https://keepers.example/)'),
      },
    ],
    leaves: [
      { from: 'text', text: story },
      { from: 'text', text: said('. ChatGPT leaves tags like turn0search1 behind.') },
      {
        from: 'markdown',
        text: inStory('What the editors of the paper looked for was\n\noaicite:0\n\nand the name of the file.'),
      },
      { from: 'markdown', text: said('. It had `[cite_start]` in it, and [cite_start] stood over the page.') },
      { from: 'text', text: said('. The page said “[cite: 5]” in three places.') },
      { from: 'text', text: said('. See [cite] and [cite:@keeper99] [12].') },
      {
        from: 'text',
        text: said(' [web:1][web:2].\n\n[web:1] https://lamps.example/\n\n[web:2] https://keepers.example/'),
      },
      { from: 'text', text: said('. Its plan【1】, its keeper [3†] and its turn 3 are lost.') },
    ],
  },
  load: () => import('./support/assistant-marks.js'),
  *propose(blocks, context, { assistantMarksIn }) {
    yield* assistantMarksIn(blocks, context)
  },
})
