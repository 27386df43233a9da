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
