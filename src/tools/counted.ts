/** A number with what it counts: "1 block", "2 blocks". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
