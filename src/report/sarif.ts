import type { Finding } from '../model/finding.js'
import type { Rule } from '../model/rule.js'
import { describe } from './describe.js'
import { fingerprints } from './fingerprint.js'
import type { Reporter, ReporterOptions } from './reporter.js'

/** SARIF 2.1.0: one run with the rules, and a result with a fingerprint and a fix for each finding. */
export function sarif({
  version,
  rules,
  separator,
}: Pick<ReporterOptions, 'version' | 'rules' | 'separator'>): Reporter {
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]))
  const notifications: object[] = []
  let lead = `${head(version, rules)}"results":[`
  const next = (result: object): string => {
    const text = `${lead}\n${JSON.stringify(result)}`
    lead = ','
    return text
  }
  return {
    add({ file, findings, source, error }) {
      const uri = uriOf(file, separator)
      if (error !== undefined) notifications.push(notification(uri, error.message))
      const names = fingerprints(source)
      return findings.map((finding) => next(resultOf(finding, uri, names.of(finding), indexes))).join('')
    },
    end() {
      const start = lead === ',' ? '' : lead
      const isSuccess = notifications.length === 0
      const invocation = { executionSuccessful: isSuccess, toolExecutionNotifications: notifications }
      return `${start}\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`
    },
  }
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

function head(version: string, rules: readonly Rule[]): string {
  const driver = { name: 'clean-article', semanticVersion: version, rules: rules.map(descriptor) }
  const tool = JSON.stringify({ driver })
  return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":${tool},"columnKind":"utf16CodeUnits",`
}

function descriptor({ id, summary, why, severity, phase, risk }: Rule): object {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    defaultConfiguration: { enabled: severity !== 'off', level: severity === 'error' ? 'error' : 'warning' },
    properties: { phase, risk },
  }
}

function resultOf(finding: Finding, uri: string, fingerprint: string, indexes: ReadonlyMap<string, number>): object {
  const artifactLocation = { uri }
  const region = regionOf(finding)
  const ruleIndex = indexes.get(finding.rule)
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: finding.severity === 'error' ? 'error' : 'warning',
    message: { text: describe(finding) },
    rank: Math.round(finding.confidence * 100),
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'cleanArticle/v1': fingerprint },
    ...(finding.applied === false ? {} : { fixes: [fixOf(finding, artifactLocation, region)] }),
    properties: { risk: finding.risk, evidence: finding.evidence },
  }
}

function regionOf({ start, end }: Finding): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  }
}

function fixOf(finding: Finding, artifactLocation: object, deletedRegion: object): object {
  const replacement = { deletedRegion, insertedContent: { text: finding.inserted } }
  return {
    description: { text: finding.message },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
  }
}

function notification(uri: string, text: string): object {
  const physicalLocation = { artifactLocation: { uri } }
  return { level: 'error', message: { text }, locations: [{ physicalLocation }] }
}

/** A path as a URI: relative ones stay relative. A backslash is a letter of a name but where it separates. */
function uriOf(file: string, separator: string): string {
  const path = file.split(separator).join('/').split('/').map(encodeURIComponent).join('/')
  return file.startsWith('/') ? `file://${path}` : path
}
