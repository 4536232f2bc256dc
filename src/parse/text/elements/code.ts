import type { Line } from '../lines/index.js'

/** From so many columns on Markdown reads code. */
export const CODE_INDENT = 4

const FENCE = /^(?:`{3,}|~{3,})/

/** The lines but those of code between fences: tags and signs in it are its own. */
export function linesOutsideCode(source: string, lines: readonly Line[]): Line[] {
  let fence = ''
  return lines.filter(({ from, to }) => {
    const sign = FENCE.exec(source.slice(from, Math.min(to, from + 80)))?.[0] ?? ''
    const isInside = fence !== ''
    if (isInside) fence = sign.startsWith(fence) ? '' : fence
    else fence = sign
    return !isInside && sign === ''
  })
}
