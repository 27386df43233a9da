import type { Token } from '../../text/tokens.ts'
import { readScores } from './score-sentences.ts'
import { worthModel } from './worth-model.ts'

/** The chances of the sentences of a document, each worked out when it is first asked for. */
export interface Worthiness {
  /** How likely a fact-checker would want to check a sentence, 0..1. */
  of(sentence: number): number
  /** Is the chance under a bound? Asks for the neighbours only where they could change the answer. */
  isUnder(sentence: number, bound: number): boolean
}

/**
 * How likely a fact-checker would want to check each of a row of sentences, calibrated on debates held out from the
 * training. Neighbours count a little: claims come in clusters. The method is a logistic regression over words, word
 * pairs and shapes plus a small convolution over word vectors (Kim 2014); training and figures:
 * docs/models/check-worthiness.md. `recall` may keep the score a sentence has by itself.
 */
export function checkWorthiness(
  sentences: readonly (() => readonly Token[])[],
  recall: (sentence: number, work: () => number) => number = (_, work) => work(),
): Worthiness {
  const scores: (number | undefined)[] = []
  const scoreOf = (i: number): number | undefined => {
    const tokens = sentences[i]
    return tokens && (scores[i] ??= recall(i, () => readScore(tokens())))
  }
  const own = (i: number): number => scoreOf(i) ?? 0
  const chance = (score: number): number => {
    const { slope, offset } = worthModel()
    return toChance(score, slope, offset)
  }
  return {
    of: (i) => chance(own(i) + neighbourShare * pull(scoreOf, i)),
    isUnder(i, bound) {
      if (chance(own(i) + mostPull) < bound) return true
      return chance(own(i) - mostPull) < bound && this.of(i) < bound
    },
  }
}

function readScore(tokens: readonly Token[]): number {
  reader ??= readScores(worthModel())
  return reader(tokens)
}

let reader: ((tokens: readonly Token[]) => number) | undefined

const toChance = (score: number, slope: number, offset: number): number =>
  1 / (1 + Math.exp(-(slope * score + offset)))

/** Chances from the raw scores of a document's sentences in order, each leaning a little towards its neighbours. */
export function calibrate(scores: readonly number[], slope: number, offset: number): number[] {
  return leanToNeighbours(scores).map((score) => toChance(score, slope, offset))
}

/** The raw scores of a document's sentences, each with its neighbours' say. */
export function leanToNeighbours(scores: readonly number[]): number[] {
  return scores.map((score, i) => score + neighbourShare * pull((at) => scores[at], i))
}

const neighbourShare = 0.05
const neighbourSay = [1, 0.7, 0.5]
/** The raw score of a middling sentence. */
const middle = -1

const mostFarFromMiddle = 4
const mostPull =
  neighbourShare * mostFarFromMiddle * 2 * neighbourSay.reduce((sum, say) => sum + say, 0)

function pull(scoreOf: (sentence: number) => number | undefined, i: number): number {
  let sum = 0
  for (let d = 1; d <= neighbourSay.length; d++) {
    const say = neighbourSay[d - 1] as number
    sum += say * (clamp(scoreOf(i - d)) + clamp(scoreOf(i + d)))
  }
  return sum
}

const clamp = (score: number | undefined): number =>
  score === undefined
    ? 0
    : Math.max(-mostFarFromMiddle, Math.min(mostFarFromMiddle, score - middle))
