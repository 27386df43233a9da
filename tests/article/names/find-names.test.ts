import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNames } from '../../../src/article/names/find-names.ts'
import type { Span } from '../../../src/text/span.ts'

describe('findNames', () => {
  test.each([
    ['no names', 'The mill has closed, and nobody knows why.', []],
    ['a sentence opener', 'Yesterday the mill closed. Police came.', []],
    ['months and weekdays', 'On Monday, in May, the mill closed.', []],
    ['a title alone', 'The President left.', []],
    ['a person', 'The mill belongs to Ana Ruiz.', ['PER Ana Ruiz']],
    ['a title before', 'It was bought by Prime Minister Ana Ruiz.', ['PER Ana Ruiz']],
    [
      'a department in the title',
      'It was bought by Secretary of State Ana Ruiz.',
      ['PER Ana Ruiz'],
    ],
    ['a suffix', 'It was bought by Carl Ruiz Jr.', ['PER Carl Ruiz Jr']],
    ['an initial', 'It was bought by Ana M. Ruiz.', ['PER Ana M. Ruiz']],
    ['particles', 'It was bought by Ludwig van der Berg.', ['PER Ludwig van der Berg']],
    ['a possessive', 'They closed Kenya’s mill.', ['LOC Kenya']],
    [
      'a state behind a town',
      'They moved to Fresno, California.',
      ['LOC Fresno', 'LOC California'],
    ],
    [
      'a ministry',
      'It was closed by the Ministry of Trade and Industry.',
      ['ORG Ministry of Trade and Industry'],
    ],
    ['a firm', 'It was bought by Larna Mills, Inc. last year.', ['ORG Larna Mills, Inc']],
    [
      'a nation in a body',
      'It was closed by the Portuguese League of Rights.',
      ['ORG Portuguese League of Rights'],
    ],
    ['a nation alone', 'A Portuguese mill closed.', ['OTHER Portuguese']],
    ['a river', 'They swam in the Danube River.', ['LOC Danube River']],
    ['a battle', 'He fell in the Battle of Larna.', ['OTHER Battle of Larna']],
    ['a town held', 'They crossed NATO-led lines.', ['ORG NATO']],
    ['two persons', 'It was bought by Ana Ruiz and Bo Chan.', ['PER Ana Ruiz', 'PER Bo Chan']],
    ['a river written small', 'They swam in the Larna river.', ['LOC Larna river']],
    ['a place in a hasty sentence', 'anyone know a mill in new zealand?', ['LOC new zealand']],
    ['an everyday word in a hasty sentence', 'we had turkey for dinner', []],
    ['a small place in edited prose', 'The chapel sells paris green.', []],
    [
      'a party before a surname given in full elsewhere',
      'Ana Ruiz spoke. Then Republican Ruiz left.',
      ['PER Ana Ruiz', 'OTHER Republican', 'PER Ruiz'],
    ],
    [
      'a surname that is a word, behind a title',
      'Judge Ann Lee spoke. Captain Lee left.',
      ['PER Ann Lee', 'PER Lee'],
    ],
    ['a nation in a longer name', 'She reads the Danish Gazette.', ['ORG Danish Gazette']],
    ['a nation before a person', 'It went to Kenyan Ana Ruiz.', ['OTHER Kenyan', 'PER Ana Ruiz']],
    ['an everyday word in capitals', 'It is the BEST mill.', []],
    ['the speaker who opens a sentence', 'Okonjo said the mill would close.', ['PER Okonjo']],
  ])('reads %s', (_name, text, expected) => {
    const found = findNames(text, sentencesOf(text))
    expect(found.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(
      expected,
    )
  })

  test.each([
    ['a surname', 'The mill belongs to Ana Ruiz. Later Ruiz sold it.', 'Ruiz', 'Ana Ruiz'],
    [
      'a surname with particles',
      'It belongs to Jan de Witt. Later Witt sold it.',
      'Witt',
      'Jan de Witt',
    ],
    [
      'a longer form',
      'It belongs to Ana Ruiz. Ana Maria Ruiz sold it.',
      'Ana Ruiz',
      'Ana Maria Ruiz',
    ],
    [
      'the person named last',
      'It belongs to Ana Ruiz and Carl Ruiz. Later Ruiz sold it.',
      'Ruiz',
      'Carl Ruiz',
    ],
    [
      'a short form',
      'The Harbour Masters Union (HMU) met. Later the HMU left.',
      'HMU',
      'Harbour Masters Union',
    ],
    ['a household form', 'The United States paid. The U.S. left.', 'U.S.', 'United States'],
  ])('takes %s to the fullest form', (_name, text, words, canonical) => {
    const found = findNames(text, sentencesOf(text)).filter(
      ({ start, end }) => text.slice(start, end) === words || text.slice(start, end + 1) === words,
    )
    expect(found.at(-1)?.canonical).toBe(canonical)
  })

  test('gives spans in order, inside the text, without overlaps', () => {
    const words = fc.constantFrom(
      'Ana',
      'Ruiz',
      'the',
      'of',
      'U.S.',
      'St.',
      '&',
      ',',
      '’s',
      'Bank',
      '3rd',
      'A',
      '“',
      '\n',
      'é',
      '😀',
      '-',
      'said',
      'Lake',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ')
        let last = 0
        for (const { start, end } of findNames(text, sentencesOf(text))) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})

/** One sentence to each stop that a capital follows. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(/[a-z\d]\.\s(?=\p{Lu})|$/gu)) {
    const end = match[0] === '' ? text.length : match.index + 2
    if (end > start) spans.push({ start, end })
    start = end
  }
  return spans
}
