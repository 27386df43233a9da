import type { Token } from '../../../src/text/tokens.ts'

// Written for the project.
const acts = new Set(
  'aims|argues|backs|believes|blames|calls|claims|considers|continues|denies|expects|faces|favours|favors|hopes|insists|intends|is|keeps|maintains|opposes|plans|prepares|promises|proposes|pushes|refuses|rejects|remains|says|seeks|supports|threatens|tries|urges|wants|wishes|works'.split(
    '|',
  ),
)
const irregular = new Set(
  'been|begun|bought|broken|brought|built|chosen|come|cut|done|drawn|driven|found|fought|given|gone|grown|held|kept|laid|led|left|let|lost|made|met|paid|put|run|said|seen|sent|set|shown|shut|spent|sought|spoken|stood|struck|taken|told|thrown|withdrawn|won|written'.split(
    '|',
  ),
)

/** Where a present or present perfect verb phrase ends that opens these tokens; undefined for any other tense. */
export function actsNow(rest: readonly Token[]): number | undefined {
  const verb = rest[skipAdverbs(rest, 0)]
  if (!verb) return undefined
  if (acts.has(verb.lower)) return verb.end
  if (verb.lower !== 'has' && verb.lower !== 'have') return undefined
  const participle = rest[skipAdverbs(rest, rest.indexOf(verb) + 1)]
  return participle && isParticiple(participle.lower) ? participle.end : undefined
}

const isParticiple = (lower: string): boolean => irregular.has(lower) || /[a-z]{2}ed$/.test(lower)

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokens[at]) {
    const { lower } = tokens[at] as Token
    if (adverb.test(lower)) at++
    else if (lower === 'in' && aside.has(tokens[at + 1]?.lower ?? '')) at += 2
    else break
  }
  return at
}

const adverb = /^(?:\w+ly|also|now|still|not|never|so|already|since|long)$/
/** “in effect”, “in turn” */
const aside = new Set(['effect', 'fact', 'turn', 'practice'])
