import type { Detection } from './detection.js'
import { EXTENSIONS, extensionOf } from './extensions.js'

/**
 * Tells the format of a document: by the extension of its name; else by the marks in it. What this
 * package writes is taken for Markdown wherever it holds any mark of Markdown. A whole page that a
 * converter wrote as Markdown is a text: nobody keeps it as it is.
 *
 * @param source the decoded document
 * @param filename its name, if it has one: a known extension decides
 */
export async function detectFormat(source: string, filename?: string): Promise<Detection> {
  const extension = extensionOf(filename ?? '')
  const known = EXTENSIONS[extension]
  return known === undefined
    ? (await import('./by-marks.js')).detectByMarks(source)
    : { format: known, evidence: `extension .${extension}` }
}
