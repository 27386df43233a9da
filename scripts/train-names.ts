/**
 * Trains the weights that tell names from other capitals and give them a type, and reports a document-wise
 * cross-validation.
 *
 *   node scripts/run.js scripts/train-names.ts LABELLED.jsonl [--report-only]
 *
 * LABELLED.jsonl: `{doc, text, entities: [{span, type}]}` a line, spans in code points. Deterministic.
 */
import { writeFileSync } from 'node:fs'
import { chunkNames } from '../src/article/names/chunk-names.ts'
import { nameFeatures, readClues } from '../src/article/names/name-features.ts'
import { countWordUse, settingOf } from '../src/article/names/word-shapes.ts'
import type { Span } from '../src/text/span.ts'
import { tokenize } from '../src/text/tokens.ts'
import { classes, learn, scoreOf, type Example, type Weights } from './names/learn.ts'
import { readDocuments, type LabelledDocument } from './names/rows.ts'

const target = 'src/article/names/data/name-weights.ts'
/** Taken off the score of “no name”: a name missed costs readers more than a capital taken for one. */
const leaning = 0.3

const [path] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
if (!path) throw new Error('Give the labelled file.')
const documents = readDocuments(path)
const examples = documents.flatMap(examplesOf)
console.log(`${documents.length} documents, ${examples.length} candidates`)
console.log(`right class, ten-fold by document: ${crossValidate(10).toFixed(3)}`)
if (!process.argv.includes('--report-only')) writeFileSync(target, asModule(learn(examples)))

function examplesOf(document: LabelledDocument): Example[] {
  const sentences = document.sentences.map((span, index) => {
    const tokens = tokenize(document.text, span)
    return { index, tokens, setting: settingOf(tokens) }
  })
  const uses = countWordUse(sentences)
  const chunks = sentences.flatMap((sentence) => chunkNames(sentence, uses))
  const clues = readClues(chunks, uses)
  return chunks.map((chunk) => ({
    document: document.id,
    features: nameFeatures(chunk, clues),
    label: classes.indexOf(labelOf(document, chunk) as (typeof classes)[number]),
  }))
}

/** The type of the name a candidate is, or covers for the most part. */
function labelOf({ names }: LabelledDocument, chunk: Span): string {
  const shared = (name: Span): number =>
    (Math.min(name.end, chunk.end) - Math.max(name.start, chunk.start)) /
    Math.max(name.end - name.start, chunk.end - chunk.start)
  return names.find((name) => shared(name) >= 0.5)?.type ?? 'NONE'
}

function crossValidate(folds: number): number {
  const ids = documents.map(({ id }) => id)
  let right = 0
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(ids.filter((_, i) => i % folds === fold))
    const weights = learn(examples.filter(({ document }) => !held.has(document)))
    for (const example of examples) {
      if (!held.has(example.document)) continue
      const scores = scoreOf(weights, example.features)
      if (scores.indexOf(Math.max(...scores)) === example.label) right++
    }
  }
  return right / examples.length
}

function asModule(weights: Weights): string {
  const lines = [...weights].map(([feature, row]) => {
    const leant =
      feature === 'bias' ? row.map((value, k) => (k === 0 ? value - leaning : value)) : row
    return `${feature} ${[...leant].map((value) => Math.round(value * 100)).join(' ')}`
  })
  return `/**
 * Weights of the features of \`name-features.ts\` in hundredths, for no name, person, organisation, place and other name.
 * Trained by scripts/train-names.ts on WikiGold (CC BY 4.0, Balasuriya et al. 2009); see docs/models/names.md.
 */
const table = \`
${lines.sort().join('\n')}
\`

let weights: ReadonlyMap<string, readonly number[]> | undefined

export const nameWeights = (): ReadonlyMap<string, readonly number[]> => (weights ??= readTable())

function readTable(): Map<string, readonly number[]> {
  const rows = new Map<string, readonly number[]>()
  for (const line of table.trim().split('\\n')) {
    const [feature, ...numbers] = line.split(' ')
    rows.set(feature as string, numbers.map(Number))
  }
  return rows
}
`
}
