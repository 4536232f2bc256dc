import type { OwnCase } from './cases.js'

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** True where the output is what was expected, white space aside, as the scorer of the development cases compares. */
const isRestored = ({ expected }: OwnCase, output: string): boolean => plain(output) === plain(expected)

const MOJIBAKE = /^mojibake/

function groupOfUnseen(kind: string): string {
  if (MOJIBAKE.test(kind)) return 'MOJIBAKE'
  return kind.startsWith('look-alikes') ? 'LOOK-ALIKES' : 'SPAM'
}

/** What a case counts for besides its kind. */
function groupsOf({ kind, part }: OwnCase): string[] {
  if (kind.startsWith('healthy')) return [`HEALTHY TEXTS CHANGED${part === 'both' ? '' : ` (${part})`}`]
  if (part === 'unseen' || part === 'sealed') return [`${groupOfUnseen(kind)} RESTORED (${part})`]
  if (part !== 'both') return [`SPAM RESTORED (${part})`]
  return ['DAMAGED CHARACTERS RESTORED', ...(MOJIBAKE.test(kind) ? ['of these mojibake'] : [])]
}

function rowsOf(
  cases: readonly OwnCase[],
  outputs: readonly string[],
  keysOf: (one: OwnCase) => readonly string[],
): string {
  const rows = new Map<string, { count: number; restored: number }>()
  for (const [index, one] of cases.entries()) {
    const restored = isRestored(one, outputs[index] ?? '') ? 1 : 0
    for (const key of keysOf(one)) {
      const row = rows.get(key) ?? { count: 0, restored: 0 }
      rows.set(key, { count: row.count + 1, restored: row.restored + restored })
    }
  }
  return [...rows]
    .map(([key, { count, restored }]) => {
      const share = /CHANGED/.test(key) ? 1 - restored / count : restored / count
      return `${key.padEnd(36)} ${String(count).padStart(5)} ${share.toFixed(3).padStart(7)}`
    })
    .join('\n')
}

/** The shares over all kinds. */
export function sharesOf(cases: readonly OwnCase[], outputs: readonly string[]): string {
  return rowsOf(cases, outputs, groupsOf)
}

/** The shares by kind, by whether the phrases were tuned on, and over all kinds. */
export function tableOf(cases: readonly OwnCase[], outputs: readonly string[]): string {
  const kindOf = ({ kind, part }: OwnCase): string[] => [
    part === 'tuned' || part === 'both' ? kind : `${kind} (${part})`,
  ]
  return `${rowsOf(cases, outputs, kindOf)}\n${sharesOf(cases, outputs)}`
}
