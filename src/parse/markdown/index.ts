import type { ParsedDocument } from '../../model/document.js'
import type { ParseOptions } from '../index.js'

export function parseMarkdown(source: string, _options: ParseOptions): ParsedDocument {
  return { format: 'markdown', source, blocks: [], metadata: {} }
}
