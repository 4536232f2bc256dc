type FurtherScripts = typeof import('./further-scripts.js')

let loaded: FurtherScripts | undefined

/**
 * Loads what reads dates and names in other scripts, and in languages that few texts are in. Parsers load it before they
 * read anything: were it loaded for some texts alone, what one says would depend on which ones came before it.
 */
export async function loadFurtherScripts(): Promise<void> {
  loaded ??= await import('./further-scripts.js')
}

/** What was loaded; undefined only before there is a parser. */
export function furtherScripts(): FurtherScripts | undefined {
  return loaded
}
