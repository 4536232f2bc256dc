import { readFileSync } from 'node:fs'
import { glob } from 'tinyglobby'
import { languageOf } from '../../language/index.js'
import { parseText } from '../../parse/text/index.js'

/** What a folder holds, as far as a configuration depends on it. */
export interface Survey {
  /** Number of files by kind. */
  readonly counts: Readonly<Record<'markdown' | 'html' | 'text', number>>
  /** Folders whose files are in a script of their own: glob and Unicode script. */
  readonly scripts: readonly { readonly files: string; readonly script: string; readonly language: string }[]
  /** Folders of generated or foreign files that are better left alone. */
  readonly generated: readonly string[]
}

/** Folders by name of the language they hold; only those whose script differs from Latin need a word. */
const SCRIPT_OF_LANGUAGE: Readonly<Record<string, string>> = {
  zh: 'Han',
  ja: 'Han',
  ko: 'Hangul',
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  bg: 'Cyrillic',
  el: 'Greek',
  ar: 'Arabic',
  fa: 'Arabic',
  he: 'Hebrew',
  hi: 'Devanagari',
  th: 'Thai',
  ka: 'Georgian',
  hy: 'Armenian',
}

const GENERATED = /(?:^|\/)(?:CHANGELOG|HISTORY)\.md$|(?:^|\/)(?:vendor|third_party|dist|build)\//i
const SAMPLE_FILES = 5

/** Looks at the files below a folder. */
export async function survey(folder: string): Promise<Survey> {
  const ignore = ['**/node_modules/**', '**/.git/**']
  const files = await glob(['**/*.{md,markdown,mdx,html,htm,txt}'], { cwd: folder, ignore })
  const counts = { markdown: 0, html: 0, text: 0 }
  for (const file of files) {
    if (/\.(?:md|markdown|mdx)$/i.test(file)) counts.markdown++
    else counts[/\.html?$/i.test(file) ? 'html' : 'text']++
  }
  const markdown = files.filter((file) => /\.(?:md|markdown|mdx)$/i.test(file)).sort()
  return {
    counts,
    scripts: scriptsByFolder(folder, markdown),
    generated: [
      ...new Set(files.map((file) => GENERATED.exec(file)).flatMap((match) => (match ? [globOf(match)] : []))),
    ].sort(),
  }
}

function globOf(match: RegExpExecArray): string {
  const name = match[0].replace(/^\//, '')
  return `**/${name.endsWith('/') ? `${name}**` : name}`
}

/** The language of each folder, by its name or by its first files. */
function scriptsByFolder(root: string, files: readonly string[]): Survey['scripts'] {
  const folders = new Map<string, string[]>()
  for (const file of files) {
    const parts = file.split('/').slice(0, -1)
    for (let depth = 1; depth <= parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/')
      folders.set(folder, [...(folders.get(folder) ?? []), file])
    }
  }
  const found: { files: string; script: string; language: string }[] = []
  for (const [folder, members] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (found.some(({ files: outer }) => folder.startsWith(outer.slice(0, -'**'.length)))) continue
    const language = languageOfName(folder) ?? commonLanguage(root, members.slice(0, SAMPLE_FILES))
    const script = language === undefined ? undefined : SCRIPT_OF_LANGUAGE[language]
    if (script !== undefined && language !== undefined) found.push({ files: `${folder}/**`, script, language })
  }
  return found
}

function languageOfName(folder: string): string | undefined {
  const name = folder.split('/').at(-1)?.toLowerCase() ?? ''
  const [, language] = /^([a-z]{2})(?:[-_][a-z]{2,4})?$/.exec(name) ?? []
  return language !== undefined && language in SCRIPT_OF_LANGUAGE ? language : undefined
}

/** The language that all sample files share; undefined when they differ. */
function commonLanguage(root: string, files: readonly string[]): string | undefined {
  const languages = files.map((file) => languageOf(parseText(readFileSync(`${root}/${file}`, 'utf8').slice(0, 20_000))))
  const [first] = languages
  return languages.every((language) => language === first) ? first : undefined
}
