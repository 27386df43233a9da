import type { Token } from '../../text/tokens.ts'
import { readScores } from './score-sentences.ts'
import { worthModel } from './worth-model.ts'

/**
 * How likely a fact-checker would want to check each of a row of sentences, 0..1, calibrated on debates held out from
 * the training. Neighbours count a little: claims come in clusters. The method is a logistic regression over words,
 * word pairs and shapes plus a small convolution over word vectors (Kim 2014); training and figures:
 * docs/models/check-worthiness.md. `recall` may keep the score a sentence has by itself.
 */
export function checkWorthiness(
  sentences: readonly (readonly Token[])[],
  recall: (sentence: number, work: () => number) => number = (_, work) => work(),
): number[] {
  const model = worthModel()
  reader ??= readScores(model)
  const read = reader
  const scores = sentences.map((tokens, i) => recall(i, () => read(tokens)))
  return calibrate(scores, model.slope, model.offset)
}

let reader: ((tokens: readonly Token[]) => number) | undefined

/** Chances from the raw scores of a document's sentences in order, each leaning a little towards its neighbours. */
export function calibrate(scores: readonly number[], slope: number, offset: number): number[] {
  return leanToNeighbours(scores).map((score) => 1 / (1 + Math.exp(-(slope * score + offset))))
}

/** The raw scores of a document's sentences, each with its neighbours' say. */
export function leanToNeighbours(scores: readonly number[]): number[] {
  return scores.map((score, i) => score + neighbourShare * pull(scores, i))
}

const neighbourShare = 0.05
const neighbourSay = [1, 0.7, 0.5]
/** The raw score of a middling sentence. */
const middle = -1

function pull(scores: readonly number[], i: number): number {
  let sum = 0
  for (let d = 1; d <= neighbourSay.length; d++) {
    const say = neighbourSay[d - 1] as number
    sum += say * (clamp(scores[i - d]) + clamp(scores[i + d]))
  }
  return sum
}

const clamp = (score: number | undefined): number =>
  score === undefined ? 0 : Math.max(-4, Math.min(4, score - middle))
