import type { Block } from '../../model/block.js'
import { defineRule } from '../../model/rule.js'
import { type Replacement, replaceMatches } from '../../repair/replacements.js'

const ENTITY =
  /&(?:amp;)*(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});|&(?:amp;)*(?:#(?:39|34|160|82[0-4]\d|8230)(?!\d)|nbsp(?![A-Za-z0-9=]))/g
/** Text that speaks of markup shows entities on purpose. */
const ABOUT_MARKUP = /\b(?:HTML|XML|entit(?:y|ies)|markup|escap(?:e|es|ed|ing)|Entit\u00E4t|entit\u00E9)\b/i

export const entities = defineRule({
  id: 'entities',
  phase: 'repair',
  summary: 'Decodes character references that were left over: `&amp;amp;`, `&#8217;`.',
  why: 'A page that was escaped twice, or a scraper that does not decode, leaves entities in the text.',
  risk: 'guess',
  reveals: true,
  severity: 'error',
  formats: ['text', 'html'],
  characters: /&/,
  gate: /&(?:#[xX]?[0-9a-fA-F]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});|&#\d\d|&nbsp/,
  examples: {
    changes: [
      {
        from: 'text',
        before: 'Salt &amp;amp; pepper, it&#8217;s said&hellip;\n',
        after: 'Salt & pepper, it\u2019s said\u2026\n',
      },
      { from: 'text', before: 'It&#8217s 5&nbsp km.\n', after: 'It\u2019s 5  km.\n' },
    ],
    leaves: [
      { from: 'text', text: 'Write the entity &amp; where HTML needs it.\n' },
      { from: 'text', text: 'AT&T; and R&D are names.\n' },
      { from: 'text', text: 'Channel &#7 and the query ?a=1&nbspace=2 stay.\n' },
    ],
  },
  load: () => import('entities'),
  *propose(blocks, _context, { decodeHTMLStrict }) {
    const isAboutMarkup = (text: string): boolean => ABOUT_MARKUP.test(text)
    const decide = ([found]: RegExpExecArray, _block: Block, isMention: boolean): Replacement | undefined => {
      if (isMention) return undefined
      let insert = found.endsWith(';') ? found : `${found};`
      for (let layer = 0; layer < 4; layer++) insert = decodeHTMLStrict(insert)
      if (insert === found || /&[a-z]+;$/i.test(insert)) return undefined
      return {
        insert: insert.replace(/\u00A0/g, ' ').replace(/[\u200B-\u200D\u00AD\uFEFF]/g, ''),
        message: 'character reference left over',
      }
    }
    yield* replaceMatches(blocks, ENTITY, decide, isAboutMarkup)
  },
})
