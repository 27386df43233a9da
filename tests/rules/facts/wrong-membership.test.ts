import { expect, test } from 'vitest'
import rule from '../../../rules/facts/wrong-membership.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  [
    'leaves what is right',
    'Finland joined NATO in April 2023. Estonia, a NATO member since 2004, hosts troops.',
  ],
  [
    'leaves hopes, bids and candidates',
    'Ukraine hopes to become a member of NATO. Serbia is a candidate for membership of the EU.',
  ],
  ['leaves denials', 'Norway is not a member of the EU. Non-EU country Norway pays.'],
  ['leaves founders dated otherwise', 'Italy joined the EU in 1957.'],
  ['leaves parts of a body', 'France left NATO’s military command in 1966.'],
  [
    'leaves a date that fits a member that left',
    'In 2015 the United Kingdom was a member of the EU.',
  ],
  ['leaves a bid in the same clause', 'Norway is an EU member of the single market and no more.'],
  [
    'finds one beside talk of a mission in another clause',
    '{{Albania, an EU member since 2014}}, sent ships, while a mission of observers left.',
  ],
  [
    'leaves joinings told otherwise, with the right day',
    'Since joining the EU in 2004, Latvia has grown. Montenegro became NATO’s 29th member in 2017.',
  ],
  [
    'finds joinings told otherwise',
    '{{Since joining the EU in 2002, Latvia}} has grown. {{Montenegro became NATO’s 29th member in 2015}}.',
  ],
  ['finds a wrong day of joining', '{{Finland joined NATO in 2019}}.'],
  ['finds a wrong day of leaving', 'The {{United Kingdom left the EU in 2016}}.'],
  ['finds a member that is none', '{{Norway is a member of the European Union}}.'],
  ['finds one in a list', '{{EU member states Norway and Denmark}} signed it.'],
  ['finds a member too early', '{{Sweden was a NATO member}} in 2010.'],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})
