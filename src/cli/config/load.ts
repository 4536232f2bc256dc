import { basename, dirname, extname, relative, resolve, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defaultLoaders, type LilconfigResult, type Loader, lilconfig } from 'lilconfig'
import picomatch from 'picomatch'
import type { Rule } from '../../model/rule.js'
import { checkOptions } from '../../option-checks.js'
import { UsageError } from '../../options.js'
import { activeRules } from '../../rules/active.js'
import type { Flags } from '../arguments/flags.js'
import type { Settings } from '../clean-options.js'
import { oneLine, systemCode } from '../failure.js'
import { CONFIG_FILES, directoryOf, PACKAGE_PROPERTY } from './places.js'
import { rememberModule } from './plugin-code.js'
import { pluginPath } from './plugin-path.js'
import { type Cleaning, type Config, checkConfig } from './schema.js'

/** A configuration with the file it stands in. */
export interface LoadedConfig {
  readonly path: string
  readonly config: Config
  readonly plugins: readonly Rule[]
}

/** Finds configurations; keeps what it has read. */
export interface ConfigFinder {
  /** The configuration that holds for a file (or the current directory); undefined when there is none. */
  find(file: string | undefined): Promise<LoadedConfig | undefined>
}

/** A finder for the options of a command line. */
export function createFinder(flags: Flags): ConfigFinder {
  const found = new Map<string, Promise<LoadedConfig | undefined>>()
  const explorer = lilconfig('clean-article', {
    searchPlaces: [...CONFIG_FILES, 'package.json'],
    packageProp: PACKAGE_PROPERTY,
    stopDir: resolve('/'),
    loaders: Object.fromEntries(Object.entries(LOADERS).map(([kind, loader]) => [kind, naming(loader)])),
  })
  const load = async (directory: string): Promise<LoadedConfig | undefined> => {
    if (flags.config === undefined) return checked(await explorer.search(directory))
    checkKind(flags.config)
    return checked(await explorer.load(flags.config))
  }
  return {
    find(file) {
      const directory = directoryOf(flags.config === undefined ? file : undefined)
      const known =
        found.get(directory) ?? load(directory).catch((error: unknown) => Promise.reject(asUsageError(error, flags)))
      found.set(directory, known)
      return known
    },
  }
}

/** The settings of a configuration for one file: the common ones, overlaid by the overrides that match it. */
export function settingsOf({ path, config, plugins }: LoadedConfig, file: string | undefined): Settings {
  const { $schema: _schema, plugins: _plugins, ignore: _ignore, overrides = [], ...common } = config
  let settings: Cleaning = common
  for (const { files, ...override } of overrides) {
    if (file === undefined || !matches(files, file, dirname(path))) continue
    settings = {
      ...settings,
      ...override,
      rules: { ...settings.rules, ...override.rules },
      allow: {
        phrases: [...(settings.allow?.phrases ?? []), ...(override.allow?.phrases ?? [])],
        scripts: [...(settings.allow?.scripts ?? []), ...(override.allow?.scripts ?? [])],
      },
    }
  }
  return withoutUndefined({ ...settings, plugins })
}

function matches(files: readonly string[], file: string, base: string): boolean {
  const path = relative(base, resolve(file)).split(sep).join('/')
  return picomatch.isMatch(path, [...files], { dot: true })
}

/** The settings without keys that hold nothing, which `exactOptionalPropertyTypes` forbids. */
function withoutUndefined(settings: object): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Settings
}

async function checked(result: LilconfigResult): Promise<LoadedConfig | undefined> {
  if (result === null) return undefined
  const path = result.filepath
  if (result.config === null && basename(path) === 'package.json') {
    throw new UsageError(`${path}: holds no property ${PACKAGE_PROPERTY}`)
  }
  const outcome = checkConfig(result.config ?? {})
  if ('problem' in outcome) throw new UsageError(`${path}: ${outcome.problem}`)
  const { config } = outcome
  const plugins = await loadPlugins(config.plugins ?? [], path)
  for (const part of [config, ...(config.overrides ?? [])]) checkRules(part, plugins, path)
  return { path, config, plugins }
}

/** What the schema cannot tell: what is an address or a language, which rules there are, and what each may be set to. */
function checkRules({ url, lang, rules, only, allow }: Cleaning, plugins: readonly Rule[], path: string): void {
  try {
    const options = withoutUndefined({ url, lang, rules, only, allow, plugins })
    checkOptions(options)
    activeRules(options)
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${path}: ${error.message}`) : error
  }
}

async function loadPlugins(names: readonly string[], configPath: string): Promise<Rule[]> {
  const rules: Rule[] = []
  for (const name of names) {
    const exported = await importPlugin(name, configPath)
    const found = exported.filter(isRule)
    if (found.length === 0) throw new UsageError(`${configPath}: plugin ${name} exports no rule: use defineRule`)
    rules.push(...found)
  }
  // A module may give a rule by two names.
  return [...new Set(rules)]
}

async function importPlugin(name: string, configPath: string): Promise<unknown[]> {
  try {
    const path = pluginPath(name, configPath)
    const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>
    const exported = Object.values(module).flat()
    for (const rule of exported.filter(isRule)) rememberModule(rule, path)
    return exported
  } catch (error) {
    throw new UsageError(`${configPath}: plugin ${name} cannot be loaded: ${firstLine(error)}`)
  }
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'phase' in value && 'propose' in value
}

const LOADERS: Readonly<Record<string, Loader>> = {
  ...defaultLoaders,
  '.json': loadJson,
  noExt: loadYaml,
  '.yaml': loadYaml,
  '.yml': loadYaml,
  '.js': loadModule,
  '.mjs': loadModule,
}

/** @throws UsageError for a file that by its name is of another kind than those that can hold a configuration */
function checkKind(path: string): void {
  const extension = extname(path)
  if (extension === '' || extension in LOADERS) return
  const known = Object.keys(LOADERS).filter((kind) => kind.startsWith('.'))
  throw new UsageError(`${path}: no kind of configuration file: its name has to end in ${known.join(', ')}`)
}

/** The loader with errors that name the file: only it knows which one was found. */
function naming(loader: Loader): Loader {
  return async (path, content) => {
    try {
      // Editors on Windows write a byte order mark, which JSON has no place for.
      return await loader(path, content.replace(/^\ufeff/, ''))
    } catch (error) {
      const name = relative('', path) || path
      throw new UsageError(`${name}: this configuration cannot be read: ${firstLine(error)}`)
    }
  }
}

/** What never speaks of this program may be broken, or the template of a package. */
function loadJson(path: string, content: string): unknown {
  return basename(path) === 'package.json' && !content.includes(PACKAGE_PROPERTY) ? {} : JSON.parse(content)
}

async function loadYaml(_path: string, content: string): Promise<unknown> {
  const { parse } = await import('yaml')
  return parse(content)
}

async function loadModule(path: string): Promise<unknown> {
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown }
  if (module.default === undefined) throw new Error('it has no default export')
  return module.default
}

function asUsageError(error: unknown, flags: Flags): UsageError {
  if (error instanceof UsageError) return error
  const path = flags.config ?? 'configuration'
  if (systemCode(error) === 'ENOENT') return new UsageError(`${path}: no such configuration file`)
  return new UsageError(`${path} cannot be read: ${firstLine(error)}`)
}

function firstLine(error: unknown): string {
  return oneLine((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '').replace(/:$/, '')
}
