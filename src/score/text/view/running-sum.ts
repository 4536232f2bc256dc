/** Running sums by block: `sum[to] - sum[from]` is the sum over `[from, to)`. */
export type RunningSum = Float64Array

/** The running sum of what each of so many blocks has. */
export function runningSum(count: number, of: (block: number) => number): RunningSum {
  const sum = new Float64Array(count + 1)
  for (let block = 0; block < count; block++) sum[block + 1] = (sum[block] as number) + of(block)
  return sum
}

/** The sum over `[from, to)`, cut to the document. */
export function sumOf(sum: RunningSum, from: number, to: number): number {
  const last = sum.length - 1
  const start = from > 0 ? from : 0
  const end = to < last ? to : last
  return end > start ? (sum[end] as number) - (sum[start] as number) : 0
}
