import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { countMatches } from '../../tools/count-matches.js'

/** The kinds of front matter that are known. */
export const FRONT_MATTER: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** GFM without the search for bare addresses after parsing, which would lose the places of text. */
export const gfmTree: Extension[] = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)

const GFM = gfm()

/** What looks for an address of mail at every word, and for a footnote behind every bracket, all the way back. */
const MAIL = { name: 'emailAutolink', sign: /[\w.+-]@[\w-]/ }
const FOOTNOTE = { name: 'gfmPotentialFootnoteCall', sign: /\[\^/ }

/** The grammars that were needed so far, by the constructs that are left out of them. */
const grammars = new Map<string, Syntax>()

/** GFM with what the source may hold. */
function gfmFor(source: string): Syntax {
  const unneeded = [MAIL, FOOTNOTE].filter(({ sign }) => !sign.test(source)).map(({ name }) => name)
  const key = unneeded.join()
  const known = grammars.get(key) ?? without(GFM, unneeded)
  grammars.set(key, known)
  return known
}

type Syntax = ReturnType<typeof gfm>

/** A grammar of micromark without some constructs of its text. */
function without(syntax: Syntax, names: readonly string[]): Syntax {
  const text: NonNullable<Syntax['text']> = {}
  for (const [code, constructs] of Object.entries(syntax.text ?? {})) {
    const left = [constructs ?? []].flat().filter(({ name = '' }) => !names.includes(name))
    if (left.length > 0) text[Number(code)] = left
  }
  return { ...syntax, text }
}

/**
 * The syntax tree of a Markdown document: CommonMark with GFM, front matter, mathematics and directives.
 *
 * @param source without byte order mark
 */
export function markdownTree(source: string): Root {
  const directives = opensManyDirectives(source) ? [] : [directive()]
  return fromMarkdown(source, {
    extensions: [gfmFor(source), frontmatter(FRONT_MATTER), math(), ...directives, listsOf(source)],
    mdastExtensions: [...gfmTree, frontmatterFromMarkdown(FRONT_MATTER), mathFromMarkdown(), directiveFromMarkdown()],
  })
}

/** Directives that are left open are read again for each of those around them: many of them take minutes. */
const MOST_OPEN = 50

function opensManyDirectives(source: string): boolean {
  if (!source.includes(':::')) return false
  const opened = countMatches(source, /^[ \t>]*:{3,}[ \t]*[A-Za-z]/gm)
  const closed = countMatches(source, /^[ \t>]*:{3,}[ \t]*$/gm)
  return opened - closed > MOST_OPEN
}

/** Each line of a list ends and begins all the lists around it: some hundred levels take half a minute. */
const MOST_LEVELS = 100

/** What reads lists; nothing where they nest deeper than anybody can see: then they are paragraphs. */
export function listsOf(source: string): Syntax {
  return nestsLists(source) ? { disable: { null: ['list'] } } : {}
}

function nestsLists(source: string): boolean {
  if (!/^[ \t>]{100,}(?:[-*+]|\d+[.)])\s/m.test(source)) return false
  const items = source.matchAll(/^[ \t>]*(?=(?:[-*+]|\d+[.)])\s)/gm)
  return new Set(Array.from(items, ([indent]) => indent.length)).size > MOST_LEVELS
}
