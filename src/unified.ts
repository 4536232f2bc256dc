import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { VFile } from 'vfile'
import { clean } from './clean.js'
import type { Finding } from './model/finding.js'
import type { CleanOptions } from './options.js'

/** Options of the plugin: those of `clean` that make sense inside a pipeline, and whether to repair. */
export interface PluginOptions extends Pick<CleanOptions, 'rules' | 'only' | 'allow' | 'phrases' | 'strictness'> {
  /** Replace the tree by that of the cleaned source. Without it the findings are messages alone. */
  readonly fix?: boolean
}

/**
 * The rules of clean-article inside a remark pipeline. Findings become messages of the file, with
 * `source` `clean-article`, the rule as `ruleId`, the place, and what should stand there as `expected`.
 *
 * Use it directly after the parser: it reads the file's source, and with `fix` the tree is made anew.
 *
 * @example unified().use(remarkParse).use(cleanArticle, { fix: true }).use(remarkStringify)
 */
const cleanArticle: Plugin<[PluginOptions?], Root> = function (options = {}) {
  const { fix = false, ...rest } = options
  return async (_tree: Root, file: VFile): Promise<Root | undefined> => {
    const source = String(file)
    const { findings, markdown } = await clean(source, {
      ...rest,
      from: 'markdown',
      ...(file.path === undefined ? {} : { filename: file.path }),
    })
    for (const finding of findings) addMessage(file, finding)
    if (!fix || markdown === source) return undefined
    // By the parser of the pipeline: its compiler and the plugins after this one know no other nodes.
    return this.parse(new VFile({ ...file, value: markdown.replace(/^\uFEFF/, '') })) as Root
  }
}

export default cleanArticle

function addMessage(file: VFile, finding: Finding): void {
  const { start, end, rule, message } = finding
  const added = file.message(message, { place: { start, end }, source: 'clean-article', ruleId: rule })
  added.actual = finding.removed
  added.expected = [finding.inserted]
  added.note = finding.evidence.join('; ')
  added.fatal = finding.severity === 'error' && finding.applied !== false ? false : null
}
