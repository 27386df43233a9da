import type { Token } from '../../text/tokens.ts'
import {
  countTogether,
  outlineHash,
  outlineSize,
  readOutline,
  readSequences,
  sequenceFeatures,
} from './sentence-features.ts'
import { windowReader, windowScore, type WordWindows } from './window-score.ts'
import { openWordBook, type Sequence, type WordBook } from './word-book.ts'
import { stepsOf, type WorthModel } from './worth-model.ts'

/** A reader of the score of a sentence, before its neighbours and the calibration. It remembers the words it has met. */
export function readScores(model: WorthModel): (tokens: readonly Token[]) => number {
  const says = new Float64Array(mostWords)
  const parts = new Uint8Array(mostWords)
  const windows: WordWindows[] = []
  const windowsOf = windowReader(model)
  const book = openWordBook(model.rows, mostWords, (number, form) => {
    let steps = 0
    for (const part of form.parts) steps += stepsOf(model, part)
    says[number] = steps * model.weightScale + (model.clusterSay[form.row] as number)
    parts[number] = form.parts.length + 2
    windows[number] = windowsOf(form.row)
  })
  const outlines = new Int16Array(outlineSize * outlineSize).fill(unread)
  return (tokens) => {
    const words = book.read(tokens)
    const outline = readOutline(book, words)
    const total = { say: 0, features: sequenceFeatures(words.length) }
    const row: WordWindows[] = []
    for (let i = 0; i < words.length; i++) {
      const word = words.numbers[i] as number
      total.say += says[word] as number
      total.features += parts[word] as number
      row.push(windows[word] as WordWindows)
    }
    const steps = addOutline(model, outlines, outline, total) + sequenceSteps(model, book, words)
    const say = total.say + steps * model.weightScale
    return model.bias + say / Math.sqrt(total.features) + windowScore(model, row)
  }
}

/** Words that are remembered before the book begins anew, so that a long run does not fill the memory. */
const mostWords = 16_384
const unread = -999

function addOutline(
  model: WorthModel,
  outlines: Int16Array,
  outline: readonly number[],
  total: { features: number },
): number {
  let sum = 0
  for (let i = 0; i < outline.length; i++) {
    const one = outline[i] as number
    for (let j = i; j < outline.length; j++) {
      const other = outline[j] as number
      if (!countTogether(one, other)) continue
      total.features++
      const at = one * outlineSize + other
      let steps = outlines[at] as number
      if (steps === unread) outlines[at] = steps = stepsOf(model, outlineHash(one, other))
      sum += steps
    }
  }
  return sum
}

function sequenceSteps(model: WorthModel, book: WordBook, words: Sequence): number {
  const count = sequenceFeatures(words.length)
  if (found.length < count) found = new Int32Array(2 * count)
  readSequences(book, words, found)
  let sum = 0
  for (let i = 0; i < count; i++) sum += stepsOf(model, found[i] as number)
  return sum
}

let found = new Int32Array(512)
