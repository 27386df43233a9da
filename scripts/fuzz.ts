import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fuzz, fuzzKinds } from '../tests/trust/fuzz/kinds.ts'

/** Tries many inputs of every kind: `npm run fuzz -- --cases 100000 [--seed N] [--write]`. `--write` puts the table in the docs. */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '120' },
    write: { type: 'boolean', default: false },
  },
})

const batch = 100
const total = Number(values.cases)
const until = Date.now() + Number(values.minutes) * 60_000
const tried = new Map(fuzzKinds.map(({ name }) => [name, 0]))
const failed = new Map(fuzzKinds.map(({ name }) => [name, 0]))

for (let round = 0; round * batch < total && Date.now() < until; round++) {
  for (const kind of fuzzKinds) {
    const failures = await fuzz(kind, kind.share, Number(values.seed) + round)
    tried.set(kind.name, (tried.get(kind.name) ?? 0) + kind.share)
    failed.set(kind.name, (failed.get(kind.name) ?? 0) + failures.length)
    for (const { input, problem } of failures)
      console.error(`${kind.name}: ${problem.slice(0, 600)}\n  ${JSON.stringify(input).slice(0, 1200)}`)
  }
  if (round % 10 === 9) {
    console.log(`${(round + 1) * batch} cases`)
    if (values.write) writeTable()
  }
}
console.log(tableText())
if (values.write) writeTable()
process.exitCode = [...failed.values()].some((count) => count > 0) ? 1 : 0

function tableText(): string {
  const rows = fuzzKinds.map(({ name }) => `| ${name} | ${tried.get(name)} | ${failed.get(name)} |`)
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0)
  return [
    '| input | cases tried | failures left |',
    '|---|---|---|',
    ...rows,
    `| together | ${sum(tried)} | ${sum(failed)} |`,
  ].join('\n')
}

function writeTable(): void {
  const path = 'docs/trust.md'
  const marked = /(<!-- fuzz table -->\n)[^]*?(\n<!-- end of fuzz table -->)/
  writeFileSync(path, readFileSync(path, 'utf8').replace(marked, (_all, open: string, close: string) => open + tableText() + close))
}
