import type { Parser } from '../../index.js'
import { parseText } from '../index.js'
import { isMarkedUp } from './evidence.js'

/**
 * Loads the parser of a text that may carry inline Markdown. The grammar loads only where the whole text shows that
 * it does; that parser then takes every text for such a one, as the text that is written again is.
 *
 * @param source the decoded text
 */
export async function loadTextParser(source: string): Promise<Parser> {
  if (!isMarkedUp(source)) return (text) => parseText(text)
  const { MARKED } = await import('./markup.js')
  return (text) => parseText(text, MARKED)
}
