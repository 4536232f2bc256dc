import { pathToFileURL } from 'node:url'
import type { Style } from '../../report/reporter.js'

/**
 * Colours for a stream.
 *
 * @param terminal whether it is one; `NO_COLOR` takes colours away, `FORCE_COLOR` gives them to any stream
 */
export async function styleText(terminal: boolean): Promise<Style> {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  const isColoured = !NO_COLOR && (isForced || (terminal && FORCE_COLOR === undefined && TERM !== 'dumb'))
  const { default: picocolors } = await import('picocolors')
  const { bold, dim, red, green, yellow, cyan } = picocolors.createColors(isColoured)
  const link = (text: string, path: string): string =>
    terminal && isColoured ? `\u001b]8;;${pathToFileURL(path).href}\u0007${text}\u001b]8;;\u0007` : text
  return { bold, dim, red, green, yellow, cyan, link }
}
