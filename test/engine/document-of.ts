import type { Block } from '../../src/model/block.js'
import type { ParsedDocument } from '../../src/model/document.js'

/** A document of one paragraph a line, with the lines as blocks. */
export function documentOf(source: string): ParsedDocument {
  const blocks: Block[] = []
  let at = 0
  for (const line of source.split('\n')) {
    if (line.trim() !== '') {
      blocks.push({
        id: blocks.length,
        type: 'paragraph',
        containers: [],
        text: line,
        segments: [{ from: 0, to: line.length, start: at, end: at + line.length }],
        marks: [],
        verbatim: [],
        start: at,
        end: at + line.length,
        hints: {},
      })
    }
    at += line.length + 1
  }
  return { format: 'text', source, blocks, metadata: {} }
}
