/**
 * Measures the hedge score on labelled sentences, one half at a time.
 *
 *   node scripts/run.js scripts/measure-hedges.ts TEXTS.jsonl [MORE.jsonl …]
 *
 * TEXTS: `{doc, text}` a line, the documents that tests/data/hedge-labels.json points into.
 */
import { readFileSync } from 'node:fs'
import { readHedge } from '../src/article/claims/hedge.ts'
import { tokenize } from '../src/text/tokens.ts'

interface Labelled {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly hedge: 0 | 1
  readonly half: 'first' | 'aside'
}

const texts = new Map(process.argv.slice(2).flatMap(readTexts))
const labels: { sentences: Labelled[] } = JSON.parse(
  readFileSync('tests/data/hedge-labels.json', 'utf8'),
)
for (const half of ['first', 'aside'] as const) {
  const rows = labels.sentences.filter((row) => row.half === half && texts.has(row.doc))
  const scored = rows.map((row) => ({ label: row.hedge, score: scoreOf(row) }))
  const positives = scored.filter(({ label }) => label).length
  console.log(`${half}: ${rows.length} sentences, ${positives} leave something open`)
  for (const cut of [0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9])
    console.log(lineAt(cut, scored, positives))
}

function readTexts(path: string): [string, string][] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ doc, text }) => [doc, text])
}

function scoreOf({ doc, start, end }: Labelled): number {
  return readHedge(tokenize(texts.get(doc) ?? '', { start, end })).score
}

function lineAt(
  cut: number,
  scored: readonly { label: number; score: number }[],
  positives: number,
): string {
  const taken = scored.filter(({ score }) => score >= cut - 1e-9)
  const hits = taken.filter(({ label }) => label).length
  const f1 = (2 * hits) / (taken.length + positives)
  const show = (x: number): string => x.toFixed(3)
  return `  ${cut}: P ${show(hits / taken.length)} R ${show(hits / positives)} F1 ${show(f1)}`
}
