import type { Inline } from '../inline.js'
import { isMarkedUp } from './evidence.js'
import type { Definitions } from './references.js'

/**
 * Loads the reader of inline Markdown for a text that carries it. The grammar loads only where the whole text shows
 * that it does.
 *
 * @param source the decoded text
 * @param definitions those that its links refer to, if any do
 * @returns undefined for a text that carries none
 */
export async function loadMarked(source: string, definitions?: Definitions): Promise<Inline | undefined> {
  if (definitions !== undefined) return (await import('./markup.js')).markedInline(definitions)
  return isMarkedUp(source) ? (await import('./markup.js')).MARKED : undefined
}
