import { lettersAt } from './peek.ts'
import { readUnitTable, type Unit } from './data/units.ts'

interface UnitIndex {
  readonly names: ReadonlyMap<string, Unit>
  readonly words: ReadonlyMap<string, Unit>
  /** The first words of all names in `words`. */
  readonly firstWords: ReadonlySet<string>
  readonly symbols: ReadonlyMap<string, Unit>
  /** The letters all symbols begin with. */
  readonly symbolStarts: ReadonlySet<string>
}

let index: UnitIndex | undefined

/** The units by every way they are written; built when first asked for. */
export function unitIndex(): UnitIndex {
  index ??= buildIndex()
  return index
}

/** The unit of that name (`kilometre`, `mile/hour`), if it is one of the table. */
export const unitNamed = (name: string): Unit | undefined => unitIndex().names.get(name)

function buildIndex(): UnitIndex {
  const names = new Map<string, Unit>()
  const words = new Map<string, Unit>()
  const symbols = new Map<string, Unit>()
  for (const row of readUnitTable()) {
    const unit: Unit = { name: row.name, dimension: row.dimension, factor: row.factor }
    names.set(row.name, unit)
    for (const word of row.words) for (const form of formsOf(word)) words.set(form, unit)
    for (const symbol of row.symbols) symbols.set(symbol, unit)
  }
  const firstWords = new Set([...words.keys()].map((name) => name.split(/[ -]/)[0] as string))
  const symbolStarts = new Set([...symbols.keys()].map((name) => lettersAt(name, 0)))
  return { names, words, firstWords, symbols, symbolStarts }
}

/** “mile per hour”, “miles per hour”, “square miles”. */
function formsOf(word: string): string[] {
  const [first = '', ...rest] = word.split(' ')
  if (rest.length === 0) return [word, `${word}s`]
  return [word, `${word}s`, [`${first}s`, ...rest].join(' ')]
}
