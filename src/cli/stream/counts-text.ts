import { counted } from '../../tools/counted.js'
import type { Counts } from '../output/counts.js'

/** The counts of a run for people; with `byRule` a line for each rule. */
export function countsText(counts: Counts, { byRule }: { readonly byRule: boolean }): string {
  const { documents, failed, empty, lowConfidence, charactersIn, charactersOut } = counts
  const head = `${counted(documents, 'record')}, ${failed} failed, ${empty} with nothing left`
  if (!byRule) return head
  const rules = Object.entries(counts.rules).sort((a, b) => b[1].characters - a[1].characters)
  return [
    `${head}, ${lowConfidence} with low confidence; ${charactersIn} characters in, ${charactersOut} out`,
    ...rules.map(
      ([rule, { documents: found, characters }]) =>
        `  ${rule}: ${counted(found, 'record')}, ${counted(characters, 'character')}`,
    ),
  ].join('\n')
}
