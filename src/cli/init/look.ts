import { glob } from 'tinyglobby'
import { EXTENSIONS, extensionOf, isMarkdownName } from '../../detect/extensions.js'
import { foreignFolders } from '../input/foreign-folders.js'

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

/** Looks at the files below a folder. */
export async function survey(folder: string): Promise<Survey> {
  const pattern = `**/*.{${Object.keys(EXTENSIONS).join(',')}}`
  const files = await glob([pattern], {
    cwd: folder,
    ignore: foreignFolders(pattern),
    dot: true,
    caseSensitiveMatch: false,
  })
  const counts = { markdown: 0, html: 0, text: 0 }
  for (const file of files) counts[EXTENSIONS[extensionOf(file)] ?? 'text']++
  const markdown = files.filter(isMarkdownName)
  return {
    counts,
    scripts: scriptsByFolder(markdown),
    generated: [
      ...new Set(files.map((file) => GENERATED.exec(file)).flatMap((match) => (match ? [globOf(match)] : []))),
    ].sort(),
  }
}

function globOf(match: RegExpExecArray): string {
  const name = match[0].replace(/^\//, '')
  return `**/${name.endsWith('/') ? `${name}**` : name}`
}

/** The folders that are named after a language in a script of its own; of such folders in each other the outer ones. */
function scriptsByFolder(files: readonly string[]): Survey['scripts'] {
  const folders = new Set<string>()
  for (const file of files) {
    const parts = file.split('/').slice(0, -1)
    for (let depth = 1; depth <= parts.length; depth++) folders.add(parts.slice(0, depth).join('/'))
  }
  const found: { files: string; script: string; language: string }[] = []
  for (const folder of [...folders].sort()) {
    if (found.some(({ files: outer }) => folder.startsWith(outer.slice(0, -'**'.length)))) continue
    const language = languageOfName(folder)
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
