import type { Element } from 'domhandler'
import { descendants, textOf } from '../text-of.js'

/** The style by which Word keeps the place of a paragraph in a list. */
const IN_LIST = /(?:^|[;\s])mso-list\s*:\s*\w+\s+level\d/i
/** The style of the sign or number that it writes besides, for programs that know no lists of Word. */
const IGNORED = /(?:^|[;\s])mso-list\s*:\s*ignore/i
/** Signs of Symbol and Wingdings among them. */
const SIGN = /^[\s\u00A0]*[·•●▪■§oØüvq–-][\s\u00A0]*$/
const LONGEST_SIGN = 40

/**
 * The sign before an item of a list that Word has written as a paragraph.
 *
 * @returns nothing for other paragraphs and for numbered ones, which say their numbers themselves
 */
export function signOfWordItem(paragraph: Element): Element | undefined {
  const { style } = paragraph.attribs
  if (style === undefined || !IN_LIST.test(style)) return undefined
  for (const node of descendants(paragraph)) {
    if ('attribs' in node && IGNORED.test(node.attribs.style ?? ''))
      return SIGN.test(textOf(node, LONGEST_SIGN)) ? node : undefined
    if (node.type === 'text' && node.data.trim() !== '') return undefined
  }
  return undefined
}
