/** As wide as two columns of other white space. */
export const IDEOGRAPHIC_SPACE = 0x3000

/** True for code units that `String.trim` takes away. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0xa0) return false
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === IDEOGRAPHIC_SPACE ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  )
}
