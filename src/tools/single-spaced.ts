/** The text without white space at its ends, and with one space for each run of it inside. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
