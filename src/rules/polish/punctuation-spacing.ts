import { WRITTEN_ANEW } from '../../model/choices.js'
import type { Context } from '../../model/rule.js'
import { defineRule } from '../../model/rule.js'

/** A space before a comma or full stop that ends something: never right in any language of the lexicon. */
const beforeStop = (): RegExp => /(?<=[\p{L}\p{N}\p{M})\]”’"'»%]) +(?=[,.](?:[\s”’"')»]|$))/gu
/** A space before other marks, which French sets on purpose. */
const beforeMark = (): RegExp => /(?<=[\p{L}\p{N}\p{M})\]”’"]) +(?=[;:!?](?:\s|$))/gu
/** Spaces inside of parentheses that hold words. What follows is asked first: looking back takes long at every space. */
const IN_PARENTHESES = /(?<=[([]) +(?=[^\s)\]][^()[\]]* [)\]])|(?= +[)\]])(?<=[([] [^\s()[\]][^()[\]]*\S) +(?=[)\]])/gu

/** Cheap to look for: without what stands before the space, every character of a text would be a beginning. */
const MAY_NEED = / [,.;:!?)\]]|[([] /

export const punctuationSpacing = defineRule({
  id: 'punctuation-spacing',
  phase: 'polish',
  summary: 'Takes out spaces before commas and full stops and inside of parentheses.',
  why: 'Extraction puts a space at the border of every link and emphasised word, also where punctuation follows.',
  risk: 'safe',
  severity: 'error',
  formats: WRITTEN_ANEW,
  gate: MAY_NEED,
  examples: {
    changes: [
      { from: 'text', before: 'The river , they say , rose .\n', after: 'The river, they say, rose.\n' },
      { from: 'text', before: 'The mill ( built in 1802 ) is gone.\n', after: 'The mill (built in 1802) is gone.\n' },
    ],
    leaves: [
      { from: 'text', text: 'It runs on .NET and costs .5 cents ... or so\n' },
      { from: 'text', text: 'Pourquoi la rivière monte ? Personne ne le sait encore au village : voilà tout.\n' },
      { from: 'text', text: '```\nf(a , b)\n```\n' },
    ],
  },
  *propose(blocks, context) {
    const patterns = [beforeStop(), IN_PARENTHESES, ...(setsMarksApart(context) ? [] : [beforeMark()])]
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'paragraph' && block.type !== 'heading') continue
      if (!MAY_NEED.test(block.text)) continue
      for (const pattern of patterns) {
        for (const match of block.text.matchAll(pattern)) {
          const from = match.index
          const to = from + match[0].length
          yield { kind: 'replace', block: index, from, to, insert: '', message: 'space before punctuation' }
        }
      }
    }
  },
})

/** French sets a space before high marks; where the language is unknown it might be French. */
function setsMarksApart(context: Context): boolean {
  const language = context.language()
  return language === undefined || language.startsWith('fr')
}
