import type { Diagnostic, FileResult } from '../diagnostics/diagnostic.ts'
import type { Severity } from '../diagnostics/severity.ts'
import type { ReportFactory, ReportSetting } from './report.ts'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const home = 'https://github.com/factlint/factlint'

/** SARIF 2.1.0: one run, one result a finding, the other half of a contradiction as a related location. */
export const sarif: ReportFactory = (setting) => {
  let first = true
  const indices = new Map(setting.rules.map(({ id }, index) => [id, index]))
  return {
    begin: () =>
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool(setting))},` +
      '"columnKind":"utf16CodeUnits","results":[',
    file: (result) =>
      result.diagnostics
        .map((diagnostic) => {
          const separator = first ? '\n' : ',\n'
          first = false
          return separator + JSON.stringify(resultOf(result, diagnostic, indices))
        })
        .join(''),
    end: () => '\n]}]}\n',
  }
}

const tool = ({ version, rules }: ReportSetting) => ({
  driver: {
    name: 'factlint',
    version,
    semanticVersion: version,
    informationUri: home,
    rules: rules.map(({ id, severity, summary, why, docs }) => ({
      id,
      shortDescription: { text: summary },
      fullDescription: { text: why },
      helpUri: docs,
      defaultConfiguration: { level: levelOf(severity) },
    })),
  },
})

const levelOf = (severity: Severity): string => (severity === 'info' ? 'note' : severity)

function resultOf(
  { path }: FileResult,
  diagnostic: Diagnostic,
  indices: ReadonlyMap<string, number>,
) {
  const index = indices.get(diagnostic.rule)
  return {
    ruleId: diagnostic.rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levelOf(diagnostic.severity),
    message: { text: `${diagnostic.message} ${diagnostic.help}` },
    locations: [locationOf(path, diagnostic)],
    ...(diagnostic.related.length > 0
      ? {
          relatedLocations: diagnostic.related.map((place, id) => ({
            id,
            ...locationOf(path, place),
            message: { text: place.message },
          })),
        }
      : {}),
    partialFingerprints: { 'factlint/v1': diagnostic.fingerprint },
    properties: { confidence: diagnostic.confidence, evidence: diagnostic.evidence },
  }
}

interface Place {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

const locationOf = (path: string, place: Place) => ({
  physicalLocation: {
    artifactLocation: { uri: toUri(path) },
    region: {
      startLine: place.line,
      startColumn: place.column,
      ...(place.endLine === undefined
        ? {}
        : { endLine: place.endLine, endColumn: place.endColumn }),
      charOffset: place.start,
      charLength: place.end - place.start,
    },
  },
})

/** A path as a URI reference: separators kept, everything else escaped. */
export const toUri = (path: string): string =>
  path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
