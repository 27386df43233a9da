import { cpus, loadavg } from 'node:os'
import type { Corpus } from './corpus.ts'
import type { Run } from './measure.ts'
import { factlint, type Tool } from './tools.ts'

/** The runs over one corpus. */
export interface Measured {
  readonly corpus: Corpus
  readonly runs: ReadonlyMap<Tool, readonly Run[]>
}

/** The tables as Markdown, with the machine and the versions. */
export function renderTables(measured: readonly Measured[]): string {
  return `${machine()}\n\n${measured.map(renderTable).join('\n')}`
}

function machine(): string {
  const [first] = cpus()
  const day = new Date().toISOString().slice(0, 10)
  return `Node ${process.version}, ${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), load ${(loadavg()[0] ?? 0).toFixed(1)}, ${day}.`
}

const head = [
  '| tool | version | checks with | seconds | min–max | processor s | ms a file | peak MB | × factlint |',
  '|---|---|---|---|---|---|---|---|---|',
]

function renderTable({ corpus, runs }: Measured): string {
  const base = median(wallsOf(runs.get(factlint) ?? []))
  const rows = [...runs].map(([tool, list]) => renderRow(tool, list, corpus, base))
  const size = `${corpus.files.length} ${corpus.files.length === 1 ? 'file' : 'files'}, ${(corpus.bytes / 1e6).toFixed(2)} MB`
  return [`**${corpus.name}** (${size})`, '', ...head, ...rows, ''].join('\n')
}

function renderRow(tool: Tool, runs: readonly Run[], corpus: Corpus, base: number): string {
  const [[name, version] = ['', '']] = Object.entries(tool.packages)
  const failed = runs.find((run) => run.failed)?.failed
  const walls = wallsOf(runs)
  const wall = median(walls)
  const cells = failed
    ? [failed, '', '', '', '', '']
    : [
        wall.toFixed(2),
        `${Math.min(...walls).toFixed(2)}–${Math.max(...walls).toFixed(2)}`,
        median(runs.flatMap(({ processor }) => processor ?? [])).toFixed(2),
        ((1000 * wall) / corpus.files.length).toFixed(1),
        Math.max(...runs.flatMap(({ peak }) => peak ?? [])).toFixed(0),
        (wall / base).toFixed(2),
      ]
  return `| ${[tool.name, name ? version : '', tool.rules, ...cells].join(' | ')} |`
}

const wallsOf = (runs: readonly Run[]): number[] => runs.map(({ wall }) => wall)

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}
