import type { Element } from 'domhandler'
import { firstInside, textOf } from '../text-of.js'

/** What generators of documentation and editors name a callout. */
const NAMES = [
  'markdown-alert',
  'admonition',
  'callout',
  'notecard',
  'kg-callout-card',
  'alert-box',
  'custom-block',
  'theme-admonition',
  String.raw`notice--\w+`,
  'hint-container',
  'admonitionblock',
  'sl-aside',
  'starlight-aside',
]
/** Macros of Confluence, whose names come twice. */
const MACRO = String.raw`(?:^|\s)(confluence-information-macro|hint) \1-`
const CALLOUT = new RegExp(String.raw`(?:^|\s)(?:${NAMES.join('|')})(?:[\s-]|$)|${MACRO}`, 'i')

/** What Microsoft's documentation calls its callouts, all in capitals. */
const IN_CAPITALS = /(?:^|\s)(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)(?:\s|$)/

/** What stands inside of a callout and is named after it; pages give any element classes such as `has-text-color`. */
const PART =
  /title(?!d)|heading|icon|(?:admonition|callout|alert(?:-box)?|custom-block|notice|hint(?:-container)?|aside)-(?:header|body|content|inner|text|emoji|collapse)(?:[\s-]|$)/i

/** Notes, tips and warnings of documentation sites, by the classes that their generators write. */
export function isCallout({ attribs }: Element): boolean {
  const names = attribs.class
  return names !== undefined && ((CALLOUT.test(names) && !PART.test(names)) || IN_CAPITALS.test(names))
}

/** What generators call the five kinds that GitHub's Markdown has. */
const KINDS: readonly (readonly [kind: string, names: RegExp])[] = [
  ['CAUTION', /^(?:caution|danger|error|bug|failure)$/i],
  ['WARNING', /^(?:warning|warn|attention)$/i],
  ['IMPORTANT', /^(?:important|critical)$/i],
  ['TIP', /^(?:tip|hint|success|check|best-?practice)$/i],
  ['NOTE', /^(?:note|info|information|see-?also|remark|details)$/i],
]

/**
 * The kind of a callout, as its classes name it: `admonition warning`, `markdown-alert-note`, GitBook's `hint hint-info`;
 * or an attribute of its own, as Obsidian and Mintlify write it.
 */
export function calloutKind({ attribs }: Element): string | undefined {
  const names = `${attribs['data-callout'] ?? attribs['data-callout-type'] ?? ''} ${attribs.class ?? ''}`
  const words = names.replace(/(?:^|\s)hint hint-/i, ' ').split(/\s+|--?/)
  return KINDS.find(([, names]) => words.some((word) => names.test(word)))?.[0]
}

const TITLE = /(?:^|[\s_-])(?:title|heading|label)(?=[\s_-]|$)|admonitionHeading/i

/** A title that says no more than the kind of its callout: "Note", "Warning". */
export function isCalloutName(element: Element): boolean {
  const { parent, attribs } = element
  if (parent === null || !('attribs' in parent)) return false
  if (attribs.class === undefined ? !isFirstInCapitals(element, parent) : !TITLE.test(attribs.class)) return false
  if (!isCallout(parent) || calloutKind(parent) === undefined) return false
  const text = textOf(element, LONGEST_NAME).trim().replace(/[:!]$/, '')
  return KINDS.some(([, names]) => names.test(text))
}

/** The same at the beginning of the first paragraph of a callout: "**Note:** Lanterns grow hot." */
export function isNameInText(element: Element): boolean {
  const { parent } = element
  if (parent === null || !('attribs' in parent) || firstInside(parent) !== element) return false
  const around = parent.name === 'p' ? parent.parent : null
  if (around === null || !('attribs' in around) || firstInside(around) !== parent) return false
  const text = textOf(element, LONGEST_NAME).trim()
  // Without its colon the word may be a part of the sentence.
  if (!text.endsWith(':') || !isCallout(around) || calloutKind(around) === undefined) return false
  return KINDS.some(([, names]) => names.test(text.slice(0, -1).trim()))
}

const LONGEST_NAME = 40

function isFirstInCapitals(element: Element, parent: Element): boolean {
  return IN_CAPITALS.test(parent.attribs.class ?? '') && firstInside(parent) === element
}
