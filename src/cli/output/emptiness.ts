import type { CleanResult } from '../../clean.js'
import type { Decoded } from '../../decode/index.js'

/** Why nothing is left of a document, for people; undefined when it is what was taken for boilerplate. */
export function emptinessOf(decoded: Decoded, { format, findings }: CleanResult): string | undefined {
  if (decoded.text.trim() === '') return 'nothing is left: the input is empty'
  if (format === 'html' && findings.length === 0)
    return 'nothing is left: the page holds no text: where scripts write it, save the page as a browser shows it'
  const error = findings.find(({ rule }) => rule === 'error-page')
  return (
    error && `nothing is left: all of it was ${error.message}: try --explain, or save the page as a browser shows it`
  )
}
