import type { Block } from '../../model/block.js'
import { WRITTEN_ANEW } from '../../model/choices.js'
import { defineRule } from '../../model/rule.js'
import { countedHeadings } from './support/phrases/counted-headings.js'
import { leadOf } from './support/phrases/lead.js'
import { story } from './support/story.js'

export const boilerplate = defineRule({
  id: 'boilerplate',
  phase: 'drop',
  summary: 'Removes blocks that the scorer takes for boilerplate.',
  why: 'Scrapers keep navigation, teasers and notices that no phrase list can name.',
  risk: 'guess',
  severity: 'error',
  formats: WRITTEN_ANEW,
  examples: {
    changes: [
      {
        from: 'text',
        before: `Home\nNews\nSport\nWeather\nVideo\nMore\n\n${story}\nHome\nNews\nSport\nWeather\nVideo\nMore\n`,
        after: story,
      },
    ],
    leaves: [
      { from: 'text', text: 'The river rose two metres in a night, and by morning the bridge was gone.\n' },
      // Letters begin and end with lines that menus might have too.
      { from: 'text', text: `Dear Ann,\n\n${story}\nYour loving aunt,\n\nMarge\n\nP.S. Varnish on a dry day.\n` },
    ],
  },
  *propose(blocks, context) {
    const score = context.score()
    if (score === undefined) return
    const roles = context.roles()
    const isKept = (block: Block): boolean => score.of(block).keep
    // A title without an article is the name of a menu.
    const hasArticle = blocks.some(isKept)
    const lead = hasArticle ? leadOf(blocks, context, isKept) : undefined
    const counted = countedHeadings(blocks, isKept)
    for (const [index, block] of blocks.entries()) {
      const verdict = score.of(block)
      if (verdict.keep || index === lead || counted.has(index) || (hasArticle && roles.of(block) !== undefined))
        continue
      yield {
        kind: 'drop',
        block: index,
        message: 'not part of the article',
        reasons: () => verdict.reasons(),
        confidence: 1 - verdict.probability,
      }
    }
  },
})
