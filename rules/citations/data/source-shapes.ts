import { plainWords } from '../../../src/article/attribution/word-shapes.ts'

/** “El Nacional”, “Der Standard”: papers that carry the article of their language. */
export const foreignTitle = /^(?:Der|Die|El|Il|La|Le|Les)\s+\p{Lu}\p{Ll}{3,}/u

// Words written for the project. They are looked up word by word: as alternatives of a pattern they take milliseconds.

const outletWords =
  'Advertiser Argus Banner Broadcaster Broadcasting Bulletin Chronicle Courier Daily Dispatch Echo Examiner Express Gazette Globe Herald Independent Inquirer Insight Journal Magazine Mail Mirror Monitor News Newspaper Newswire Observer Online Post Press Radio Record Reporter Review Sentinel Standard Star Sun TV Telegraph Television Times Today Tribune Weekly Wire Zeitung'
const bodyWords =
  'Administration Army Authority Bank Board Bureau Cabinet Church Club Commission Committee Company Congress Corp Council Court Department Embassy Federation Force Foundation Government Group House Inc Institute League Ltd Ministry NASA Office Organisation Organization Parliament Party Police Senate Service Society Union University'

let outlets: ReadonlySet<string> | undefined
let bodies: ReadonlySet<string> | undefined

const asWritten = (text: string): readonly string[] => text.match(/\w+/g) ?? []

/** Does a name have a word in it that outlets have in theirs? */
export function hasOutletShape(name: string): boolean {
  outlets ??= new Set(outletWords.split(' '))
  return asWritten(name).some((word) => outlets?.has(word))
}

/** Is it a body that is asked and not read, so no outlet? */
export function namesOfficialBody(name: string): boolean {
  bodies ??= new Set(bodyWords.split(' '))
  return asWritten(name).some((word) => bodies?.has(word)) || name.includes('World Health')
}

export const documentKinds = ['study', 'report', 'document'] as const
export type DocumentKind = (typeof documentKinds)[number]

const documentWords: Readonly<Record<DocumentKind, string>> = {
  study: 'analysis paper poll research review study studies survey',
  report:
    'assessment audit bulletin census communique communiqué data estimate estimates figures index report statistics',
  document:
    'affidavit document documents email filing indictment lawsuit letter memo memorandum transcript treaty',
}

let kinds: ReadonlyMap<string, DocumentKind> | undefined

/** What kind of paper a phrase names, a study before a report before another document. */
export function documentKind(words: string): DocumentKind | undefined {
  kinds ??= new Map(
    documentKinds.flatMap((kind) =>
      documentWords[kind].split(' ').map((word) => [word, kind] as const),
    ),
  )
  const found = new Set(plainWords(words).map((word) => kinds?.get(word)))
  if (/\bpress release\b/i.test(words)) found.add('document')
  return documentKinds.find((kind) => found.has(kind))
}

/** “a letter asking him to come”, “filings, including the report”: cues with which a paper states nothing. */
export const unstated: ReadonlySet<string> = new Set(
  'advise ask beg include invite order request urge'.split(' '),
)

/** Cues with which an outlet tells something. */
export const speaks =
  /^(?:according to|add|allege|announce|cit|claim|confirm|describe|disclose|estimate|find|note|publish|quote|report|reveal|say|state|suggest|tell|write|as )/
