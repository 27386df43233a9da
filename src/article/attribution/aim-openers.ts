import { aimNouns } from '../data/aim-nouns.ts'

let table: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The words that open what a noun holds, by noun: “call | for”, “promise | to”. */
export const aimOpeners = (): ReadonlyMap<string, ReadonlySet<string>> => (table ??= buildTable())

function buildTable(): Map<string, Set<string>> {
  const built = new Map<string, Set<string>>()
  for (const line of aimNouns.trim().split('\n')) {
    const [opener = '', nouns = ''] = line.split(': ')
    for (const noun of nouns.split(' ')) {
      built.set(noun, (built.get(noun) ?? new Set()).add(opener))
    }
  }
  return built
}
