import { countMatches } from '../../tools/count-matches.js'

/** Signs of code and of data: one in so many characters of a line, more in a very long one. */
const SIGN = /[{}=]|\w\(|["']:/g
const CHARACTERS_PER_SIGN = 80
const LONG = 600
const CHARACTERS_PER_SIGN_IF_LONG = 40

/** True for a line that is written for machines: there words stand in one for other reasons than in prose. */
export function isForMachines(line: string): boolean {
  const per = line.length > LONG ? CHARACTERS_PER_SIGN_IF_LONG : CHARACTERS_PER_SIGN
  return countMatches(line, SIGN) * per > line.length
}
