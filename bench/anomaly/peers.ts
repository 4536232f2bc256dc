import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { npmPeers, pythonPeers } from '../lib/peers.js'

/** A fix in use: a text in, a text out. */
export type Fix = (text: string) => string

/** The fixes that run in Node, installed into the bench's cache; undefined where a package cannot be had. */
export async function peersHere(): Promise<Readonly<Record<string, Fix | undefined>>> {
  const folder = npmPeers(['confusables', 'out-of-character'])
  const confusables = await load(folder, 'confusables')
  const outOfCharacter = await load(folder, 'out-of-character')
  return {
    nothing: (text) => text,
    'strip all non-Latin': (text) => text.replace(/(?!\p{Script=Latin})\p{L}/gu, ''),
    'strip non-ASCII': (text) => text.replace(/[^\u0000-\u007F]/g, ''),
    NFKC: (text) => text.normalize('NFKC'),
    'confusables (npm)': functionOf(confusables, 'remove'),
    'out-of-character (npm)': functionOf(outOfCharacter, 'replace'),
  }
}

async function load(folder: string | undefined, name: string): Promise<Record<string, unknown> | undefined> {
  if (folder === undefined) return undefined
  try {
    const path = createRequire(join(folder, 'package.json')).resolve(name)
    return (await import(pathToFileURL(path).href)) as Record<string, unknown>
  } catch {
    return undefined
  }
}

function functionOf(module: Record<string, unknown> | undefined, name: string): Fix | undefined {
  const found = module?.[name] ?? (module?.default as Record<string, unknown> | undefined)?.[name]
  return typeof found === 'function' ? (text) => String(found(text)) : undefined
}

/** The fixes that run in Python, by what `peers.py` calls them. */
export const PYTHON_PEERS: readonly string[] = ['ftfy', 'ftfy-careful', 'clean-text', 'unidecode']

const SCRIPT = fileURLToPath(new URL('peers.py', import.meta.url))

const PACKAGES = ['ftfy', 'clean-text', 'unidecode']

/** What a Python package makes of the texts; undefined where it cannot be had. */
export function runPython(name: string, texts: readonly string[]): string[] | undefined {
  const python = pythonPeers(PACKAGES)
  if (python === undefined) return undefined
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
  const done = spawnSync(python, [SCRIPT, name], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (done.status !== 0) return undefined
  return done.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as string)
}
