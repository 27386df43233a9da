import type { Article, DateMention } from '../../../src/article/article.ts'
import { firstDay, type DayRange } from '../../../src/evidence/fact-days.ts'
import type { FactBase } from '../../../src/evidence/facts.ts'
import type { Fit } from './shape.ts'
import { clauseAround } from './voice.ts'

/** The day a statement in the present tense is about. */
export function presentDay(article: Article, facts: FactBase): DayRange {
  const day = firstDay(article.asOf ?? facts.asOf)
  return { from: day, to: day }
}

/** The days a date may mean; none when its year is not known. */
export const daysOf = (date: DateMention | undefined): DayRange | undefined =>
  date?.resolved && date.from !== undefined && date.to !== undefined
    ? { from: date.from, to: date.to }
    : undefined

/** `none`: the clause of a fit has no date. `unclear`: several, or one that is not certain. */
export type ClauseDate = DayRange | 'none' | 'unclear'

/** The one certain date of the clause that holds a fit. Words of a past age make it unclear, unless they are part of the statement. */
export function clauseDate(fit: Fit, ages = true): ClauseDate {
  const { before, after } = clauseAround(fit.reading.text, fit.from, fit.to)
  const clause = before + fit.reading.text.slice(fit.from, fit.to) + after
  const dates = [...clause.matchAll(dateMark)].map(([, index]) => fit.reading.dates[Number(index)])
  const certain = dates.filter((date) => date?.resolved)
  if (certain.length === 0) return ages && eraWords.test(clause) ? 'unclear' : 'none'
  if (certain.length > 1 || looseDate.test(clause)) return 'unclear'
  return daysOf(certain[0]) ?? 'unclear'
}

const dateMark = /\uE000D(\d{1,7})\uE001/g
const looseDate =
  /(?:since|until|till|after|before|by|from|prior to|between|born|aged?|founded)\s+(?:\w+\s+){0,2}\uE000D/i
const eraWords =
  /\b(?:century|centuries|medieval|ancient|former(?:ly)?|historic(?:al|ally)?|colonial|Soviet|Ottoman|Roman|empire|imperial|wartime|at the time|back then|once|used to|cold war|world war|era|during the war|then)\b/i

/** “2010”, “May 2018” as the writer put it. */
export const wordsOf = (article: Article, date: DateMention): string =>
  article.text.slice(date.start, date.end)
