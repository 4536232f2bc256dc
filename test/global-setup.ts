import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Builds the program once, so that the tests of the command line drive what is published. */
export default function setup(): void {
  if (process.env.CLEAN_ARTICLE_PROGRAM !== undefined) return
  const root = fileURLToPath(new URL('..', import.meta.url))
  execFileSync('npm', ['run', '--silent', 'build:bundle'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
