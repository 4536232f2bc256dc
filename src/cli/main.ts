import { UsageError } from '../options.js'
import { provideScorer } from '../score/index.js'
import { scoreText } from '../score/text/index.js'
import { Failure, oneLine } from './failure.js'
import { write } from './output/streams.js'
import { run } from './run.js'

/** Runs the program: its arguments are those of the process. */
export async function main(): Promise<void> {
  // The scorer of text is a part of this file: loading one more would cost more than all that it does.
  provideScorer('text', scoreText)
  // Holds if the process runs out of work before the promise below is kept: nothing then is done.
  process.exitCode = 2
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof Failure
    const { message } = isExpected ? error : (await import('./faults.js')).toFailure(error)
    await write(2, `clean-article: ${oneLine(message)}\n`)
    process.exitCode = 2
  }
}
