import type { Inline } from '../inline.js'
import { isMarkedUp } from './evidence.js'

/**
 * Loads the reader of inline Markdown for a text that carries it. The grammar loads only where the whole text shows
 * that it does.
 *
 * @param source the decoded text
 * @returns undefined for a text that carries none
 */
export async function loadMarked(source: string): Promise<Inline | undefined> {
  return isMarkedUp(source) ? (await import('./markup.js')).MARKED : undefined
}
