import type { Attribution } from '../article.ts'

const reportingLemmas = new Set(
  'acknowledge add admit allege announce answer argue assert believe claim comment complain conclude confirm contend declare deny describe disclose emphasise emphasize estimate explain find insist joke maintain mention note observe predict promise quote read recall recommend reply report respond reveal rule say show state stress suggest tell testify tweet urge vow warn write'.split(
    ' ',
  ),
)

const phraseLemma =
  /^(?:as .*|according to|citing|quoting|point out|in the .*|(?:voice|articulate|issue|release|publish)d? by)$/

/** Does somebody report or assert something here, so that it backs a claim? Stances, hopes and wishes do not. */
export const isReporting = ({ lemma, cue }: Attribution): boolean =>
  cue.length > 0 && (reportingLemmas.has(lemma.replace(/ by$/, '')) || phraseLemma.test(lemma))
