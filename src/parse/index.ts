import type { Format } from '../model/block.js'
import { loadFurtherScripts } from '../roles/load-further.js'
import type { Parser } from './parser.js'
import { loadTextParser } from './text/load.js'

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
