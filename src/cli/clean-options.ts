import type { Format } from '../model/block.js'
import { type CleanOptions, type RuleSetting, UsageError } from '../options.js'
import type { Flags } from './arguments/flags.js'

/** What a configuration file may say about cleaning; the command line overlays it. */
export type Settings = Omit<CleanOptions, 'filename'>

/**
 * The options of `clean` for one document.
 *
 * @param flags the command line, which wins
 * @param settings the configuration that holds for the document
 * @param filename its name, if it has one
 * @param url the address that it was saved with
 * @throws UsageError for a `--rule` that cannot be read
 */
export function cleanOptions(flags: Flags, settings: Settings, filename?: string, url?: string): CleanOptions {
  const given: { -readonly [Key in keyof CleanOptions]: CleanOptions[Key] } = { ...settings }
  const from = formatOf(flags)
  if (from !== undefined) given.from = from
  if (filename !== undefined) given.filename = filename
  if (flags.url !== undefined) given.url = address(flags.url)
  else if (url !== undefined) given.url ??= url
  if (flags.lang !== undefined) given.lang = flags.lang
  if (flags.strictness !== undefined) given.strictness = flags.strictness
  if (flags['front-matter'] !== undefined) given.frontMatter = flags['front-matter']
  if (flags['no-title']) given.title = false
  if (flags.body) given.body = true
  if (flags.patch) given.patch = true
  if (flags.reformat) given.reformat = true
  if (flags.only !== undefined) given.only = flags.only.flatMap((names) => names.split(/\s*,\s*/))
  if (flags.rule !== undefined) given.rules = { ...settings.rules, ...ruleSettings(flags.rule) }
  return given
}

/** The format that `--from` names; the containers warc and wet name none. */
export function formatOf(flags: Flags): Format | undefined {
  return flags.from === 'warc' || flags.from === 'wet' ? undefined : flags.from
}

function ruleSettings(given: readonly string[]): Record<string, RuleSetting> {
  const settings: Record<string, RuleSetting> = {}
  for (const text of given) {
    const [, id, level] = /^([a-z0-9-]+):(error|warn|off)$/.exec(text) ?? []
    if (id === undefined || level === undefined) {
      throw new UsageError(`--rule ${text}: write a rule and error, warn or off, such as --rule boilerplate:off`)
    }
    settings[id] = level as 'error' | 'warn' | 'off'
  }
  return settings
}

function address(text: string): string {
  if (URL.canParse(text)) return text
  throw new UsageError(`option --url: "${text}" is no address: write one such as https://example.org/page`)
}

/** The value of an option that is a whole number. */
export function wholeNumber(flags: Flags, name: 'jobs' | 'max-bytes' | 'max-warnings'): number | undefined {
  const text = flags[name]
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new UsageError(`option --${name}: "${text}" is not a whole number`)
  return Number(text)
}

/** The value of `--timeout` in seconds. */
export function seconds(flags: Flags): number | undefined {
  const text = flags.timeout
  if (text === undefined) return undefined
  const value = Number(text)
  if (!(value > 0)) throw new UsageError(`option --timeout: "${text}" is no number of seconds`)
  return value
}
