import type { Format } from '../model/block.js'

/** What the extension of a name says of the format, lower case and without the full stop. */
export const EXTENSIONS: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  mdx: 'markdown',
  // Quarto, R Markdown, rules of editors.
  qmd: 'markdown',
  rmd: 'markdown',
  mdc: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
}

/** The last extension of a name in lower case, without the full stop; empty for none. */
export function extensionOf(path: string): string {
  return /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

/** True for the name of Markdown and of what is built on it. */
export function isMarkdownName(path: string): boolean {
  return EXTENSIONS[extensionOf(path)] === 'markdown'
}
