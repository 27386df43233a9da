import type { OfficialName } from '../../../src/evidence/notebook.ts'
import type { Span } from '../../../src/text/span.ts'

/** Where near misses of official names stand. Letter case counts: a description in small letters is no name. */
export function* nearMisses(
  prose: string,
  names: readonly OfficialName[],
): Generator<{ readonly span: Span; readonly name: OfficialName }> {
  const { pattern, byText } = compiled(names)
  for (const match of prose.matchAll(pattern)) {
    const name = byText.get(match[0].replace(/\s+/g, ' '))
    if (name && !isPartOfLonger(prose.slice(Math.max(0, match.index - 30), match.index))) yield { span: { start: match.index, end: match.index + match[0].length }, name }
  }
}

/** “Scottish Environment Protection Agency” is another body. */
function isPartOfLonger(before: string): boolean {
  const word = /(\p{Lu}[\p{L}'’.-]*) $/u.exec(before)?.[1]
  return word !== undefined && !small.has(word.toLowerCase())
}

const small = new Set('the a an in at by for of and but to from with on if when as while since after before u.s american'.split(' '))

interface Compiled {
  readonly pattern: RegExp
  readonly byText: ReadonlyMap<string, OfficialName>
}

const kept = new WeakMap<readonly OfficialName[], Compiled>()

function compiled(names: readonly OfficialName[]): Compiled {
  const known = kept.get(names)
  if (known) return known
  const sources = names
    .map(({ wrong }) => wrong.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))
    .sort((a, b) => b.length - a.length)
  const made = {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${sources.join('|') || '(?!)'})(?![\p{L}\p{N}])`, 'gu'),
    byText: new Map(names.map((name) => [name.wrong, name])),
  }
  kept.set(names, made)
  return made
}
