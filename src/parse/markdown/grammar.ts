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

/** The kinds of front matter that are known. */
export const FRONT_MATTER: ('yaml' | 'toml')[] = ['yaml', 'toml']

/** GFM without the search for bare addresses after parsing, which would lose the places of text. */
export const gfmTree: Extension[] = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension)

const GFM = gfm()

/** What looks for an address of mail at every word, and so for hardly any document. */
const MAIL = /[\w.+-]@[\w-]/
const WITHOUT_MAIL = without(GFM, 'emailAutolink')

type Syntax = ReturnType<typeof gfm>

/** A grammar of micromark without a construct of its text. */
function without(syntax: Syntax, name: string): Syntax {
  const text: NonNullable<Syntax['text']> = {}
  for (const [code, constructs] of Object.entries(syntax.text ?? {})) {
    const left = [constructs ?? []].flat().filter((construct) => construct.name !== name)
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
  return fromMarkdown(source, {
    extensions: [MAIL.test(source) ? GFM : WITHOUT_MAIL, frontmatter(FRONT_MATTER), math(), directive()],
    mdastExtensions: [...gfmTree, frontmatterFromMarkdown(FRONT_MATTER), mathFromMarkdown(), directiveFromMarkdown()],
  })
}
