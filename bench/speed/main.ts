// npm run bench -- [--dir FOLDER] [--rounds 3] [--limit 120] [--tools write-good,textlint] [--corpora one,v500] [--write]
// Times factlint beside other linters, in rounds in which factlint runs before each of them, and prints the table of
// docs/speed.md (--write puts it there). The others are installed in a temporary folder, or in --dir, which is kept.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeArticles, writeLong, type Corpus } from './corpus.ts'
import { runOnce, type Run } from './measure.ts'
import { renderTables, type Measured } from './table.ts'
import { factlint, factlintCached, idle, install, peers, type Tool } from './tools.ts'

const { values } = parseArgs({
  options: {
    dir: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    limit: { type: 'string', default: '120' },
    tools: { type: 'string' },
    corpora: { type: 'string', default: 'one,v500,v5000,long1,long10' },
    write: { type: 'boolean', default: false },
  },
})
const page = 'docs/speed.md'

const corpusOf: Readonly<Record<string, (root: string) => Corpus>> = {
  one: (root) => writeArticles(root, 'one', 1),
  v500: (root) => writeArticles(root, 'v500', 500),
  v5000: (root) => writeArticles(root, 'v5000', 5000),
  long1: (root) => writeLong(root, 'long1', 1_000_000),
  long10: (root) => writeLong(root, 'long10', 10_000_000),
}

/** Only factlint runs on these: to see whether memory is flat and time linear. */
const alone = new Set(['v5000', 'long1'])

async function main(): Promise<void> {
  const root = values.dir ? resolve(values.dir) : mkdtempSync(join(tmpdir(), 'factlint-bench-'))
  try {
    const wanted = values.tools?.split(',')
    const tools = [
      idle,
      ...peers.filter(({ name }) => wanted?.includes(name) ?? true),
      factlintCached,
    ]
    const measured: Measured[] = []
    for (const name of values.corpora.split(',')) {
      const corpus = corpusOf[name]?.(join(root, 'corpora'))
      if (!corpus)
        throw new Error(
          `there is no corpus “${name}”; there are ${Object.keys(corpusOf).join(', ')}`,
        )
      measured.push({ corpus, runs: await measure(corpus, alone.has(name) ? [] : tools, root) })
    }
    const text = renderTables(measured)
    process.stdout.write(text)
    if (values.write) writeIn(text)
  } finally {
    if (!values.dir) rmSync(root, { recursive: true, force: true })
  }
}

/** Each runs once uncounted, so that disk caches are warm and kept findings and code are there. */
async function measure(
  corpus: Corpus,
  others: readonly Tool[],
  root: string,
): Promise<ReadonlyMap<Tool, readonly Run[]>> {
  const runs = new Map<Tool, Run[]>([
    [factlint, []],
    ...others.map((tool): [Tool, Run[]] => [tool, []]),
  ])
  const once = async (tool: Tool, counts: boolean): Promise<void> => {
    const known = runs.get(tool) ?? []
    if (known.some(({ failed }) => failed)) return
    const run = await runOnce(tool, install(tool, root), corpus, Number(values.limit))
    process.stderr.write(
      `${corpus.name}  ${tool.name}  ${run.wall.toFixed(2)} s ${run.failed ?? ''}\n`,
    )
    if (counts || run.failed) known.push(run)
  }
  for (const tool of runs.keys()) await once(tool, false)
  for (let round = 0; round < Number(values.rounds); round++) {
    if (others.length === 0) await once(factlint, true)
    for (const tool of others) {
      await once(factlint, true)
      await once(tool, true)
    }
  }
  return runs
}

const begin = '<!-- speed table -->'
const end = '<!-- end of speed table -->'

function writeIn(text: string): void {
  const old = readFileSync(page, 'utf8')
  const [before, after] = [old.split(begin)[0] ?? '', old.split(end)[1] ?? '']
  writeFileSync(page, `${before}${begin}\n${text}${end}${after}`)
}

await main()
