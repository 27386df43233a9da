/** Kinds of acts that happen once in the life of a person or thing. Written for the project. */
export type ActClass =
  | 'birth'
  | 'death'
  | 'founding'
  | 'opening'
  | 'closing'
  | 'beginning'
  | 'ending'
  | 'dissolution'
  | 'completion'
  | 'personal'

const words: Readonly<Record<ActClass, string>> = {
  birth: 'born',
  death: 'died|killed|assassinated|executed',
  founding: 'founded|established|incorporated|formed',
  opening: 'opened|inaugurated|unveiled',
  closing: 'closed|shut',
  beginning: 'began|started|commenced',
  ending: 'ended|finished|concluded',
  dissolution: 'dissolved|disbanded|abolished|demolished|liquidated',
  completion: 'completed|built|constructed|finalised',
  personal:
    'joined|graduated|married|studied|enrolled|retired|resigned|emigrated|moved|wrote|published|taught|won|settled|trained|debuted',
}

/** The class of a verb form, in lower case. */
export const actClasses: ReadonlyMap<string, ActClass> = new Map(
  (Object.entries(words) as [ActClass, string][]).flatMap(([act, forms]) =>
    forms.split('|').map((form) => [form, act] as const),
  ),
)

/** Finds every such verb form. */
export const actPattern = new RegExp(String.raw`\b(?:${Object.values(words).join('|')})\b`, 'g')

/** Which act comes first when both befall the same subject. */
export const lifeOrder: readonly (readonly [earlier: ActClass, later: ActClass])[] = [
  ['birth', 'death'],
  ['birth', 'personal'],
  ['personal', 'death'],
  ['founding', 'dissolution'],
  ['founding', 'closing'],
  ['opening', 'closing'],
  ['opening', 'dissolution'],
  ['beginning', 'ending'],
  ['completion', 'dissolution'],
]

/** Acts that happen once, so that two dates for them exclude each other. */
export const singleActs: ReadonlySet<ActClass> = new Set([
  'birth',
  'death',
  'founding',
  'dissolution',
  'completion',
  'opening',
])
