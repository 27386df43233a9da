/**
 * Trains the weights that tell names from other capitals and give them a type, and reports the spans found in
 * documents held out from the training.
 *
 *   node scripts/run.js scripts/train-names.ts LABELLED.jsonl… [--test OTHER.jsonl…] [--report-only]
 *
 * `{doc, text, license?, entities: [{span, type}]}` a line, spans in code points; rows under a share-alike licence are
 * not trained on. Deterministic.
 */
import { writeFileSync } from 'node:fs'
import { encodeScaled } from '../src/article/claims/model-codec.ts'
import { nameClasses, featureId } from '../src/article/names/feature-ids.ts'
import { nameFeatures } from '../src/article/names/name-features.ts'
import type { Chunk } from '../src/article/names/chunk.ts'
import type { Span } from '../src/text/span.ts'
import { learn, type Example } from './names/learn.ts'
import { readDocuments, type LabelledDocument } from './names/rows.ts'
import { addCounts, f1, noCounts } from './names/score.ts'

const target = 'src/article/names/data/name-model.ts'
/** Taken off the score of “no name”: a name missed costs readers more than a capital taken for one. */
const leaning = 0.3
const folds = 5

const given = process.argv.slice(2).filter((argument) => argument !== '--report-only')
const cut = given.includes('--test') ? given.indexOf('--test') : given.length
const trained = given.slice(0, cut)
const tests = given.slice(cut + 1)
if (trained.length === 0) throw new Error('Give a labelled file.')

const files = await Promise.all(trained.map((path) => readDocuments(path, true)))
const examples = files.flat().flatMap(examplesOf)
console.log(`${files.flat().length} documents, ${examples.length} candidates`)
reportHeldOut()
const weights = lean(learn(examples))
for (const path of tests) {
  const counts = noCounts()
  for (const document of await readDocuments(path, false))
    addCounts(counts, document, { table: weights, scale: 1 })
  console.log(`${path}: untyped ${f1(counts.untyped)}, typed ${f1(counts.typed)}`)
}
if (!process.argv.includes('--report-only')) writeFileSync(target, asModule(weights))

function reportHeldOut(): void {
  const counts = files.map(noCounts)
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(files.flatMap((file) => file.filter((_, i) => i % folds === fold)))
    const ids = new Set([...held].map(({ id }) => id))
    const table = lean(learn(examples.filter(({ document }) => !ids.has(document))))
    files.forEach((file, i) => {
      for (const document of file)
        if (held.has(document))
          addCounts(counts[i] as ReturnType<typeof noCounts>, document, { table, scale: 1 })
    })
  }
  trained.forEach((path, i) => {
    const { untyped, typed } = counts[i] as ReturnType<typeof noCounts>
    console.log(`${path}, held out by document: untyped ${f1(untyped)}, typed ${f1(typed)}`)
  })
}

function lean(table: Float64Array): Float64Array {
  const row = featureId('bias') * nameClasses.length
  table[row] = (table[row] as number) - leaning
  return table
}

function examplesOf(document: LabelledDocument): Example[] {
  return document.chunks.map((chunk) => ({
    document: document.id,
    features: nameFeatures(chunk, document.clues),
    labels: labelsOf(document, chunk).map((type) => nameClasses.indexOf(type)),
  }))
}

/** The type of the name a candidate is, or covers for the most part; all that the labels leave open. */
function labelsOf(
  { gold, annotated }: LabelledDocument,
  chunk: Chunk,
): readonly (typeof nameClasses)[number][] {
  const shared = (name: Span): number =>
    (Math.min(name.end, chunk.end) - Math.max(name.start, chunk.start)) /
    Math.max(name.end - name.start, chunk.end - chunk.start)
  const [best] = gold.filter((name) => shared(name) >= 0.5).sort((a, b) => shared(b) - shared(a))
  if (best?.type === 'nation') return ['OTHER']
  if (best && best.type !== 'outside') return [best.type]
  return annotated.has('OTHER') ? ['NONE'] : ['NONE', 'OTHER']
}

function asModule(table: Float64Array): string {
  const { bytes, scale } = encodeScaled(table)
  return `/**
 * Weights of the features in \`feature-ids.ts\`, five for each: base64 of signed bytes. Made by scripts/train-names.ts;
 * sources and licences: docs/models/names.md.
 */
export const nameModel = {
  scale: ${scale},
  bytes:
    '${bytes}',
}
`
}
