import { Chalk } from 'chalk'
import type { Article } from '../../article/article.ts'
import { buildArticle } from '../../article/build-article.ts'
import { DocumentError } from '../../documents/document-error.ts'
import { parseDocument, type DocumentInput } from '../../documents/parse-document.ts'
import { cleanText } from '../../reports/clean-text.ts'
import { sentencesJson } from '../../reports/claims/claims-json.ts'
import {
  claimsReports,
  type ClaimsReport,
  type ClaimsReportName,
} from '../../reports/claims/claims-report.ts'
import { createWorksheet, type Worksheet } from '../../reports/claims/worksheet.ts'
import type { SourceShelf } from '../../evidence/evidence.ts'
import { createShelfOpener } from '../open-evidence.ts'
import type { Io } from '../io.ts'
import { answerLines } from '../json-lines.ts'
import { createChecksOpener } from '../ledger/ledger-file.ts'
import { createProject } from '../project.ts'
import { readDocuments } from '../read-documents.ts'
import type { ReadingOptions } from '../reading-options.ts'
import { colourLevel } from '../report-writer.ts'
import { openSink, readTargets, type Sink } from '../report-targets.ts'
import { acceptClaim, type AcceptOptions } from './accept-claim.ts'

export interface ClaimsOptions extends ReadingOptions, AcceptOptions {
  readonly all?: boolean
}

/** `factlint claims`: the worksheet of each document, or a person's check written down. Gives the exit status. */
export async function claims(
  paths: readonly string[],
  options: ClaimsOptions,
  io: Io,
): Promise<number> {
  if (options.accept !== undefined) return acceptClaim(paths, options, io)
  if (options.jsonl)
    return answerLines(io, async ({ text, format, date, path = '<line>' }) => {
      const input = { path, text, format, ...(date ? { date } : {}) }
      return { body: { sentences: sentencesJson(await read(input, options)) }, status: 0 }
    })
  return writeWorksheets(paths, options, io)
}

const read = async (input: DocumentInput, { asOf }: ReadingOptions) =>
  buildArticle(await parseDocument(input), asOf ? { asOf } : {})

async function writeWorksheets(
  paths: readonly string[],
  options: ClaimsOptions,
  io: Io,
): Promise<number> {
  const open = openReports(options, io)
  const each = async (piece: (report: ClaimsReport) => string) => {
    for (const { report, sink } of open) await sink.write(piece(report))
  }
  await each((report) => report.begin())
  let status = 0
  for await (const one of worksheets(paths, options, io)) {
    if (one instanceof DocumentError) {
      io.stderr.write(`factlint: ${cleanText(one.message)}\n`)
      status = 2
    } else await each((report) => report.file(one))
  }
  await each((report) => report.end())
  for (const { sink } of open) sink.close()
  return status
}

function openReports(options: ClaimsOptions, io: Io): { report: ClaimsReport; sink: Sink }[] {
  const names = Object.keys(claimsReports) as ClaimsReportName[]
  const usual = io.stdout.isTTY && options.outputFile === undefined ? 'table' : 'json'
  return readTargets(options, names, usual).map((target) => {
    const level = target.path === undefined ? colourLevel(options, io) : 0
    const setting = { style: new Chalk({ level }), width: io.stdout.columns ?? 120 }
    return { report: claimsReports[target.name](setting), sink: openSink(target, io) }
  })
}

/** Only the page for a browser has room for the passages of the cited pages. */
const showsSources = ({ format = [] }: ClaimsOptions): boolean =>
  format.some((name) => /^html(?:=|$)/.test(name))

async function sourcesOf(article: Article, shelf: SourceShelf | undefined) {
  if (!shelf) return {}
  const { claimSources } = await import('../claim-sources.ts')
  return { sources: claimSources(article, shelf) }
}

async function* worksheets(
  paths: readonly string[],
  options: ClaimsOptions,
  io: Io,
): AsyncGenerator<Worksheet | DocumentError> {
  const project = createProject(options, io.cwd)
  const today = options.asOf ?? io.today
  const openChecks = createChecksOpener({ cwd: io.cwd, today, config: options.config })
  const shelfOf = createShelfOpener(false)
  for await (const one of readDocuments(paths, options, project, io)) {
    if ('error' in one) {
      yield one.error
      continue
    }
    const setting = await project.settingFor(one.input.path)
    const checks = await openChecks(setting, one.input.path)
    try {
      const article = await read(one.input, options)
      const sources = showsSources(options) ? await sourcesOf(article, await shelfOf(setting)) : {}
      yield createWorksheet(article, {
        all: options.all === true,
        ...(checks ? { checks } : {}),
        ...sources,
      })
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      yield error
    }
  }
}
