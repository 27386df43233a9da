import { existsSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Article } from '../../article/article.ts'
import { buildArticle } from '../../article/build-article.ts'
import { claimIds } from '../../article/claims/claim-id.ts'
import { parseDocument } from '../../documents/parse-document.ts'
import { findChanged } from '../../engine/honour-checks.ts'
import type { ClaimCheck } from '../../evidence/claim-check.ts'
import { cleanText } from '../../reports/clean-text.ts'
import { visibleText } from '../../reports/claims/worksheet.ts'
import { takeTurn } from '../../sources/take-turn.ts'
import { write, type Io } from '../io.ts'
import { keepMergeable } from '../ledger/git-attributes.ts'
import { ledgerPath, loadLedger, pathInLedger } from '../ledger/ledger-file.ts'
import { writeLedger } from '../ledger/ledger-text.ts'
import { createProject, type Project } from '../project.ts'
import { readDocuments } from '../read-documents.ts'
import { checkDay, type ReadingOptions } from '../reading-options.ts'
import { replaceFile } from '../replace-file.ts'
import { UsageError } from '../usage-error.ts'

export interface AcceptOptions {
  readonly accept?: string
  readonly by?: string
  readonly reason?: string
  readonly source?: string
  readonly quote?: string
  readonly expires?: string
}

/**
 * `factlint claims --accept`: writes a person's check of one claim into the ledger. Gives the exit status. Throws
 * `UsageError` when something is missing or no document has the claim.
 */
export async function acceptClaim(
  paths: readonly string[],
  options: ReadingOptions & AcceptOptions,
  io: Io,
): Promise<number> {
  const words = readWords(options, io)
  const project = createProject(options, io.cwd)
  const place = await findClaim(paths, options, project, io)
  const ledger = ledgerPath(await project.settingFor(place.article.path))
  const path = pathInLedger(ledger, resolve(io.cwd, place.article.path))
  const check: ClaimCheck = { id: place.id, path, sentence: sentenceOf(place), ...words }
  const isNew = !existsSync(ledger)
  await takeTurn(ledger, async () => {
    const before = await loadLedger(ledger)
    const kept = before.filter((one) => !isAnswered(one, check, place, before))
    replaceFile(ledger, writeLedger([...kept, check]))
  })
  const told = isNew ? keepMergeable(ledger) : undefined
  if (told) io.stderr.write(`factlint: ${relative(io.cwd, told)} now lets git merge the ledger\n`)
  await write(
    io.stdout,
    `“${cleanText(check.sentence)}” is down as checked by ${cleanText(check.by)} in ${cleanText(relative(io.cwd, ledger))}\n`,
  )
  return 0
}

type Words = Omit<ClaimCheck, 'id' | 'path' | 'sentence'>

function readWords({ by, reason, source, quote, expires }: AcceptOptions, io: Io): Words {
  if (!by?.trim()) throw new UsageError('--accept: name the person who checked the claim with --by')
  if (!reason?.trim()) throw new UsageError('--accept: say how it was checked with --reason')
  if (quote !== undefined && !source?.trim())
    throw new UsageError('--quote: name where the words stand with --source')
  return {
    by,
    on: io.today,
    reason,
    ...(source?.trim() ? { source } : {}),
    ...(quote?.trim() ? { quote } : {}),
    ...(expires === undefined ? {} : { expires: checkDay(expires, undefined, '--expires') }),
  }
}

interface Place {
  readonly article: Article
  readonly ids: readonly string[]
  readonly id: string
  readonly sentence: number
}

const shortestId = 4

async function findClaim(
  paths: readonly string[],
  options: ReadingOptions & AcceptOptions,
  project: Project,
  io: Io,
): Promise<Place> {
  const wanted = (options.accept ?? '').trim().toLowerCase()
  if (wanted.length < shortestId)
    throw new UsageError(`--accept: “${wanted}” is too short for an id; factlint claims lists them`)
  const found: Place[] = []
  for await (const one of readDocuments(paths, options, project, io)) {
    if ('error' in one) throw one.error
    const article = buildArticle(await parseDocument(one.input), {})
    const ids = claimIds(article)
    ids.forEach((id, sentence) => {
      if (id.startsWith(wanted)) found.push({ article, ids, id, sentence })
    })
  }
  const [first, second] = found
  if (!first)
    throw new UsageError(`--accept: no claim has the id “${wanted}”; factlint claims lists them`)
  if (!second) return first
  const places = found.map(({ article, id }) => `${id} in ${article.path}`).join(', ')
  throw new UsageError(
    `--accept: several claims fit: ${places}; name the document and the whole id`,
  )
}

const sentenceOf = ({ article, sentence }: Place): string =>
  visibleText(article, article.sentences[sentence] as Place['article']['sentences'][number])
    .replace(/\s+/g, ' ')
    .trim()

/** Does the new check take the place of this one: the same claim, or the sentence as it stood before it changed? */
function isAnswered(
  old: ClaimCheck,
  check: ClaimCheck,
  { article, ids, sentence }: Place,
  ledger: readonly ClaimCheck[],
): boolean {
  if (old.id === check.id) return true
  if (old.path !== check.path || ids.includes(old.id)) return false
  return findChanged(article, ids, old, ledger)?.index === sentence
}
