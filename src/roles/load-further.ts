type FurtherScripts = typeof import('./further-scripts.js')

let loaded: FurtherScripts | undefined

/** Letters of other scripts than Latin and of languages between Finland and Turkey, or a number that may be one's. */
const OTHER_SCRIPT = /[\u0100-\u1fff\u2e80-\ud7ff]|&#/

/** True for a text that may hold what `furtherScripts` reads. */
export function hasOtherScript(text: string): boolean {
  return OTHER_SCRIPT.test(text)
}

/** Loads what reads dates and names in other scripts, where a source has any. */
export async function loadFurtherScripts(source: string): Promise<void> {
  if (hasOtherScript(source)) loaded ??= await import('./further-scripts.js')
}

/** What was loaded: a text without other scripts has no use for it. */
export function furtherScripts(): FurtherScripts | undefined {
  return loaded
}
