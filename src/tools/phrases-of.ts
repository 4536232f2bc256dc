import { singleSpaced } from './single-spaced.js'

/** The phrases of a list parted by commas, with one space for any white space; what is empty is none. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map(singleSpaced)
    .filter((phrase) => phrase !== '')
}
