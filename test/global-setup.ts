import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Builds the program once, so that the tests of the command line drive what is published, and gives all tests one
 * folder for their scratch files, which goes when they end.
 */
export default function setup(): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'clean-article-test-'))
  process.env.TMPDIR = scratch
  build()
  return () => rmSync(scratch, { recursive: true, force: true })
}

function build(): void {
  if (process.env.CLEAN_ARTICLE_PROGRAM !== undefined) return
  const root = fileURLToPath(new URL('..', import.meta.url))
  execFileSync('npm', ['run', '--silent', 'build:bundle'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
