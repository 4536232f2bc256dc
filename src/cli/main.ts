import { UsageError } from '../options.js'
import { Failure, oneLine, toFailure } from './failure.js'
import { run } from './run.js'
import { write } from './streams.js'

async function main(): Promise<void> {
  // Holds if the process runs out of work before the promise below is kept: nothing then is done.
  process.exitCode = 2
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof Failure
    const message = isExpected ? error.message : toFailure(error).message
    await write(2, `clean-article: ${oneLine(message)}\n`)
    process.exitCode = 2
  }
}

// Not awaited at the top level: a module that loads parts of its own bundle would wait for itself.
void main()
