import type { Finding } from '../model/finding.js'

const LONGEST_QUOTE = 60

/** What a finding says in one line: the reason, and the text it is about. */
export function describe(finding: Finding): string {
  const { message, removed, inserted } = finding
  if (finding.applied === false) return `${message}: ${quote(removed)}`
  if (removed === '') return `${message}: insert ${quote(inserted)}`
  if (inserted === '') return `${message}: remove ${quote(removed)}`
  return `${message}: ${quote(removed)} to ${quote(inserted)}`
}

/** Text in quotation marks, in one line, with invisible characters spelled out, cut in the middle when long. */
export function quote(text: string, longest = LONGEST_QUOTE): string {
  const whole = [...text]
  const half = Math.floor(longest / 2)
  const short = whole.length <= longest ? text : `${whole.slice(0, half).join('')} … ${whole.slice(-half).join('')}`
  return `"${visible(short)}"`
}

/** Spells out what cannot be seen, and what would move the cursor of a terminal. */
export function visible(text: string): string {
  return text
    .replace(/\n/g, '\\n')
    .replace(/\t/g, '\\t')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]|(?! )\p{Zs}/gu, (character) => {
      const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')
      return `<U+${code}>`
    })
}
