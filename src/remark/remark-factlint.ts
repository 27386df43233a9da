import { join } from 'node:path'
import { createArticleChecker } from '../cli/article-checker.ts'
import { createProject, type Project } from '../cli/project.ts'
import type { Config } from '../config/config.ts'
import { useConfig } from '../config/load-config.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** The part of a `VFile` that the plugin uses. */
export interface MarkedFile {
  readonly cwd: string
  readonly path?: string | undefined
  toString(): string
  message(reason: string, options: object): MessageFields
}

/** What is added to a message of a file. */
export interface MessageFields {
  fatal?: boolean | null | undefined
  url?: string | undefined
  note?: string | undefined
  actual?: string | undefined
  expected?: string[] | undefined
}

/**
 * A remark plugin: each finding becomes a message with `ruleId`, `source: 'factlint'`, exact `place`, `url` of the rule's
 * page and `note`; errors are fatal, infos carry no weight. The options are a factlint configuration; without them that
 * nearest to the file holds. It reads the text as written, not the tree, so it may stand anywhere in a pipeline.
 * Plugins and JavaScript configuration never run. Rejects with `ConfigError` for a wrong setting and `DocumentError`
 * for front matter that cannot be read.
 */
export default function remarkFactlint(
  config?: Config | null,
): (tree: unknown, file: MarkedFile) => Promise<void> {
  const projects = new Map<string, Promise<Project>>()
  const projectIn = (cwd: string): Promise<Project> => {
    const known = projects.get(cwd) ?? openProject(config ?? undefined, cwd)
    projects.set(cwd, known)
    return known
  }
  return async (_tree, file) => {
    const { cwd, path = 'document.md' } = file
    const project = await projectIn(cwd)
    const today = new Date().toISOString().slice(0, 10)
    const check = createArticleChecker({ project, cwd, today, config: true })
    const checked = await check({ path, text: file.toString(), format: 'markdown' })
    for (const one of checked?.result.diagnostics ?? []) tell(file, one)
    for (const { rule, message } of checked?.result.faults ?? [])
      file.message(`${rule} failed: ${message}`, { source: 'factlint', ruleId: 'internal-fault' })
  }
}

async function openProject(config: Config | undefined, cwd: string): Promise<Project> {
  const options = { config: true, rule: [], color: false } as const
  if (!config) return createProject(options, cwd)
  const path = join(cwd, 'remark-factlint')
  return createProject(options, cwd, await useConfig(config, path, { allowPlugins: false }))
}

function tell(file: MarkedFile, one: Diagnostic): void {
  const { rule, severity, message, docs, text, fix, suggestions = [] } = one
  const told = file.message(message, { place: placeOf(one), ruleId: rule, source: 'factlint' })
  told.fatal = { error: true, warning: false, info: undefined }[severity]
  told.url = docs
  told.note = noteOf(one)
  told.actual = text
  const expected = [...(fix ? [fix] : []), ...suggestions]
    .filter(({ start, end }) => start === one.start && end === one.end)
    .map((each) => each.text)
  if (expected.length > 0) told.expected = expected
}

const placeOf = ({ start, end, line, column, endLine, endColumn }: Diagnostic): object => ({
  start: { line, column, offset: start },
  end: { line: endLine, column: endColumn, offset: end },
})

/** What to do, the other half of a contradiction, and what the finding was held against. */
function noteOf({ help, related, evidence }: Diagnostic): string {
  const lines = [
    help,
    ...related.map(({ line, column, message }) => `${line}:${column}: ${message}`),
    ...evidence.map(({ source, url, quote }) =>
      [source, url, quote && `“${quote}”`].filter(Boolean).join(', '),
    ),
  ]
  return lines.join('\n')
}
