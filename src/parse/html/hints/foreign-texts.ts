import type { Element, ParentNode } from 'domhandler'
import { singleSpaced } from '../../../tools/single-spaced.js'
import { descendants, textOf } from '../text-of.js'

/** The language that an element says it is in, without its region: `zh` of `zh-Hant`. */
function languageOf({ attribs }: Element): string | undefined {
  const language = attribs.lang ?? attribs['xml:lang']
  return language?.split('-')[0]?.toLowerCase() || undefined
}

/** The languages of the element's ancestors, nearest first. */
function languagesAround(element: Element): string[] {
  const found: string[] = []
  for (let at: ParentNode | null = element.parent; at !== null; at = at.parent) {
    const language = 'attribs' in at ? languageOf(at) : undefined
    if (language !== undefined) found.push(language)
  }
  return found
}

/**
 * The texts of an element that the page marks as another language than that of the whole: all of it, where the element
 * or one around it says so, or the parts that do.
 *
 * @param element the block-level element
 * @returns texts with white space collapsed
 */
export function foreignTexts(element: Element): readonly string[] {
  const around = languagesAround(element)
  const home = around.at(-1)
  const isForeign = (language: string | undefined): boolean => language !== undefined && language !== home
  const collapsed = (part: Element): string => singleSpaced(textOf(part))
  if (isForeign(languageOf(element) ?? around[0])) return [collapsed(element)]
  return [...descendants(element)].flatMap((node) =>
    'attribs' in node && isForeign(languageOf(node)) ? [collapsed(node)] : [],
  )
}
