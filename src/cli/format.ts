import type { Detection } from '../detect/detection.js'
import { isMarkdownName } from '../detect/extensions.js'
import { detectFormat } from '../detect/index.js'
import { pageInMarkdown } from '../detect/page-in-markdown.js'
import type { CleanOptions } from '../options.js'
import type { Flags } from './arguments/flags.js'

/** What reads or repairs the Markdown files of a repository: whatever is in them, they stay what their names say. */
const IN_PLACE: readonly (keyof Flags)[] = ['check', 'write', 'changed', 'cache']

/**
 * The format that a document is read in. A name that says Markdown is not believed of a whole page that a converter
 * wrote, where the document is written anew: in Markdown hardly any boilerplate goes.
 *
 * @param text the decoded document
 * @param options what it is cleaned with, its name among them
 */
export async function formatFor(text: string, options: CleanOptions, flags: Flags): Promise<Detection> {
  if (options.from !== undefined) {
    return { format: options.from, evidence: flags.from === undefined ? 'the configuration' : '--from' }
  }
  const found = await detectFormat(text, options.filename)
  // Without a name that says it, what the document holds was asked already.
  if (!isConvertible(options.filename ?? '') || IN_PLACE.some((name) => flags[name] !== undefined)) return found
  return convertedPage(text, options) ?? found
}

/** True for names of Markdown, but for those of what is built on it, which no converter writes. */
function isConvertible(filename: string): boolean {
  return isMarkdownName(filename) && !/\.(?:mdx|qmd|rmd|mdc)$/i.test(filename)
}

/**
 * What is called Markdown and is a page that a converter wrote.
 *
 * @returns undefined for other Markdown, and where it is to stay Markdown
 */
export function convertedPage(text: string, { patch, reformat }: CleanOptions): Detection | undefined {
  return patch === undefined && reformat === undefined ? pageInMarkdown(text) : undefined
}
