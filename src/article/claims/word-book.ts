import type { Token } from '../../text/tokens.ts'
import type { FingerprintTable } from './fingerprint-table.ts'
import { keyAt, readWordForm, type WordForm } from './word-forms.ts'

/** The words met so far in columns, so that a sentence is a row of small numbers and nothing is read twice. */
export interface WordBook {
  readonly hash: Int32Array
  readonly shape: Int32Array
  readonly inner: Int32Array
  readonly classes: Int32Array
  readonly kinds: Int32Array
  readonly traits: Uint8Array
  /** The numbers of the words of a sentence. The array is used again for the next one. */
  read(tokens: readonly Token[]): Sequence
}

/** Numbers at the beginning of an array that is longer. */
export interface Sequence {
  readonly length: number
  readonly numbers: Int32Array
}

/**
 * An empty book, which begins anew when it holds `mostWords`; longer sentences are cut. `meet` is told of each word that is
 * met for the first time.
 */
export function openWordBook(
  rows: FingerprintTable,
  mostWords: number,
  meet: (number: number, form: WordForm) => void,
): WordBook {
  const column = () => new Int32Array(mostWords)
  const book = {
    hash: column(),
    shape: column(),
    inner: column(),
    classes: column(),
    kinds: column(),
    traits: new Uint8Array(mostWords),
  }
  const numbers = new Map<string, number>()
  let sequence = new Int32Array(256)

  const enter = (key: string, token: Token): number => {
    const number = numbers.size
    const form = readWordForm(key, token, rows)
    numbers.set(key, number)
    book.hash[number] = form.hash
    book.shape[number] = form.shape
    book.inner[number] = form.inner
    book.classes[number] = form.classes
    book.kinds[number] = form.kinds
    book.traits[number] = form.traits
    meet(number, form)
    return number
  }

  const read = (tokens: readonly Token[]): Sequence => {
    const length = Math.min(tokens.length, mostWords)
    if (length > sequence.length) sequence = new Int32Array(2 * length)
    if (numbers.size + length > mostWords) numbers.clear()
    for (let i = 0; i < length; i++) {
      const token = tokens[i] as Token
      const key = token.kind === 'number' ? keyAt(tokens, i) : token.text
      sequence[i] = numbers.get(key) ?? enter(key, token)
    }
    return { length, numbers: sequence }
  }
  return { ...book, read }
}
