import { expect, test } from 'vitest'
import { buildArticle } from '../../../src/article/build-article.ts'
import { parseDocument } from '../../../src/documents/parse-document.ts'

interface Told {
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly kind: string
  readonly direct: boolean
  readonly resolved: string | undefined
}

async function attributionsOf(text: string): Promise<Told[]> {
  const article = buildArticle(await parseDocument({ path: 'a.txt', text, format: 'text' }))
  const show = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' / ')
  return article.attributions.map(({ source, cue, content, sourceKind, direct, resolved }) => ({
    source: show(source),
    cue: show(cue),
    content: show(content),
    kind: sourceKind,
    direct,
    resolved,
  }))
}

test.each([
  ['The record holds forty ferries.'],
  ['His claims were many and his reports were long.'],
  ['The United States has forty ferries.'],
  ['A wax figure stands on the quay.'],
  ['She stopped writing and left.'],
])('finds nothing in “%s”', async (text) => {
  expect(await attributionsOf(text)).toEqual([])
})

test.each([
  [
    'that-clause',
    'Ida Holm said that the quay is old.',
    'Ida Holm',
    'said',
    'that the quay is old',
    'person',
  ],
  [
    'no that',
    'Police said a man, 34, had been arrested.',
    'Police',
    'said',
    'a man, 34, had been arrested',
    'organisation',
  ],
  [
    'comma frame',
    'The quay is old, a diplomat said.',
    'a diplomat',
    'said',
    'The quay is old',
    'role',
  ],
  [
    'parenthesis',
    'The bill, critics say, would cost jobs.',
    'critics',
    'say',
    'The bill / would cost jobs',
    'vague',
  ],
  [
    'appositive',
    'Ana Ruiz, the mayor of Lund, said the quay is old.',
    'Ana Ruiz',
    'said',
    'the quay is old',
    'person',
  ],
  [
    'hearer',
    'Ana Ruiz told reporters the bridge was not safe.',
    'Ana Ruiz',
    'told',
    'the bridge was not safe',
    'person',
  ],
  [
    'according to',
    'Twelve people left, according to the ministry.',
    'the ministry',
    'according to',
    'Twelve people left',
    'organisation',
  ],
  [
    'a document',
    'According to a report by the Ministry of Health, 12 people left.',
    'a report by the Ministry of Health',
    'According to',
    '12 people left',
    'document',
  ],
  [
    'comment',
    'As Holm told the Herald, prices have dropped.',
    'Holm',
    'told',
    'prices have dropped',
    'person',
  ],
  [
    'infinitive',
    'She vowed to fight the ruling.',
    'She',
    'vowed',
    'to fight the ruling',
    'pronoun',
  ],
  [
    'object with to',
    'Analysts expect the bank to fail.',
    'Analysts',
    'expect',
    'the bank to fail',
    'vague',
  ],
  [
    'noun',
    'The minister’s claim that prices fell was wrong.',
    'The minister’s',
    'claim',
    'that prices fell was wrong',
    'role',
  ],
  [
    'participle with by',
    'This assertion, voiced by a senior diplomat, came late.',
    'a senior diplomat',
    'voiced by',
    'This assertion',
    'role',
  ],
  [
    'passive',
    'It was reported that the bank had failed.',
    '',
    'reported',
    'that the bank had failed',
    'none',
  ],
  [
    'raised passive',
    'The firm is believed to have paid.',
    '',
    'believed',
    'The firm / to have paid',
    'none',
  ],
  ['state of mind', 'I think the quay is old.', 'I', 'think', 'the quay is old', 'pronoun'],
  [
    'relative clause',
    'Officials who spoke on condition of anonymity said the plan was dead.',
    'Officials',
    'said',
    'the plan was dead',
    'vague',
  ],
])('reads %s', async (_name, text, source, cue, content, kind) => {
  expect(await attributionsOf(text)).toContainEqual(
    expect.objectContaining({ source, cue, content, kind, direct: false }),
  )
})

test.each([
  ['before', 'Ida Holm said, “The quay is old.”', 'Ida Holm', '“The quay is old.”'],
  ['inverted', '“The quay is old,” said Ida Holm, the mayor.', 'Ida Holm', '“The quay is old,”'],
  ['colon', 'Ida Holm wrote: “The quay is old.”', 'Ida Holm', '“The quay is old.”'],
  [
    'announced',
    'Ida Holm wrote on her page:\n\n“The quay is old and will go.”',
    'Ida Holm',
    '“The quay is old and will go.”',
  ],
  [
    'signed',
    '“The quay is old and will go.”\n\n— Ida Holm',
    'Ida Holm',
    '“The quay is old and will go.”',
  ],
])('reads a quotation: %s', async (_name, text, source, content) => {
  const found = await attributionsOf(text)
  expect(found.filter(({ direct }) => direct)).toMatchObject([{ source, content }])
})

test('a quotation that goes on keeps its speaker', async () => {
  const found = await attributionsOf('“This is wrong,” Ida Holm said. “It must stop at once.”')
  expect(found.map(({ source, content }) => [source, content])).toEqual([
    ['Ida Holm', '“This is wrong,”'],
    ['Ida Holm', '“It must stop at once.”'],
  ])
})

test('reports nest', async () => {
  const found = await attributionsOf('Holm said Ruiz told the council that the quay is old.')
  expect(found.map(({ source, cue }) => `${source} ${cue}`)).toEqual(['Holm said', 'Ruiz told'])
})

test('a pronoun stands for the only person named before', async () => {
  const [, second] = await attributionsOf('Ida Holm said the quay is old. She said it will go.')
  expect(second?.resolved).toBe('Ida Holm')
})

test.each([
  ['A recent study', 'A recent study found that grid storage reduces emissions by a third.'],
  ['Research', 'Research has proven that lithium is harmful to groundwater.'],
  [
    'Sources close to the matter',
    'Sources close to the matter say talks with investors are at an advanced stage.',
  ],
  ['Studies', 'Studies show that the wealth could exceed $1 trillion.'],
  ['A poll', 'A poll showed that 84% of Greenlanders support independence.'],
  ['Some', 'Some believe that the move could trigger similar demands.'],
  ['Many', 'Many believe the bridge will never open.'],
  ['Most economists', 'Most economists expect inflation to fall.'],
  ['Several experts', 'Several experts warn that prices may rise.'],
  ['Sermitsiaq', 'As Sermitsiaq has reported, American diplomats have visited Nuuk.'],
  [
    'Angela Merkel',
    'As Angela Merkel, the German chancellor, said last week, "batteries are the future of Europe."',
  ],
  ['experts', 'The firm has unveiled a technology that experts say will cut the cost.'],
  ['critics', 'The law, which critics say is unfair, passed in May.'],
  ['analysts', 'The new line, analysts believe, will open in spring.'],
  ['people close to the minister', 'The plan, according to people close to the minister, is dead.'],
  ['A spokesman for the ministry', 'A spokesman for the ministry denied that the plan was dead.'],
  ['Insiders', 'Insiders reveal that the merger talks collapsed last week.'],
  ['Reports', 'Reports suggest the ship carried weapons.'],
  ['Reports', 'Reports suggest that workers at the plant face layoffs.'],
  ['Media reports', 'Media reports indicate that negotiators reached a deal.'],
  ['The report', 'The report warns that rising seas threaten coastal towns.'],
  ['Scientists', 'Scientists have found that bees recognise faces.'],
  ['Researchers', 'Researchers discovered that coffee drinkers live longer.'],
  ['A government insider', 'A government insider confirmed the deal.'],
  ['One senior official', 'One senior official described the talks as constructive.'],
  ['Western diplomats', 'Western diplomats fear the ceasefire will collapse.'],
  ['Supporters of the bill', 'Supporters of the bill argue it protects workers.'],
  ['Opponents', 'Opponents claim the road destroys habitat.'],
  ['Critics', 'Critics accuse the mayor of hiding the figures.'],
  ['Locals', 'Locals say the river floods every spring.'],
  ['Residents', 'Residents told the Daily Record that trucks block the street.'],
  ['Police', 'Police said two men stole the car.'],
  ['The company', 'The company says its batteries store energy for days.'],
  ['Experts', 'Experts agree that exercise lowers blood pressure.'],
  ['Rumours', 'Rumours suggest the band plans a tour.'],
  ['Polls', 'Polls suggest voters back the tax.'],
  ['Evidence', 'Evidence suggests that sleep improves memory.'],
  ['The data', 'The data show exports fell sharply.'],
  ['Statistics', 'Statistics reveal that thefts doubled.'],
  ['Officials in Oslo', 'Officials in Oslo said on Friday the port handles 40 ships a day.'],
  [
    'Two sources familiar with the matter',
    'Two sources familiar with the matter told Reuters the bank plans to cut jobs.',
  ],
  [
    'two people with knowledge of the talks',
    'The bank plans to cut jobs, two people with knowledge of the talks said.',
  ],
  ['Officials', 'Officials insist talks continue.'],
  ['Doctors', 'Doctors recommend that adults drink less.'],
  ['The mayor', 'The mayor called the plan "a disgrace".'],
  ['a senior minister', 'The view, expressed by a senior minister, surprised Brussels.'],
  ['the union', 'In a statement, the union said members reject the offer.'],
  ['the Herald', 'Citing unnamed officials, the Herald reported that troops crossed the border.'],
  ['one estimate', 'According to one estimate, the war costs $2bn a week.'],
  ['Observers', 'Observers note that Britain has been deepening its engagement.'],
  ['Sources within the party', 'Sources within the party indicate that she intends to run.'],
  ['A person briefed on the plan', 'A person briefed on the plan said it foresees cuts.'],
  ['The outlet Balkan Insight', 'The outlet Balkan Insight reports that Serbia rejects the idea.'],
  ['Local media', 'Local media report that flights resumed.'],
  ['State television', 'State television reported that the army shelled the town.'],
  ['The findings', 'The findings, published in Nature, suggest that whales sing in dialects.'],
  ['Analysts at Nordbank', 'Analysts at Nordbank predict the krone weakens further.'],
])('finds “%s” as the source in “%s”', async (source, text) => {
  expect((await attributionsOf(text)).map((told) => told.source)).toContain(source)
})
