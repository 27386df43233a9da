import type { Article } from '../../../src/article/article.ts'
import {
  certainRange,
  rangesMeet,
  validRange,
  type DayRange,
} from '../../../src/evidence/fact-days.ts'
import type { Fact, FactBase } from '../../../src/evidence/facts.ts'
import type { FormerName } from '../../../src/evidence/notebook.ts'
import { spanAt, type Span } from '../../../src/text/span.ts'
import { onlyOne } from './mentions.ts'
import { readSentences } from './reading.ts'
import { fits, shape, type Fit } from './shape.ts'
import { clauseDate, presentDay } from './time.ts'
import { isQuoted, voiceOf } from './voice.ts'

export interface OutdatedCount {
  readonly fit: Fit
  readonly body: string
  readonly count: number
  readonly fact: Fact
}

const words: Readonly<Record<string, number>> = {
  twelve: 12,
  fifteen: 15,
  'twenty-five': 25,
  'twenty-six': 26,
  'twenty-seven': 27,
  'twenty-eight': 28,
  'twenty-nine': 29,
  thirty: 30,
  'thirty-one': 31,
  'thirty-two': 32,
}
const number = String.raw`(?<count>\d{1,3}|${Object.keys(words).join('|')})`
const members = String.raw`(?:members?(?: states?| countries| nations)?|allies|nations|countries|states)`
const shapes = [
  String.raw`{body:O}'s ${number}(?: current|-)? ?${members}\b`,
  String.raw`(?:all|the) ${number} {body:O} ${members}\b`,
  String.raw`(?:all|the) ${number} ${members} of (?:the )?{body:O}`,
  String.raw`{body:O} (?:now |currently )?(?:has|counts|comprises|consists of|includes) (?:now |currently )?${number} ${members}\b`,
  String.raw`(?:the )?${number}-(?:member|nation|country|state|strong) {body:O}`,
  String.raw`{body:O},? (?:which |a |an |the |whose )*${number}-(?:member|nation|country|state|strong)`,
  String.raw`{body:O} (?:is|remains) (?:a |an )?(?:bloc|alliance|union|organi[sz]ation) of ${number}`,
].map(shape)

/** Numbers of members that differ from the record at that time. */
export function* outdatedCounts(article: Article, facts: FactBase): Generator<OutdatedCount> {
  for (const reading of readSentences(article, facts)) {
    if (!reading.has('O') || !/\d|twe|thir/i.test(reading.raw)) continue
    for (const pattern of shapes)
      for (const fit of fits(reading, pattern)) {
        const wrong = judge(article, facts, fit)
        if (wrong) yield wrong
      }
  }
}

function judge(article: Article, facts: FactBase, fit: Fit): OutdatedCount | undefined {
  const mention = fit.mention('body')
  const body = mention && onlyOne(mention, 'organisation')
  const given = words[(fit.words['count'] ?? '').toLowerCase()] ?? Number(fit.words['count'])
  const rows = body ? facts.pointingTo(body.id, 'member-of') : []
  const fact = rows[0]
  const time = clauseDate(fit)
  if (
    !body ||
    !fact ||
    time === 'unclear' ||
    /\b(?:only|other|remaining|first|original|founding|then)\s*$/.test(
      fit.reading.text.slice(0, fit.from),
    )
  )
    return undefined
  if (
    time === 'none' &&
    /\b(?:was|were|had|voted|agreed|signed|did|became)\b/.test(fit.reading.text.slice(fit.from))
  )
    return undefined
  const day = time === 'none' ? presentDay(article, facts) : time
  const [least, most] = counts(rows, day)
  if (most === 0 || given < most / 2 || (given >= least && given <= most)) return undefined
  return voiceOf(article, fit) === 'writer'
    ? { fit, body: body.label, count: most, fact }
    : undefined
}

/** How many members there were at least and at most over some days. */
const counts = (rows: readonly Fact[], day: DayRange): [number, number] => [
  rows.filter((fact) => certainRange(fact).from <= day.from && certainRange(fact).to >= day.to)
    .length,
  rows.filter((fact) => rangesMeet(validRange(fact), day)).length,
]

const remembered =
  /\b(?:former(?:ly)?|known as|then|until|renamed|now|previously|called|was|were|had|did|old|dissol\w+|break-?up|born|century|history|historical|era|days|in \d{4}|split|successor)\b/i

/** Former names used as present ones. */
export function* formerNamesIn(
  article: Article,
  names: readonly FormerName[],
): Generator<{ readonly span: Span; readonly name: FormerName }> {
  for (const name of names) {
    if (article.prose.includes(name.now)) continue
    const start = article.prose.indexOf(name.old)
    if (start < 0) continue
    const span = { start, end: start + name.old.length }
    const sentence = spanAt(article.sentences, start)
    const around = sentence ? article.prose.slice(sentence.start, sentence.end) : ''
    if (!remembered.test(around) && !isQuoted(article, span) && present.test(around))
      yield { span, name }
  }
}

const present = /\b(?:is|are|has|have|says|will|plans|wants|today|currently)\b/i
