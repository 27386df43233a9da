import { readFileSync } from 'node:fs'
import {
  countTogether,
  outlineHash,
  readOutline,
  readSequences,
  sequenceFeatures,
} from '../../src/article/claims/sentence-features.ts'
import { openWordBook, type Sequence, type WordBook } from '../../src/article/claims/word-book.ts'
import type { WordForm } from '../../src/article/claims/word-forms.ts'
import { tokenize, type Token } from '../../src/text/tokens.ts'
import type { Row } from './learn.ts'
import { coarseKey, fineKey, rowTable, type FeatureNumbers } from './pack.ts'
import type { WordVectors } from './vectors.ts'

/** Labels that several people agreed on count for more. */
const agreed = 2

/** Labelled sentences ready to learn from, the numbers of their features and their tokens. */
export interface Labelled {
  readonly rows: readonly Row[]
  readonly tokens: readonly (readonly Token[])[]
  readonly numbers: FeatureNumbers
  readonly featureCount: number
}

interface Line {
  readonly text: string
  readonly label: number
  readonly doc: string
  readonly hq: boolean
}

const mostWords = 1 << 16

/** Reads labelled sentences, one in JSON a line, as the program will read those of a document. */
export function readRows(path: string, vectors: WordVectors): Labelled {
  const byHash = new Map<number, number>()
  const byCluster = new Map<number, number>()
  const numberIn = (map: Map<number, number>, key: number): number => {
    const known = map.get(key)
    if (known !== undefined) return known
    const number = byHash.size + byCluster.size
    map.set(key, number)
    return number
  }
  const forms: WordForm[] = []
  const book = openWordBook(rowTable(vectors), mostWords, (_, form) => forms.push(form))
  const tokens: (readonly Token[])[] = []
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => {
      const { text, label, doc, hq } = JSON.parse(line) as Line
      const read = tokenize(text, { start: 0, end: text.length })
      tokens.push(read)
      const sequence = book.read(read)
      const found = featuresOf(book, sequence).map((hash) => numberIn(byHash, hash))
      const places = new Int32Array(sequence.length)
      for (let i = 0; i < sequence.length; i++) {
        const { row, parts } = forms[sequence.numbers[i] as number] as WordForm
        places[i] = row
        for (const part of parts) found.push(numberIn(byHash, part))
        found.push(numberIn(byCluster, coarseKey(vectors.clusters, row)))
        found.push(numberIn(byCluster, fineKey(vectors.clusters, row)))
      }
      const weight = hq ? agreed : 1
      return { doc, label, weight, words: places, features: Int32Array.from(found) }
    })
  const featureCount = byHash.size + byCluster.size
  return { rows, tokens, numbers: { byHash, byCluster }, featureCount }
}

/** The hashes of all features of a sentence beside those of its single words. */
function featuresOf(book: WordBook, words: Sequence): number[] {
  const sequences = new Int32Array(sequenceFeatures(words.length))
  readSequences(book, words, sequences)
  const outline = readOutline(book, words)
  const found = [...sequences]
  outline.forEach((one, i) => {
    for (const other of outline.slice(i)) {
      if (countTogether(one, other)) found.push(outlineHash(one, other))
    }
  })
  return found
}
