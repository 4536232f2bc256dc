import type { CleanResult } from '../../clean.js'
import type { Decoded } from '../../decode/index.js'

/** The clean document as it is printed. A patched document keeps its byte order mark. */
export function outputText(decoded: Decoded, result: CleanResult): string {
  const keepsMark = decoded.hasByteOrderMark && decoded.encoding === 'utf-8' && result.format === 'markdown'
  return keepsMark ? `\ufeff${result.markdown}` : result.markdown
}
