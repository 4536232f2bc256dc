import type { Survey } from './look.js'

/** A configuration for what a folder holds, with a comment on each part. */
export function configText({ scripts, generated }: Survey): string {
  return [HEAD, overrides(scripts), ignored(generated), TAIL].join('\n')
}

const HEAD = `# yaml-language-server: $schema=./node_modules/clean-article/docs/clean-article.schema.json
# Configuration of clean-article. The nearest file of this name counts, from each document upwards.

# How much is taken for boilerplate: low keeps more, high removes more.
strictness: normal

# Rules by id: error, warn or off, or a list of that and the options of the rule.
# "clean-article rules" lists them.
rules: {}
`

function overrides(scripts: Survey['scripts']): string {
  const intro = '# Settings for some files; of those that match, later ones win.\n'
  if (scripts.length === 0) {
    return `${intro}# overrides:\n#   - files: ["docs/zh/**"]\n#     lang: zh\n#     allow: { scripts: [Han] }\n`
  }
  const rows = scripts.map(
    ({ files, script, language }) =>
      `  - files: [${JSON.stringify(files)}]\n    lang: ${language}\n    allow: { scripts: [${script}] }\n`,
  )
  return `${intro}overrides:\n${rows.join('')}`
}

function ignored(generated: Survey['generated']): string {
  const intro = '# Paths to leave alone, in the syntax of .gitignore.\n'
  const rows = generated.map((pattern) => `  - ${JSON.stringify(pattern)}\n`)
  return rows.length === 0 ? `${intro}ignore: []\n` : `${intro}ignore:\n${rows.join('')}`
}

const TAIL = `# Words and phrases that are healthy although they look odd.
# allow: { phrases: [] }

# Boilerplate of your own that is always removed.
# phrases: []
`
