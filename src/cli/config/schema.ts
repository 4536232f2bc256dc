import * as v from 'valibot'
import { FORMATS, LEVELS, STRICTNESSES } from '../../model/choices.js'

const severity = v.picklist(LEVELS)

const ruleSetting = v.pipe(
  v.union([
    severity,
    v.strictTuple([
      severity,
      v.record(v.string(), v.union([v.boolean(), v.number(), v.string(), v.array(v.string())])),
    ]),
  ]),
  v.description('error, warn or off, alone or with the options of the rule'),
)

const globs = v.array(v.pipe(v.string(), v.nonEmpty()))

/** What may be set for all files and for some. */
const cleaning = {
  from: v.optional(v.pipe(v.picklist(FORMATS), v.description('Format of the input'))),
  url: v.optional(v.pipe(v.string(), v.description('Base of relative links'))),
  lang: v.optional(v.pipe(v.string(), v.description('BCP 47 language of the documents'))),
  strictness: v.optional(v.pipe(v.picklist(STRICTNESSES), v.description('How much is taken for boilerplate'))),
  rules: v.optional(v.pipe(v.record(v.string(), ruleSetting), v.description('Settings by rule id'))),
  only: v.optional(v.pipe(v.array(v.string()), v.description('Run only these rules or phases'))),
  phrases: v.optional(v.pipe(v.array(v.string()), v.description('Boilerplate phrases of your own'))),
  allow: v.optional(
    v.pipe(
      v.strictObject({ phrases: v.optional(v.array(v.string())), scripts: v.optional(v.array(v.string())) }),
      v.description('Phrases, and Unicode scripts such as Han, that are healthy although they look odd'),
    ),
  ),
  title: v.optional(v.pipe(v.boolean(), v.description('Write the title as a heading'))),
  body: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        'Write the body alone: no title, captions, names of those who write in a thread, or deck that does not read like the text',
      ),
    ),
  ),
  frontMatter: v.optional(v.pipe(v.picklist(['yaml', 'none']), v.description('Write the metadata before the text'))),
  patch: v.optional(v.pipe(v.boolean(), v.description('Change only what the findings name'))),
  reformat: v.optional(v.pipe(v.boolean(), v.description('Write Markdown input anew in canonical form'))),
}

/** The configuration file. */
export const configSchema = v.strictObject({
  $schema: v.optional(v.pipe(v.string(), v.description('Address of this schema, for editors'))),
  ...cleaning,
  plugins: v.optional(v.pipe(v.array(v.string()), v.description('Modules with rules of your own'))),
  ignore: v.optional(v.pipe(globs, v.description('Paths to leave alone, in gitignore syntax'))),
  overrides: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          files: v.pipe(globs, v.minLength(1), v.description('Globs, relative to the configuration file')),
          ...cleaning,
        }),
      ),
      v.description('Settings for some files; of those that match, later ones win'),
    ),
  ),
})

/** A configuration file, checked. */
export type Config = v.InferOutput<typeof configSchema>

/** Settings of an override or of the whole file. */
export type Cleaning = Omit<NonNullable<Config['overrides']>[number], 'files'>

/**
 * Checks a configuration.
 *
 * @returns the configuration, or what is wrong with it in one line
 */
export function checkConfig(value: unknown): { config: Config } | { problem: string } {
  const parsed = v.safeParse(configSchema, value)
  if (parsed.success) return { config: parsed.output }
  const issue = parsed.issues[0]
  const path = v.getDotPath(issue)
  const expected = issue.expected === 'never' ? 'unknown key' : `expected ${issue.expected}, not ${issue.received}`
  return { problem: path === null ? expected : `${path}: ${expected}` }
}
