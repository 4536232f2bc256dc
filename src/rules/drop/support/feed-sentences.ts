import type { Block } from '../../../model/block.js'
import type { Edit } from '../../../model/edit.js'
import type { Context } from '../../../model/rule.js'
import { isAllowed } from './allowed.js'
import { withoutSpunSentences } from './spun-sentences.js'

/**
 * What WordPress writes below an entry in its feed, in each of its languages: the title of the entry stands between
 * the words, and the name of the site behind them, so the lists of phrases cannot hold it.
 */
const SENTENCES: readonly RegExp[] = [
  /^The post .+ (?:appeared first|first appeared) on \S/,
  /^Der Beitrag .+ erschien zuerst auf \S/,
  /^L[’']article .+ est apparu en premier sur \S/,
  /^La entrada .+ (?:se public[oó] primero en|apareci[oó] primero en) \S/,
  /^L[’']articolo .+ (?:proviene da|sembra essere il primo su) \S/,
  /^Het bericht .+ verscheen eerst op \S/,
  /^O (?:post|artigo|conte[uú]do) .+ (?:apareceu primeiro em|aparece primeiro em) \S/,
  /^(?:Artyku[lł]|Wpis) .+ (?:pochodzi z serwisu|pojawi[lł] si[eę] pocz[aą]tkowo na) \S/,
  /^Запись .+ впервые появилась \S/,
]
const LONGEST = 400

/** Drops the sentence on where a post appeared first, and removes the one that leads to a site. */
export function* feedSentencesIn(blocks: readonly Block[], context: Context): Generator<Edit> {
  for (const [index, { type, text }] of blocks.entries()) {
    if (type !== 'paragraph' || text.length > LONGEST || !SENTENCES.some((sentence) => sentence.test(text))) continue
    if (isAllowed(text, context)) continue
    const evidence = ['the sentence that feeds end with']
    yield { kind: 'drop', block: index, message: 'where the post appeared first', evidence, confidence: 0.98 }
  }
  yield* withoutSpunSentences(blocks, context)
}
