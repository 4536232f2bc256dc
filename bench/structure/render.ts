import { createRequire } from 'node:module'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { npmPeers } from '../lib/peers.js'

/** Turns Markdown into HTML. */
export type Renderer = (markdown: string) => string

const github: Renderer = (markdown) =>
  micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })

interface Marked {
  readonly marked: { parse(markdown: string, options: { readonly async: false }): string }
}

type MarkdownIt = new (options: {
  readonly html: boolean
}) => {
  render(markdown: string): string
}

const PEERS = ['marked@16', 'markdown-it@14']

/** micromark, and the renderers that most sites use where they can be installed. */
export function renderers(): readonly Renderer[] {
  const folder = npmPeers(PEERS)
  if (folder === undefined) return [github]
  const require = createRequire(join(folder, 'package.json'))
  const { marked } = require('marked') as Marked
  const Parser = require('markdown-it') as MarkdownIt
  const parser = new Parser({ html: true })
  return [github, (markdown) => marked.parse(markdown, { async: false }), (markdown) => parser.render(markdown)]
}
