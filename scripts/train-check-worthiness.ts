/**
 * Trains the check-worthiness model and reports a document-wise cross-validation.
 *
 *   npm run train:check-worthiness -- LABELLED.jsonl VECTORS.json [--report-only] [--folds 10]
 *
 * LABELLED.jsonl: `{text, label, doc, hq}` a line. VECTORS.json: `{words: [], vectors: {word: []}}`. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { calibrate, leanToNeighbours } from '../src/article/claims/check-worthiness.ts'
import { readScores } from '../src/article/claims/score-sentences.ts'
import { unpackModel } from '../src/article/claims/worth-model.ts'
import type { Token } from '../src/text/tokens.ts'
import { average, learn, type Learnt, type Row } from './check-worthiness/learn.ts'
import { fitLogistic, measure } from './check-worthiness/measure.ts'
import { packModel } from './check-worthiness/pack.ts'
import { readRows } from './check-worthiness/read-rows.ts'
import { shrinkVectors } from './check-worthiness/vectors.ts'

const settings = { size: 9400, dimensions: 16, filters: 16, seeds: [1, 2], epochs: 5 }
const target = 'src/article/claims/data/check-worthiness-model.ts'

const [dataPath, vectorPath] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
if (!dataPath || !vectorPath) throw new Error('Give the labelled file and the vector file.')
const option = (name: string): string | undefined =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1]
const folds = Number(option('folds') ?? 10)

const vectors = shrinkVectors(
  JSON.parse(readFileSync(vectorPath, 'utf8')),
  settings.size,
  settings.dimensions,
)
const { rows, tokens, numbers, featureCount } = readRows(dataPath, vectors)
const docs = [...new Set(rows.map(({ doc }) => doc))]
const labels = rows.map(({ label }) => label)

const held = crossValidate()
const leaning = byDocument(held, leanToNeighbours)
const [slope, offset] = fitLogistic(leaning, labels)
report()
if (!process.argv.includes('--report-only')) writeModel(train(rows.map((_, i) => i)))

/** Raw scores of every row by models that saw nothing of its document, packed as the program will read them. */
function crossValidate(): number[] {
  const scores = new Array<number>(rows.length).fill(0)
  for (let fold = 0; fold < folds; fold++) {
    const outside = rows.map((_, i) => i).filter((i) => foldOf(i) !== fold)
    const score = readScores(unpackModel(packModel(train(outside), vectors, numbers, [1, 0])))
    for (let i = 0; i < rows.length; i++) {
      if (foldOf(i) === fold) scores[i] = score(tokens[i] as readonly Token[])
    }
    console.log(`fold ${fold + 1} of ${folds}`)
  }
  return scores
}

function foldOf(i: number): number {
  return docs.indexOf((rows[i] as Row).doc) % folds
}

function train(indices: readonly number[]): Learnt {
  const chosen = indices.map((i) => rows[i] as Row)
  const targets = chosen.map(({ label }) => label)
  const { filters, epochs } = settings
  return average(
    settings.seeds.map((seed) =>
      learn(chosen, targets, featureCount, vectors, { epochs, filters, seed }),
    ),
  )
}

/** Gives the rows of each document to a function, in order, and puts its numbers back in their places. */
function byDocument(
  scores: readonly number[],
  change: (scores: readonly number[]) => readonly number[],
): number[] {
  const changed = new Array<number>(rows.length).fill(0)
  for (const doc of docs) {
    const indices = rows.map((_, i) => i).filter((i) => (rows[i] as Row).doc === doc)
    change(indices.map((i) => scores[i] as number)).forEach((x, k) => {
      changed[indices[k] as number] = x
    })
  }
  return changed
}

function report(): void {
  const chances = byDocument(held, (scores) => calibrate(scores, slope, offset))
  const all = measure(chances, labels)
  console.log({ rows: rows.length, documents: docs.length, folds, slope, offset })
  console.log('all', all)
  for (let fold = 0; fold < folds; fold++) {
    const inside = rows.map((_, i) => i).filter((i) => foldOf(i) === fold)
    const measures = measure(
      inside.map((i) => chances[i] as number),
      inside.map((i) => labels[i] as number),
    )
    console.log(`fold ${fold + 1}, ${inside.length} rows`, measures)
  }
}

function writeModel(learnt: Learnt): void {
  const packed = packModel(learnt, vectors, numbers, [slope, offset])
  const head =
    '/** Made by scripts/train-check-worthiness.ts; sources and licences: docs/models/check-worthiness.md. */\n'
  writeFileSync(target, `${head}export const modelData = ${JSON.stringify(packed)} as const\n`)
}
