import { LineCounter, parseDocument, isMap, isScalar, type Pair } from 'yaml'
import type { ClaimCheck } from '../../evidence/claim-check.ts'

/** What is wrong with a ledger, for a person. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}

const introduction = `# Claims a person has checked, written by "factlint claims --accept". One block a claim, sorted by id; each line ends in
# the id, so that no two blocks share a line and git can merge the work of two people.
`

const fields = ['sentence', 'path', 'by', 'on', 'reason', 'source', 'quote', 'expires'] as const

/** The ledger as text: the same entries give the same bytes. */
export function writeLedger(checks: readonly ClaimCheck[]): string {
  const sorted = [...checks].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [introduction, ...sorted.map(block)].join('\n')
}

const block = (check: ClaimCheck): string =>
  [
    `"${check.id}":`,
    ...fields.flatMap((field) => {
      const value = check[field]
      return value === undefined ? [] : [`  ${field}: ${quoted(value)} # ${check.id}`]
    }),
    '',
  ].join('\n')

/** JSON is YAML; one line, whatever the text. */
const quoted = (text: string): string =>
  JSON.stringify(text.replace(/\s+/g, ' ').trim()).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Reads a ledger, merged by git or not. Throws `LedgerError` with the line of what cannot be read. */
export function readLedger(text: string): ClaimCheck[] {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, uniqueKeys: false })
  const [error] = document.errors
  if (error)
    throw new LedgerError(`line ${error.linePos?.[0].line ?? 1}: ${firstLine(error.message)}`)
  const { contents } = document
  if (contents === null) return []
  if (!isMap(contents)) throw new LedgerError('line 1: claims by their id belong here')
  const lineOf = (node: unknown): number => {
    const range = (node as { range?: readonly number[] } | null)?.range
    return lineCounter.linePos(range?.[0] ?? 0).line
  }
  return latest(contents.items.map((pair) => readEntry(pair, lineOf)))
}

const firstLine = (message: string): string => message.split('\n')[0] ?? ''

function readEntry({ key, value }: Pair, lineOf: (node: unknown) => number): ClaimCheck {
  const where = `line ${lineOf(key)}`
  const id = isScalar(key) ? String(key.value) : ''
  if (id === '' || !isMap(value))
    throw new LedgerError(`${where}: an id and its fields belong here`)
  const entry: Record<string, string> = { id }
  for (const { key: name, value: held } of value.items) {
    const field = isScalar(name) ? String(name.value) : ''
    if (!(fields as readonly string[]).includes(field))
      throw new LedgerError(`line ${lineOf(name)}: there is no field “${field}”`)
    if (!isScalar(held) || typeof held.value !== 'string' || held.value === '')
      throw new LedgerError(`line ${lineOf(name)}: “${field}” wants a text`)
    if (entry[field] !== undefined && entry[field] !== held.value)
      throw new LedgerError(
        `line ${lineOf(name)}: two checks of ${id} were merged into one; keep one “${field}”`,
      )
    entry[field] = held.value
  }
  const missing = fields.slice(0, 5).find((field) => entry[field] === undefined)
  if (missing) throw new LedgerError(`${where}: ${id} has no “${missing}”`)
  return entry as unknown as ClaimCheck
}

/** Of two checks of one claim the later holds. */
function latest(checks: readonly ClaimCheck[]): ClaimCheck[] {
  const byId = new Map<string, ClaimCheck>()
  for (const check of checks) {
    const before = byId.get(check.id)
    if (!before || before.on <= check.on) byId.set(check.id, check)
  }
  return [...byId.values()]
}
