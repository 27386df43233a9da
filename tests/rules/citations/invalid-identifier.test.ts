import { expect, test } from 'vitest'
import rule from '../../../rules/citations/invalid-identifier.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  ['ISBN-13', 'See her atlas, ISBN 978-3-16-148410-0.'],
  ['ISBN-10', 'See her atlas, ISBN 0-306-40615-2.'],
  ['ISBN-10 with X', 'See her atlas, ISBN-10: 0-8044-2957-X.'],
  ['ISSN', 'It came out in the Mill Review (ISSN 0378-5955).'],
  ['ORCID', 'Written by Ann Lee (https://orcid.org/0000-0002-1825-0097).'],
  ['IBAN', 'Pay to IBAN GB82 WEST 1234 5698 7654 32 by Friday.'],
  ['DOI', 'See doi:10.1000/182 or https://doi.org/10.1038/nphys1170.'],
  ['no label', 'Call 978-3-16-148410-1.'],
  ['code', 'Write `ISBN 978-3-16-148410-1` to see it fail.'],
  ['a word on DOIs', 'The DOI is a good thing.'],
])('stays quiet: %s', async (_name, text) => {
  const { found } = await checkMarked(rule, text)
  expect(found).toEqual([])
})

test.each([
  ['ISBN-13', 'See her atlas, ISBN {{978-3-16-148410-1}}.'],
  ['ISBN-10', 'See her atlas, ISBN {{0-306-40615-3}}.'],
  ['a digit short', 'See her atlas, ISBN {{978-3-16-14841-0}}.'],
  ['ISSN', 'It came out in the Mill Review (ISSN {{0378-5956}}).'],
  ['ORCID in a link', 'Written by [Ann Lee](https://orcid.org/{{0000-0002-1825-0098}}).'],
  ['IBAN', 'Pay to IBAN {{GB83 WEST 1234 5698 7654 32}} by Friday.'],
  ['DOI', 'See doi:{{11.1000/182}} for more.'],
])('flags: %s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked)
  expect(found).toEqual(expected)
})
