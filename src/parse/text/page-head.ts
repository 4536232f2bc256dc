import { FRONT_MATTER, READER_HEADER } from '../../detect/detection.js'
import type { Block } from '../../model/block.js'
import type { Parser } from '../parser.js'

/** Where the front matter ends that a converter has made of the head of a page; 0 for any other text. */
export function headEnd(source: string): number {
  return READER_HEADER.test(source) ? (FRONT_MATTER.exec(source)?.[0].length ?? 0) : 0
}

/** The text with blanks where its front matter stood, so that all else keeps its place. */
export function withoutHead(source: string, end: number): string {
  return source.slice(0, end).replace(/[^\n]/g, ' ') + source.slice(end)
}

/** Parses the front matter of a page as one block of its own, whatever reads the rest. */
export function apartFromHead(parse: Parser): Parser {
  return (source, options) => {
    const end = headEnd(source)
    if (end === 0) return parse(source, options)
    const { blocks, ...document } = parse(withoutHead(source, end), options)
    const head = headOf(source, source.slice(0, end).trimEnd().length)
    return { ...document, source, blocks: [head, ...blocks].map((block, id) => ({ ...block, id })) }
  }
}

function headOf(source: string, end: number): Block {
  const segments = [{ from: 0, to: end, start: 0, end }]
  const text = source.slice(0, end)
  return { id: 0, type: 'other', containers: [], text, segments, marks: [], verbatim: [], start: 0, end, hints: {} }
}
