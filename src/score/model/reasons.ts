import { strongest } from './contributions.js'

/** When no single sign is worth telling. */
const MANY_SIGNS = 'many small signs together'

/** How many reasons are told, and how many log-odds one speaks for at the least. */
export interface Telling {
  readonly most: number
  readonly least: number
}

/**
 * What spoke most strongly against a block, strongest first, each once.
 *
 * @param credits what each feature added to the block's score
 * @param inWords says what a feature says of the block; undefined when that would be untrue
 */
export function reasonsAgainst(
  credits: Float64Array,
  { most, least }: Telling,
  inWords: (feature: number) => string | undefined,
): readonly string[] {
  const reasons = new Set<string>()
  for (const feature of strongest(credits, -1, least)) {
    if (reasons.size === most) break
    const reason = inWords(feature)
    if (reason !== undefined) reasons.add(reason)
  }
  return reasons.size > 0 ? [...reasons] : [MANY_SIGNS]
}
