import { FORMATS, PHASES, STRICTNESSES } from './model/choices.js'
import { type CleanOptions, UsageError } from './options.js'

/** What an option must be, and how that is said. */
interface Kind {
  readonly what: string
  fits(value: unknown): boolean
}

const STRING: Kind = { what: 'a string', fits: (value) => typeof value === 'string' }
const SWITCH: Kind = { what: 'true or false', fits: (value) => typeof value === 'boolean' }
const STRINGS: Kind = { what: 'a list of strings', fits: (value) => isListOf(value, STRING.fits) }
const ADDRESS: Kind = {
  what: 'an address, such as https://example.org/page',
  fits: (value) => typeof value === 'string' && URL.canParse(value),
}
const SETTINGS: Kind = {
  what: 'an object with error, warn, off or [severity, options] by rule id',
  fits: (value) =>
    isObject(value) && Object.values(value).every((one) => one === undefined || STRING.fits(one) || Array.isArray(one)),
}
const RULES: Kind = { what: 'a list of rules: make them with defineRule', fits: (value) => isListOf(value, isRule) }
const ALLOWED: Kind = {
  what: 'an object with lists of strings: phrases, scripts',
  fits: (value) =>
    isObject(value) &&
    Object.entries(value).every(
      ([name, list]) => ALLOWED_LISTS.includes(name) && (list === undefined || STRINGS.fits(list)),
    ),
}
const ALLOWED_LISTS = ['phrases', 'scripts']

const KINDS: Readonly<Record<keyof CleanOptions, Kind>> = {
  from: oneOf(FORMATS),
  filename: STRING,
  url: ADDRESS,
  lang: STRING,
  strictness: oneOf(STRICTNESSES),
  rules: SETTINGS,
  only: STRINGS,
  plugins: RULES,
  phrases: STRINGS,
  allow: ALLOWED,
  title: SWITCH,
  body: SWITCH,
  frontMatter: oneOf(['yaml', 'none']),
  patch: SWITCH,
  reformat: SWITCH,
}

/**
 * Checks what types alone do not hold: callers may write JavaScript, and any text for a script.
 *
 * @throws UsageError for a source that is no string, an option that there is not, or a value that it does not have
 */
export function checkCall(source: unknown, options: unknown): void {
  if (typeof source !== 'string') throw new UsageError('the document must be a string: decode its bytes first')
  checkOptions(options)
}

/** Checks the options alone, see `checkCall`. */
export function checkOptions(options: unknown): void {
  if (!isObject(options)) throw new UsageError('the options must be an object')
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(KINDS, name)) throw new UsageError(`unknown option "${name}"`)
    const { what, fits } = KINDS[name as keyof CleanOptions]
    if (value !== undefined && !fits(value)) throw new UsageError(`option ${name} must be ${what}`)
  }
  for (const script of (options as CleanOptions).allow?.scripts ?? []) {
    if (!isScript(script)) throw new UsageError(`allow.scripts: "${script}" is no Unicode script, such as Han`)
  }
}

function oneOf(choices: readonly string[]): Kind {
  return { what: `one of ${choices.join(', ')}`, fits: (value) => choices.some((choice) => choice === value) }
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a rule cannot run without. */
function isRule(value: unknown): boolean {
  if (!isObject(value) || !('id' in value && 'phase' in value && 'propose' in value)) return false
  return STRING.fits(value.id) && oneOf(PHASES).fits(value.phase) && typeof value.propose === 'function'
}

function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u') !== undefined
  } catch {
    return false
  }
}
