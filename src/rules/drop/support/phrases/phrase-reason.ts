import { type PhraseCategory, phraseHits } from '../../../../lexicon/index.js'

/** The telling phrase of a block in words. */
export function phraseReason(text: string, categories: readonly PhraseCategory[]): string {
  const hit = phraseHits(text).find(({ category }) => categories.includes(category))
  if (hit === undefined) return 'a boilerplate phrase'
  const place = { whole: 'nothing but', start: 'begins with', opens: 'begins with', inside: 'holds' }[hit.match]
  return `${place} "${hit.phrase}"`
}
