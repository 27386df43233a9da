import type { Article, Attribution } from '../../src/article/article.ts'

/** “The office does not report the number”, “research does not yet know”: nothing is told. */
export const isUnsaid = (article: Article, item: Attribution): boolean =>
  /\b(?:not|never)\b|n['’]t\b/.test(betweenSourceAndCue(article, item))

/** “A historian might point to”, “sceptics may deny”: what somebody could say, nobody has said. */
export const isSupposed = (article: Article, item: Attribution): boolean =>
  /\b(?:can|could|may|might)\b/.test(betweenSourceAndCue(article, item))

/** From the end of the source to the end of its cue; empty when the cue comes first. */
function betweenSourceAndCue({ prose }: Article, { source, cue }: Attribution): string {
  const [who] = source
  const [verb] = cue
  return who && verb && verb.end > who.end ? prose.slice(who.end, verb.end) : ''
}
