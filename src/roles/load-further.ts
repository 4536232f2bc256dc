type FurtherScripts = typeof import('./further-scripts.js')

let loaded: FurtherScripts | undefined

/** Letters of other scripts than Latin and of languages between Finland and Turkey. */
const OTHER_SCRIPT = /[\u0100-\u1fff\u2e80-\ud7ff]/
/** How HTML and JSON may write one of them. */
const WRITTEN_OUT = /&(?:#|\w+(?:acute|caron|ogon|strok|macr|breve|dblac|dot|a|n|on);)|\\u/

/** True for a text that may hold what `furtherScripts` reads. */
export function hasOtherScript(text: string): boolean {
  return OTHER_SCRIPT.test(text)
}

/** Loads what reads dates and names in other scripts, where a source has any. */
export async function loadFurtherScripts(source: string): Promise<void> {
  if (hasOtherScript(source) || WRITTEN_OUT.test(source)) loaded ??= await import('./further-scripts.js')
}

/**
 * What was loaded. Its calendars are asked about lines with such letters alone. A text of one of these languages that
 * has none of its letters may use its words of names and months too, where an earlier document has loaded them.
 */
export function furtherScripts(): FurtherScripts | undefined {
  return loaded
}
