import { singleSpaced } from './single-spaced.js'

/** The label of a reference as labels are compared: the same in whatever case and width of spaces (CommonMark 0.31, 4.7). */
export function labelKey(label: string): string {
  return singleSpaced(label).toLowerCase()
}
