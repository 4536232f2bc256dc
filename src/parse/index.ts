import type { Format } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import { parseText } from './text/index.js'

/** What a parser may know besides the source. */
export interface ParseOptions {
  /** The page's address: the base of relative links. */
  readonly url?: string | undefined
}

/** Splits a source into blocks and reads its metadata. Removes nothing and never throws. */
export type Parser = (source: string, options: ParseOptions) => ParsedDocument

/**
 * Loads the parser of a format; the HTML and Markdown grammars load only here.
 *
 * @param filename tells MDX from Markdown
 */
export async function loadParser(format: Format, filename?: string): Promise<Parser> {
  switch (format) {
    case 'text':
      return parseText
    case 'html':
      return (await import('./html/index.js')).parseHtml
    case 'markdown':
      if (/\.mdx$/i.test(filename ?? '')) return (await import('./markdown/mdx.js')).parseMdx
      return (await import('./markdown/index.js')).parseMarkdown
  }
}
