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
    if (name) yield { span: { start: match.index, end: match.index + match[0].length }, name }
  }
}

interface Compiled {
  readonly pattern: RegExp
  readonly byText: ReadonlyMap<string, OfficialName>
}

const kept = new WeakMap<readonly OfficialName[], Compiled>()

function compiled(names: readonly OfficialName[]): Compiled {
  const known = kept.get(names)
  if (known) return known
  const sources = names
    .map(({ wrong }) =>
      wrong.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`),
    )
    .sort((a, b) => b.length - a.length)
  const made = {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:${sources.join('|') || '(?!)'})(?![\p{L}\p{N}])`,
      'gu',
    ),
    byText: new Map(names.map((name) => [name.wrong, name])),
  }
  kept.set(names, made)
  return made
}
