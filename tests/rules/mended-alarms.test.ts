import { expect, test } from 'vitest'
import { builtInRules } from '../../rules/index.ts'
import { flagged } from '../../src/testing/test-rule.ts'

/** Sentences of kinds that some rule once took for a contradiction. */
const sound: readonly [rule: string, text: string, date?: string][] = [
  [
    'dates/century-mismatch',
    'In Orchards of Norland in the Sixteenth Century (1987), Vik lists them.',
  ],
  ['dates/duration-mismatch', 'The queen reigned for 20 to 35 years in the mid-12th century.'],
  [
    'dates/duration-mismatch',
    'Her work spanned four decades from the late 1950s to the early 1990s.',
  ],
  ['dates/duration-mismatch', 'Each volume tells of one year in the village from 1961 to 1967.'],
  [
    'dates/duration-mismatch',
    'The works stood still for thirty years and then were finished 1921–1924.',
  ],
  ['numbers/wrong-average', 'He batted at three, scoring 1,870 runs at an average of 55.2.'],
  [
    'numbers/wrong-average',
    'She took 812 wickets at an average of 15.3 and 96 wickets at an average of 22.8.',
  ],
  [
    'numbers/wrong-percentage',
    'The number with a test was 5,104 (26%) for 2011, 6,212 (31%) for 2012, 7,020 (36%) for 2013 and 8,115 (47%) for 2014.',
  ],
  [
    'numbers/wrong-sum',
    'We confirm the weight of the three main causes of decay—damp (11,14,23), frost (14,30), and heat (14,23).',
  ],
  [
    'numbers/wrong-sum',
    'It took $312.4 million at home and $518.5 million abroad for a total of $0.830 billion.',
  ],
  ['numbers/reversed-comparison', 'Yearly growth decreased from 9.1% in 2012 to 4.2% in 2014.'],
  ['numbers/reversed-comparison', 'The growth rate decreased from 9.1% in 2012 to 4.2% in 2014.'],
  [
    'numbers/reversed-comparison',
    'We saw an increase from four million people to one million more people out of work.',
  ],
  ['numbers/reversed-range', 'The valley was settled between 9,000 and 7,000 BC.'],
  ['numbers/reversed-range', 'The crust cooled between 4.1 and 3 billion years ago.'],
  [
    'numbers/wrong-margin',
    'He won the crown, leading the league in wins (22, against seven losses), ERA (1.64) and strikeouts (198); he also led the league in innings.',
  ],
  ['dates/reversed-span', 'He was asked in full council (Session 21 – 9 May 1562).'],
  ['dates/reversed-span', 'He kept goal in more games (1012-731) for the other club.'],
  ['dates/reversed-span', 'Their trade is told in The Baltic Road (14th-17th Century).'],
  [
    'dates/elapsed-time-mismatch',
    'The record, made of songs from their 1988 debut, came out two days later, 4 March 1991.',
  ],
  [
    'dates/weekday-mismatch',
    'The film opens on “Monday, 3 June 1925”, although that day was really a Wednesday.',
  ],
  [
    'dates/age-mismatch',
    'Karl Holm (1801–1877) ran the yard. While Holm was away, Greta died of fever at the age of 24.',
  ],
  [
    'names/acronym-mismatch',
    'The march gave the Citizens Party of Cornmark (CCP) its start. He joined the Citizens Party of Cornmark, the CPC, late.',
  ],
  [
    'names/inconsistent-spelling',
    'Henrik Halvorsen led the embassy. Years before, his father, Hendrik Halvorsen, was judged.',
  ],
  [
    'names/inconsistent-spelling',
    'Marta Jansen opened the mill. She was born in Poznań as the painter (Polish: Martha Jansen) of birds.',
  ],
  [
    'dates/impossible-order',
    'Vik retired in 1987 after telling of her illness, but returned for the one game in 1988.',
  ],
  [
    'dates/impossible-order',
    'I read what the general said in 1961 and what the minister said before the Harbour Committee in 1960.',
  ],
  [
    'dates/impossible-order',
    'They met again in 2011 to make a film, which was dropped following their quarrel in 2012.',
  ],
  [
    'dates/impossible-order',
    'His first wife, Ann Mary Holm, died in 1931. Holm married again in 1946. Holm died in 1970.',
  ],
  ['dates/impossible-order', 'In 1951 he married Ida Vik and had a son, Per, born in 1953.'],
  [
    'dates/tense-mismatch',
    'A fair marked her 80th birthday in 2011. She received the 2013 medal of the league. She died in 2016.',
    '2006-04-02',
  ],
  ['numbers/false-precision', 'The paper sells around 400.000 copies a day.'],
  ['numbers/false-precision', 'It was named on May 9, 2021.1 People in the valley were told.'],
  ['numbers/rank-mismatch', 'He made scores of 48, 61 and 57 at home, followed by 102 away.'],
  [
    'numbers/estimate-outside-interval',
    'Some 31,400 people had the illness at a rate told in 2009 (95% CI: 28,300–34,900).',
  ],
  [
    'numbers/missing-baseline',
    'The size of the fleet has grown by 40 percent in just eight years.',
  ],
  [
    'numbers/conflicting-figure',
    'In his first year, he caught 41 passes for the club. In his second year, he caught 56 passes for the club.',
  ],
  [
    'names/conflicting-title',
    'President Lind spoke. Lind, as Governor of Norland, signed the bill.',
  ],
  [
    'dates/age-mismatch',
    'Their father led the corps, but he retired in 1856 at age 48. He then married Ida Vik (b. 1821) of Bath.',
  ],
  [
    'dates/conflicting-date',
    'The Glass Hill opened at the Adler on 3 May 2004. The Glass Hill opened at the Brandt on 9 June 2007.',
  ],
]

test.each(sound)('%s stays silent: %s', async (id, text, date) => {
  const rule = builtInRules.find((one) => one.id === id)
  if (!rule) throw new Error(id)
  expect(await flagged(rule, text, date ? { date } : {})).toEqual([])
})
