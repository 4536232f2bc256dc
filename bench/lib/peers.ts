import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Peers are installed here, apart from the project's own packages, and kept for the next run. */
const CACHE = fileURLToPath(new URL('../.cache/', import.meta.url))

/** Says on standard error what a bench leaves out and why. */
function missing(what: string, error: unknown): void {
  console.error(`left out: ${what} (${error instanceof Error ? error.message.split('\n')[0] : String(error)})`)
}

/**
 * Installs npm packages into the cache, once.
 *
 * @param packages names with versions, `prettier@3`
 * @returns the folder that holds their `node_modules`, or undefined when they cannot be installed
 */
export function npmPeers(packages: readonly string[]): string | undefined {
  const folder = join(CACHE, 'npm')
  const marker = join(folder, 'installed.json')
  mkdirSync(folder, { recursive: true })
  const installed: string[] = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : []
  const wanted = packages.filter((name) => !installed.includes(name))
  if (wanted.length === 0) return folder
  try {
    if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: folder, stdio: 'ignore' })
    writeFileSync(marker, JSON.stringify([...installed, ...wanted]))
    return folder
  } catch (error) {
    missing(wanted.join(', '), error)
    return undefined
  }
}

/**
 * Installs PyPI packages into a virtual environment in the cache, once.
 *
 * @returns the path of its Python, or undefined when they cannot be installed
 */
export function pythonPeers(packages: readonly string[]): string | undefined {
  const folder = join(CACHE, 'python')
  const python = join(folder, 'bin', 'python')
  const marker = join(folder, 'installed.json')
  try {
    if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', folder], { stdio: 'ignore' })
    const installed: string[] = existsSync(marker) ? JSON.parse(readFileSync(marker, 'utf8')) : []
    const wanted = packages.filter((name) => !installed.includes(name))
    if (wanted.length > 0) {
      execFileSync(python, ['-m', 'pip', 'install', '-q', ...wanted], { stdio: 'ignore' })
      writeFileSync(marker, JSON.stringify([...installed, ...wanted]))
    }
    return python
  } catch (error) {
    missing(packages.join(', '), error)
    return undefined
  }
}
