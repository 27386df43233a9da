import { expect, test } from 'vitest'
import rule from '../../../rules/facts/wrong-office-holder.ts'
import { coreFacts } from '../../../src/facts/core-facts.ts'
import { checkMarked, runRule } from '../../../src/testing/test-rule.ts'

const setting = { facts: coreFacts(), date: '2026-01-10' }

test.each([
  ['leaves what is right', 'President Barack Obama signed the order in May 2014.'],
  ['leaves titles by courtesy', 'President Obama said in 2019 that he was writing.'],
  ['leaves names of two people', 'President Bush signed the act in 1995.'],
  [
    'leaves former holders',
    'Former President Barack Obama spoke. Former President Trump was indicted in 2023.',
  ],
  ['leaves those who are to be', 'President-elect Donald Trump visited Paris in December 2024.'],
  ['leaves things', 'A statue of President Ronald Reagan was unveiled in 2011.'],
  [
    'leaves dates of something else',
    'The Trump administration wants to repeal a rule adopted in 2015.',
  ],
  [
    'leaves suppositions',
    'If Kamala Harris were president of the United States, the rule would stand.',
  ],
  [
    'leaves a person of that name the text introduced otherwise',
    'Barbara Bush, who lived in Texas, read. Bush was in office in 1995.',
  ],
  [
    'leaves acts of the administration in its years, and plans',
    'The Obama administration’s handling of the crisis in 2010 and its plan to close a base in 2019 differ.',
  ],
  [
    'leaves an apposition that was right at its date',
    'Boris Johnson, the British prime minister, said on 4 May 2020 the plan was dead.',
  ],
  ['leaves what is theirs later', 'President Barack Obama launched his library in May 2019.'],
  [
    'finds wishes sent under the office',
    '{{Barack Obama, the US president, sent his greetings on 3 May 2018}}.',
  ],
  ['finds an apposition', '{{Olaf Scholz, the German chancellor}}, says the plan was dead.'],
  [
    'finds an act of an administration as a noun',
    'The {{Obama administration’s withdrawal from the agreement in 2019}} drew protests.',
  ],
  [
    'finds an act of a government as a noun',
    'The {{Merkel government’s closure of the border in 2003}} drew protests.',
  ],
  ['finds an act at another time', '{{President Barack Obama signed the order in May 2018}}.'],
  ['finds “former” before a holder', '{{Former President Donald Trump}} signed it.'],
  ['finds “sitting” before none', 'The {{incumbent German chancellor, Olaf Scholz}}, agreed.'],
  ['finds an administration', 'The {{Obama administration imposed the rule in 2005}}.'],
  ['finds a predicate with its date', '{{Angela Merkel was chancellor of Germany}} in 2002.'],
  ['finds a wrong beginning', '{{Xi Jinping became president of China in 2008}}.'],
  [
    'finds a wrong end',
    '{{Margaret Thatcher was prime minister of the United Kingdom from 1979 to 1995}}.',
  ],
])('%s', async (_name, marked) => {
  const { expected, found } = await checkMarked(rule, marked, setting)
  expect(found).toEqual(expected)
})

test('gives the terms and the holder at that time', async () => {
  const [finding] = await runRule(rule, 'President Barack Obama signed it in May 2018.', setting)
  expect(finding?.message.what).toContain('20 January 2009 to 20 January 2017')
  expect(finding?.message.what).toContain('Donald Trump')
  expect(finding?.evidence.length).toBeGreaterThan(0)
})

test.each([
  [
    'an office that is open in the pack',
    'Former French President Emmanuel Macron spoke.',
    'warning',
  ],
  ['an office with a fixed term', 'Former President Donald Trump spoke.', undefined],
])('180 days after the pack: %s', async (_name, text, atMost) => {
  const [finding] = await runRule(rule, text, { ...setting, date: '2026-11-23' })
  expect(finding?.atMost).toBe(atMost)
})
