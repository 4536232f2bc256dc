import packageJson from '../../../package.json' with { type: 'json' }
import { write } from '../output/streams.js'

/** The version of this package. */
export const VERSION: string = packageJson.version

/** Prints the version. */
export async function printVersion(): Promise<number> {
  await write(1, `${VERSION}\n`)
  return 0
}
