import type { Format } from '../model/block.js'
import type { ParsedDocument } from '../model/document.js'
import { loadFurtherScripts } from '../roles/load-further.js'
import { loadTextParser } from './text/load.js'

/** What a parser may know besides the source. */
export interface ParseOptions {
  /** The page's address: the base of relative links. */
  readonly url?: string | undefined
  /** The source is what this package has written: a text that had no lines has them now. */
  readonly isWritten?: boolean
}

/** Splits a source into blocks and reads its metadata. Removes nothing and never throws. */
export type Parser = (source: string, options: ParseOptions) => ParsedDocument

/** True for the name of an MDX file. */
export const isMdx = (filename = ''): boolean => /\.mdx$/i.test(filename)

/**
 * Loads the parser of a format; the HTML and Markdown grammars load only here.
 *
 * @param source what is to be parsed: few texts carry inline Markdown
 * @param filename tells MDX from Markdown
 */
export async function loadParser(format: Format, source: string, filename?: string): Promise<Parser> {
  await loadFurtherScripts()
  switch (format) {
    case 'text':
      return loadTextParser(source)
    case 'html':
      return (await import('./html/index.js')).parseHtml
    case 'markdown':
      if (isMdx(filename)) return (await import('./markdown/mdx.js')).parseMdx
      return (await import('./markdown/index.js')).parseMarkdown
  }
}
