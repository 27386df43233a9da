/**
 * Trains the check-worthiness model and reports a document-wise cross-validation.
 *
 *   npm run train:check-worthiness -- LABELLED.jsonl VECTORS.json [--report-only] [--folds 10]
 *
 * LABELLED.jsonl: `{text, label, doc, hq}` a line. VECTORS.json: `{words: [], vectors: {word: []}}`. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  calibrate,
  leanToNeighbours,
  rawScore,
  type WorthModel,
} from '../src/article/claims/check-worthiness.ts'
import { encodeBytes, encodeScaled } from '../src/article/claims/model-codec.ts'
import { readFeatures, readWords } from '../src/article/claims/sentence-features.ts'
import { tokenize, type Token } from '../src/text/tokens.ts'
import { average, learn, type Learnt, type Row } from './check-worthiness/learn.ts'
import { fitLogistic, measure } from './check-worthiness/measure.ts'
import { asVocabulary, shrinkVectors } from './check-worthiness/vectors.ts'

const settings = {
  size: 9400,
  dimensions: 16,
  filters: 32,
  seeds: [1, 2, 3, 4],
  epochs: 6,
  agreed: 1.4,
}
const target = 'src/article/claims/data/check-worthiness-model.ts'

const [dataPath, vectorPath] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
if (!dataPath || !vectorPath) throw new Error('Give the labelled file and the vector file.')
const option = (name: string): string | undefined =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1]
const folds = Number(option('folds') ?? 10)

const shrunk = shrinkVectors(
  JSON.parse(readFileSync(vectorPath, 'utf8')),
  settings.size,
  settings.dimensions,
)
const vocabulary = asVocabulary(shrunk)
const tokensOf: (readonly Token[])[] = []
const rows: Row[] = readFileSync(dataPath, 'utf8')
  .trim()
  .split('\n')
  .map((line) => toRow(JSON.parse(line)))
const docs = [...new Set(rows.map(({ doc }) => doc))]
const labels = rows.map(({ label }) => label)

const held = crossValidate()
const leaning = byDocument(held, leanToNeighbours)
const [slope, offset] = fitLogistic(leaning, labels)
report()
if (!process.argv.includes('--report-only')) writeModel(train(rows.map((_, i) => i)))

interface Labelled {
  readonly text: string
  readonly label: number
  readonly doc: string
  readonly hq: boolean
}

function toRow({ text, label, doc, hq }: Labelled): Row {
  const tokens = tokenize(text, { start: 0, end: text.length })
  tokensOf.push(tokens)
  const words = readWords(tokens, vocabulary)
  return {
    doc,
    label,
    weight: hq ? settings.agreed : 1,
    words,
    buckets: readFeatures(tokens, words, vocabulary),
  }
}

/** Raw scores of every row by models that saw nothing of its document, leaning towards the neighbours. */
function crossValidate(): number[] {
  const scores = new Array<number>(rows.length).fill(0)
  for (let fold = 0; fold < folds; fold++) {
    const outside = rows.map((_, i) => i).filter((i) => foldOf(i) !== fold)
    const model = asModel(train(outside))
    for (let i = 0; i < rows.length; i++) {
      if (foldOf(i) === fold) scores[i] = rawScore(model, tokensOf[i] as readonly Token[])
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
    settings.seeds.map((seed) => learn(chosen, targets, vocabulary, { epochs, filters, seed })),
  )
}

function asModel(learnt: Learnt): WorthModel {
  return { ...learnt, vocabulary, weightScale: 1, slope: 1, offset: 0 }
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
  const { bytes, scale } = encodeScaled(learnt.weights)
  const fields = {
    words: shrunk.words,
    vectors: encodeBytes(shrunk.vectors),
    vectorScale: shrunk.scale,
    clusters: encodeBytes(shrunk.clusters),
    weights: bytes,
    weightScale: scale,
    bias: learnt.bias,
    mean: encodeScaled(learnt.mean),
    filters: encodeScaled(learnt.filters),
    filterBias: encodeScaled(learnt.filterBias),
    filterSay: encodeScaled(learnt.filterSay),
    sizes: { dimensions: settings.dimensions },
    slope,
    offset,
  }
  const head =
    '/** Made by scripts/train-check-worthiness.ts; sources and licences: docs/models/check-worthiness.md. */\n'
  writeFileSync(target, `${head}export const modelData = ${JSON.stringify(fields)} as const\n`)
}
