import { loadFurtherScripts } from '../roles/load-further.js'

/**
 * Loads what a document with letters of another script needs for all of a run: none may be read otherwise because of
 * an earlier one, or of the worker that it falls to.
 */
export function loadEveryScript(): Promise<void> {
  return loadFurtherScripts('\u0416')
}
