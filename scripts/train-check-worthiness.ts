/**
 * Trains the check-worthiness model and reports a document-wise cross-validation.
 *
 *   npm run train:check-worthiness -- LABELLED.jsonl VECTORS.json [--report-only] [--folds 10]
 *
 * LABELLED.jsonl: `{text, label, doc, hq}` a line. VECTORS.json: `{words: [], vectors: {word: []}}`. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { calibrate, rawScore, type WorthModel } from '../src/article/claims/check-worthiness.ts'
import { encodeBytes } from '../src/article/claims/model-codec.ts'
import { readFeatures, readWords } from '../src/article/claims/sentence-features.ts'
import { tokenize, type Token } from '../src/text/tokens.ts'
import { average, learn, type Learnt, type Row } from './check-worthiness/learn.ts'
import { fitLogistic, measure } from './check-worthiness/measure.ts'
import { asVocabulary, shrinkVectors } from './check-worthiness/vectors.ts'

const settings = {
  size: 9000,
  dimensions: 16,
  filters: 32,
  seeds: [1, 2, 3],
  epochs: 4,
  agreed: 1.4,
  soft: 0.3,
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
const [slope, offset] = fitLogistic(
  held.map((z) => z),
  labels,
)
report(held)
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
  const targets = soften(chosen)
  return average(
    settings.seeds.map((seed) =>
      learn(chosen, targets, vocabulary, {
        epochs: settings.epochs,
        filters: settings.filters,
        seed,
      }),
    ),
  )
}

/** Crowd labels are noisy: each gives way a little to what a model of the other documents expects. */
function soften(chosen: readonly Row[]): number[] {
  const own = [...new Set(chosen.map(({ doc }) => doc))]
  const expected = new Array<number>(chosen.length).fill(0)
  for (let part = 0; part < 3; part++) {
    const inside = chosen.filter(({ doc }) => own.indexOf(doc) % 3 !== part)
    const model = asModel(
      learn(
        inside,
        inside.map(({ label }) => label),
        vocabulary,
        { epochs: 4, filters: 0, seed: 7 },
      ),
    )
    chosen.forEach((row, i) => {
      if (own.indexOf(row.doc) % 3 === part) expected[i] = 1 / (1 + Math.exp(-scoreRow(model, row)))
    })
  }
  return chosen.map(
    ({ label }, i) => label * (1 - settings.soft) + settings.soft * (expected[i] as number),
  )
}

function scoreRow(model: WorthModel, row: Row): number {
  return rawScore(model, tokensOf[rows.indexOf(row)] as readonly Token[])
}

function asModel(learnt: Learnt): WorthModel {
  return { ...learnt, vocabulary, weightScale: 1, slope: 1, offset: 0 }
}

function report(scores: readonly number[]): void {
  const chances = new Array<number>(rows.length).fill(0)
  for (const doc of docs) {
    const indices = rows.map((_, i) => i).filter((i) => (rows[i] as Row).doc === doc)
    calibrate(
      indices.map((i) => scores[i] as number),
      slope,
      offset,
    ).forEach((p, k) => {
      chances[indices[k] as number] = p
    })
  }
  console.log(
    JSON.stringify({
      rows: rows.length,
      documents: docs.length,
      folds,
      slope,
      offset,
      ...measure(chances, labels),
    }),
  )
  console.log(
    'without neighbours',
    JSON.stringify(
      measure(
        scores.map((z) => 1 / (1 + Math.exp(-(slope * z + offset)))),
        labels,
      ),
    ),
  )
}

function writeModel(learnt: Learnt): void {
  const largest = learnt.weights.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
  const weightScale = largest / 127
  const small = Float32Array.from([
    ...learnt.mean,
    ...learnt.filters,
    ...learnt.filterBias,
    ...learnt.filterSay,
  ])
  const fields = {
    words: shrunk.words,
    vectors: encodeBytes(shrunk.vectors),
    vectorScale: shrunk.scale,
    clusters: encodeBytes(shrunk.clusters),
    weights: encodeBytes(Int8Array.from(learnt.weights, (x) => Math.round(x / weightScale))),
    weightScale,
    bias: learnt.bias,
    small: encodeBytes(new Int8Array(small.buffer)),
    sizes: { dimensions: settings.dimensions, filters: settings.filters * settings.seeds.length },
    slope,
    offset,
  }
  const head =
    '/** Made by scripts/train-check-worthiness.ts; sources and licences: docs/models/check-worthiness.md. */\n'
  writeFileSync(target, `${head}export const modelData = ${JSON.stringify(fields)} as const\n`)
}
