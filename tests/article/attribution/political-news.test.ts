import { expect, test } from 'vitest'
import { buildArticle } from '../../../src/article/build-article.ts'
import { parseDocument } from '../../../src/documents/parse-document.ts'

/** Each attribution as “source | cue | content”, the parts of one joined by a stroke. */
async function toldIn(text: string): Promise<string[]> {
  const article = buildArticle(await parseDocument({ path: 'a.txt', text, format: 'text' }))
  const show = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' / ')
  return article.attributions.map(
    ({ source, cue, content }) => `${show(source)} | ${show(cue)} | ${show(content)}`,
  )
}

test.each([
  ['The council held its vote on Monday.'],
  ['The ferry is expected at noon.'],
  ['He found the key under the mat.'],
  ['The plan includes a claim form for each farmer.'],
  ['The report runs to 300 pages.'],
  ['Nunes called her mother after the debate.'],
  ['The minister left after the announcement.'],
  ['The bank holds eight claims on the estate.'],
  ['The party won 40 seats in the new chamber.'],
  ['The statement was three lines long.'],
  ['He answered the door in slippers.'],
  ['The bill was signed into law on Friday.'],
  ['The mayor read the letter twice.'],
  ['The premier held talks with union leaders in Oslo.'],
  ['The car belonged to a retired judge.'],
  ['She noticed a smell of gas in the hall.'],
  ['The court sits in the old mint.'],
  ['The law was repealed in 2012.'],
  ['The company wrote off the loan in May.'],
  ['Troops crossed the river before dawn.'],
  ['He was born in Malmo and studied law in Uppsala.'],
  ['The tower was seen from the harbour.'],
  ['The deputy attended a rally in the park.'],
  ['The fund shows a deficit of two million crowns.'],
  ['A record crowd turned out for the parade.'],
  ['The union elected a new chairwoman.'],
  ['The panel has nine members, two of them judges.'],
  ['The word of the year was “drizzle”.'],
  ['Aldous beat Nunes by 300 votes.'],
  ['The talks are to resume on Thursday.'],
  ['The committee is known as the Group of Six.'],
  ['He learned Greek as a boy.'],
  ['The tax raised nine million crowns last year.'],
  ['The troops hoped-for relief came by sea.'],
  ['The premier visited a school near the border.'],
  ['They heard a bang and ran.'],
  ['The paper feared by ministers folded in 1988.'],
  ['Ballots are counted by hand in each district.'],
  ['The group agreed a price of two crowns a share.'],
  ['The ministry published the figures on its website.'],
  ['The town remembers its dead each May.'],
  ['Nunes, who was elected in 2019, chairs the audit panel.'],
  ['The order took effect at midnight.'],
  ['The committee heard evidence from 12 witnesses.'],
  ['The army determined the route of the march.'],
  ['He continued his walk along the quay.'],
  ['Two shots were heard near the embassy.'],
  ['The pact expires in June.'],
  ['The driver ignored the warning lights.'],
  ['The premier shook hands with the envoy.'],
  ['A vote of no confidence is due next week.'],
  ['The pledge card lists five items.'],
  ['The study room closes at nine.'],
  ['The post is paid at 2,000 crowns a month.'],
  ['She answered 40 letters a day.'],
  ['The law requires owners to report thefts.'],
  ['The new rules mean longer queues at the border.'],
  ['The chamber doubled the fee.'],
  ['The governor signed the order and left for Bergen.'],
  ['The harbour board met in the old customs house.'],
  ['They called the police.'],
  ['He called his brother the next day.'],
  ['Police press officers stood at the gate.'],
  ['State senators filed out.'],
  ['A U.S. state on the coast was hit by the storm.'],
  ['The law obliges priests to report abuse.'],
  ['She is looking for ways to understand how bees fly.'],
  ['The union’s pledge to the canal fund is small.'],
  ['A spokeswoman for the ministry declined to discuss the talks.'],
  ['The party plans to challenge the ruling next week.'],
  ['The treasury is expected to announce the cuts on Monday.'],
  ['Police questioned the deputy.'],
  ['Nunes invited the king to open the session.'],
  ['The White Hall, asked for comment, referred to its earlier statement.'],
  ['Voters appear to agree.'],
])('finds nothing in “%s”', async (text) => {
  expect(await toldIn(text)).toEqual([])
})

test.each([
  [
    'Carla Nunes vowed to scrap the levy within a year.',
    'Carla Nunes | vowed | to scrap the levy within a year',
  ],
  [
    'The premier promised to publish the memo before the vote.',
    'The premier | promised | to publish the memo before the vote',
  ],
  [
    'Union leaders urged the government to delay the reform.',
    'Union leaders | urged | the government to delay the reform',
  ],
  [
    'She accused the minister of hiding the figures from parliament.',
    'She | accused | the minister of hiding the figures from parliament',
  ],
  [
    'The opposition blamed the cabinet for the shortage.',
    'The opposition | blamed | the cabinet for the shortage',
  ],
  ['Nunes praised the deal as a turning point.', 'Nunes | praised | the deal as a turning point'],
  [
    'The party called on the president to resign.',
    'The party | called on | the president to resign',
  ],
  [
    'The mayor denied taking money from the builder.',
    'The mayor | denied | taking money from the builder',
  ],
  [
    'The chancellor reportedly offered him a post in the cabinet.',
    ' | reportedly | The chancellor / offered him a post in the cabinet',
  ],
  [
    'The clerk allegedly shredded three boxes of ballots.',
    ' | allegedly | The clerk / shredded three boxes of ballots',
  ],
  ['Mr Osei wants the court to rule before May.', 'Mr Osei | wants | the court to rule before May'],
  [
    'The committee asked why the contract had been changed.',
    'The committee | asked | why the contract had been changed',
  ],
  [
    'Reporters asked whether the deputy had known.',
    'Reporters | asked | whether the deputy had known',
  ],
  [
    'Nunes dismissed the charges as “a fairy tale”.',
    'Nunes | dismissed | the charges as “a fairy tale”',
  ],
  ['He described the vote as a farce.', 'He | described | the vote as a farce'],
  [
    'Ministers have threatened to withdraw from the pact.',
    'Ministers | threatened | to withdraw from the pact',
  ],
  [
    'The bloc agreed to lift the embargo in stages.',
    'The bloc | agreed | to lift the embargo in stages',
  ],
  ['Officials were told that the funds had run out.', ' | told | that the funds had run out'],
  ['The firm was accused of bribing two judges.', ' | accused | The firm / of bribing two judges'],
  ['The treaty has been criticised by aid groups.', 'aid groups | criticised by | The treaty'],
  [
    'The plan drew criticism from farmers, who say prices will fall.',
    'farmers | say | prices will fall',
  ],
  [
    'The governor’s warning that the dam could fail went unheeded.',
    'The governor’s | warning | that the dam could fail went unheeded',
  ],
  [
    'The allegation that he took bribes surfaced in March.',
    ' | allegation | that he took bribes surfaced in March',
  ],
  [
    '“We were never asked,” Nunes wrote in a memo to staff.',
    'Nunes | wrote | “We were never asked,”',
  ],
  ['“I am done,” he tweeted late on Tuesday.', 'he | tweeted | “I am done,”'],
  ['Nunes tweeted: “The levy is dead.”', 'Nunes | tweeted | “The levy is dead.”'],
  [
    'The talks collapsed, said a diplomat who spoke on condition of anonymity.',
    'a diplomat | said | The talks collapsed',
  ],
  [
    'The talks collapsed, according to two officials briefed on the matter.',
    'two officials briefed on the matter | according to | The talks collapsed',
  ],
  [
    'Per the filing, the group spent two million crowns on radio spots.',
    'the filing | Per | the group spent two million crowns on radio spots',
  ],
  [
    'Turnout fell to a third, the commission’s figures show.',
    'the commission’s figures | show | Turnout fell to a third',
  ],
  [
    'Four in ten voters back the plan, a survey by Delta Research found.',
    'a survey by Delta Research | found | Four in ten voters back the plan',
  ],
  ['The court ruled that the ban was unlawful.', 'The court | ruled | that the ban was unlawful'],
  [
    'The judge ordered the state to release the files.',
    'The judge | ordered | the state to release the files',
  ],
  [
    'Nunes, for her part, insists she never met the lobbyist.',
    'Nunes | insists | she never met the lobbyist',
  ],
  ['What he wants, he said, is a fair hearing.', 'he | said | What he wants / is a fair hearing'],
  ['“It is a mess,” agreed Tom Aldous, a former whip.', 'Tom Aldous | agreed | “It is a mess,”'],
  ['Few believe the coalition will last.', 'Few | believe | the coalition will last'],
  [
    'Critics of the bill contend it would gut the press law.',
    'Critics of the bill | contend | it would gut the press law',
  ],
  [
    'Supporters see the pact as a shield against Moscow.',
    'Supporters | see | the pact as a shield against Moscow',
  ],
  [
    'Many view the vote as a test of the young premier.',
    'Many | view | the vote as a test of the young premier',
  ],
  [
    'The premier is seen as a reformer by investors.',
    'investors | seen | The premier / as a reformer by investors',
  ],
  ['Aldous found the answer “insulting”.', 'Aldous | found | “insulting”'],
  ['The union opposes the merger.', 'The union | opposes | the merger'],
  [
    'The prime minister supports the amendment, her office confirmed.',
    'her office | confirmed | The prime minister supports the amendment',
  ],
  [
    'The president thanked the crews for their work.',
    'The president | thanked | the crews for their work',
  ],
  [
    'The archbishop condemned the raid as an outrage.',
    'The archbishop | condemned | the raid as an outrage',
  ],
  [
    'The governor defended his record on schools.',
    'The governor | defended | his record on schools',
  ],
  ['Nunes rejected calls for an early election.', 'Nunes | rejected | calls for an early election'],
  [
    'The envoy expressed concern about the arrests.',
    'The envoy | expressed | concern about the arrests',
  ],
  ['He voiced hope that the truce would hold.', 'He | voiced | hope that the truce would hold'],
  ['The party raised doubts about the count.', 'The party | raised | doubts about the count'],
  [
    'She made clear she would not serve under him.',
    'She | made clear | she would not serve under him',
  ],
  ['She pointed to a fall in crime as proof.', 'She | pointed to | a fall in crime as proof'],
  ['Nunes likened the inquiry to a show trial.', 'Nunes | likened | the inquiry to a show trial'],
  [
    'The campaign touted its record haul in June.',
    'The campaign | touted | its record haul in June',
  ],
  ['Nunes bragged about her poll numbers.', 'Nunes | bragged about | her poll numbers'],
  ['She apologised for the remark.', 'She | apologised for | the remark'],
  [
    'The minister spoke of “a new dawn” for the port.',
    'The minister | spoke of | “a new dawn” for the port',
  ],
  ['Nunes talked about her years as a nurse.', 'Nunes | talked about | her years as a nurse'],
  ['He argued for a second vote.', 'He | argued for | a second vote'],
  ['The bank warned against hasty cuts.', 'The bank | warned against | hasty cuts'],
  [
    'The council demanded an apology from the broadcaster.',
    'The council | demanded | an apology from the broadcaster',
  ],
  [
    'The group is calling for an independent audit.',
    'The group | calling for | an independent audit',
  ],
  [
    'Her rivals seized on the remark, saying it showed contempt.',
    'Her rivals | saying | it showed contempt',
  ],
  [
    'No decision has been made, the spokesman added.',
    'the spokesman | added | No decision has been made',
  ],
  ['Nunes “has no plan,” Aldous said of his rival.', 'Aldous | said | Nunes “has no plan,”'],
  [
    'Aldous told the Morning Ledger that he had voted twice.',
    'Aldous | told | that he had voted twice',
  ],
  ['Aldous told supporters in Lund on Friday: “We will win.”', 'Aldous | told | “We will win.”'],
  ['“Why now?” asked Ms Osei.', 'Ms Osei | asked | “Why now?”'],
  ['“Shame!” the crowd chanted as the mayor left.', 'the crowd | chanted | “Shame!”'],
  ['“My father,” she recalled, “never voted.”', 'she | recalled | “My father,” / “never voted.”'],
  ['As the ombudsman sees it, the law is clear.', 'the ombudsman | sees | the law is clear'],
  ['In Nunes’s view, the clause is void.', 'Nunes’s | view | the clause is void'],
  [
    'By his own account, Aldous owed the bank a million.',
    'his | account | Aldous owed the bank a million',
  ],
  ['The two men deny any wrongdoing.', 'The two men | deny | any wrongdoing'],
  [
    'He testified that nobody had read the contract.',
    'He | testified | that nobody had read the contract',
  ],
  [
    'The indictment alleges that the trio moved cash through Malta.',
    'The indictment | alleges | that the trio moved cash through Malta',
  ],
  [
    'Prosecutors allege he lied to the grand jury.',
    'Prosecutors | allege | he lied to the grand jury',
  ],
  [
    'The email shows that the minister knew in June.',
    'The email | shows | that the minister knew in June',
  ],
  [
    'The measure would cost jobs, opponents warn.',
    'opponents | warn | The measure would cost jobs',
  ],
  ['The bloc hopes to sign by spring.', 'The bloc | hopes | to sign by spring'],
  ['Negotiators are confident a deal is near.', 'Negotiators | confident | a deal is near'],
  ['She is convinced that the vote was stolen.', 'She | convinced | that the vote was stolen'],
  [
    'Aldous acknowledged the error but said it changed nothing.',
    'Aldous | acknowledged | the error but said it changed nothing',
  ],
  ['He admitted the plan had failed.', 'He | admitted | the plan had failed'],
  [
    'The panel recommended that the licence be revoked.',
    'The panel | recommended | that the licence be revoked',
  ],
  [
    'The ministry announced a ban on night flights.',
    'The ministry | announced | a ban on night flights',
  ],
  [
    'The broadcaster reported a fire at the depot.',
    'The broadcaster | reported | a fire at the depot',
  ],
  ['Aldous signalled he would stand aside.', 'Aldous | signalled | he would stand aside'],
  ['The aide hinted at a reshuffle.', 'The aide | hinted at | a reshuffle'],
  ['Both sides claimed victory.', 'Both sides | claimed | victory'],
  ['The premier told her to resign.', 'The premier | told | her to resign'],
  ['Parliament approved the bill that critics call a gag law.', 'critics | call | a gag law'],
  ['There is speculation that she will resign.', ' | speculation | that she will resign'],
  [
    'Rumours that he would quit swirled for weeks.',
    ' | Rumours | that he would quit swirled for weeks',
  ],
  ['Nunes feels the press has been unfair.', 'Nunes | feels | the press has been unfair'],
  ['Analysts doubt the pact will survive.', 'Analysts | doubt | the pact will survive'],
  [
    'The premier worries about turnout in the north.',
    'The premier | worries about | turnout in the north',
  ],
  ['Aldous knows the count will be close.', 'Aldous | knows | the count will be close'],
  [
    'The so-called “Lund rule” was, in the words of one clerk, “a joke”.',
    'one clerk | in the words of | The so-called “Lund rule” was / “a joke”',
  ],
  [
    'Nunes said she was “deeply sorry” and would “make amends”.',
    'Nunes | said | she was “deeply sorry” and would “make amends”',
  ],
  ['Nunes repeated her call for a truce.', 'Nunes | repeated | her call for a truce'],
  ['She reiterated her support for the pact.', 'She | reiterated | her support for the pact'],
  [
    'The report’s finding that no one checked the valve is damning.',
    'The report’s | finding | that no one checked the valve is damning',
  ],
  [
    'The foreign minister said he was “not aware” of the request, adding that he would look into it.',
    'The foreign minister | said | he was “not aware” of the request, adding that he would look into it',
  ],
  [
    'The mayor has long argued that trams are cheaper.',
    'The mayor | argued | that trams are cheaper',
  ],
  [
    'Some 40 percent of respondents said they trusted the army.',
    'Some 40 percent of respondents | said | they trusted the army',
  ],
  [
    'Asked whether he regretted it, Mr. Aldous shook his head: “Not for a second.”',
    'Mr. Aldous |  | “Not for a second.”',
  ],
  [
    '“She knows how the game is played,” said Mr. Osei, who ran against her in 2014 and now hosts a radio show.',
    'Mr. Osei | said | “She knows how the game is played,”',
  ],
  [
    'People close to the premier say he has grown weary of the talks, and that he may walk away.',
    'People close to the premier | say | he has grown weary of the talks, and that he may walk away',
  ],
  [
    'The White Hall has said it will not release the tapes.',
    'The White Hall | said | it will not release the tapes',
  ],
  [
    'On Monday, Mr. Aldous tweeted that the probe was “a total sham” and that he would fight it.',
    'Mr. Aldous | tweeted | that the probe was “a total sham” and that he would fight it',
  ],
  [
    'Ms. Osei — a former prosecutor — has repeatedly called for the files to be opened.',
    'Ms. Osei | called for | the files to be opened',
  ],
  [
    'He has suggested, without evidence, that the ballots were forged.',
    'He | suggested | that the ballots were forged',
  ],
  [
    'The union’s leaders have long complained about the pay freeze.',
    'The union’s leaders | complained about | the pay freeze',
  ],
  [
    '“There is no deal,” a spokesman, Per Lund, said in an email.',
    'a spokesman | said | “There is no deal,”',
  ],
  [
    'The senator appeared to reject the idea, saying that “we tried that, and it failed.”',
    'The senator | saying | that “we tried that, and it failed.”',
  ],
  [
    'A senior aide to Nunes, speaking on condition of anonymity because the talks were private, described the mood as grim.',
    'A senior aide to Nunes | described | the mood as grim',
  ],
  [
    'Democrats argued that the rule would keep voters away from the polls.',
    'Democrats | argued | that the rule would keep voters away from the polls',
  ],
  [
    'Republicans, meanwhile, countered that fraud was rampant.',
    'Republicans | countered | that fraud was rampant',
  ],
  [
    'The judge wrote in her opinion that the order “strains belief.”',
    'The judge | wrote | that the order “strains belief.”',
  ],
  ['Mr. Aldous has vigorously denied the claims.', 'Mr. Aldous | denied | the claims'],
  [
    'Whether the premier knew is unclear, but his lawyer insisted he did not.',
    'his lawyer | insisted | he did not',
  ],
  [
    'The mayor is considering a run for governor, her friends say.',
    'her friends | say | The mayor is considering a run for governor',
  ],
  ['Pundits predicted a landslide.', 'Pundits | predicted | a landslide'],
  [
    'In her telling, the deal was already dead by June.',
    'her | telling | the deal was already dead by June',
  ],
  ['He thinks it’s time for a change.', 'He | thinks | it’s time for a change'],
  ['I asked her if she was nervous.', 'I | asked | if she was nervous'],
  [
    'The report concluded that the agency had failed to act.',
    'The report | concluded | that the agency had failed to act',
  ],
  [
    'Nunes’s remark that the court was “rigged” drew a rebuke from the bar.',
    'Nunes’s | remark | that the court was “rigged” drew a rebuke from the bar',
  ],
  ['He joked that he would move to Iceland.', 'He | joked | that he would move to Iceland'],
  [
    'The statement did not say who had paid for the trip.',
    'The statement | say | who had paid for the trip',
  ],
  [
    'Mr. Osei would not say when the inquiry would end.',
    'Mr. Osei | say | when the inquiry would end',
  ],
  ['“No,” he said.', 'he | said | “No,”'],
  [
    '“It’s a good bill,” he said, “but it won’t pass.”',
    'he | said | “It’s a good bill,” / “but it won’t pass.”',
  ],
  ['Premier to quit in May, aides say', 'aides | say | Premier to quit in May'],
  ["Nunes slams 'reckless’ tax plan", "Nunes | slams | 'reckless’ tax plan"],
  ['Minister says bridge is safe', 'Minister | says | bridge is safe'],
  [
    'One adviser said the premier “could not care less” about polls.',
    'One adviser | said | the premier “could not care less” about polls',
  ],
  [
    'Aldous then took aim at the press, which he called “the enemy within.”',
    'he | called | “the enemy within.”',
  ],
  ['She also noted that turnout had been low.', 'She | noted | that turnout had been low'],
  ['They insist on a recount.', 'They | insist on | a recount'],
  [
    'The bill’s sponsor, Tom Aldous, said it was a matter of fairness.',
    'The bill’s sponsor | said | it was a matter of fairness',
  ],
  ['As one delegate put it: “We are done here.”', 'one delegate | put it | “We are done here.”'],
  [
    'He was quick to point out that the rules had changed.',
    'He | point out | that the rules had changed',
  ],
  [
    'The president-elect said in the interview he would “probably” keep the rule.',
    'The president-elect | said | he would “probably” keep the rule',
  ],
  ['Sen. Tom Aldous, R-Lund, said he’d vote no.', 'Sen. Tom Aldous | said | he’d vote no'],
  [
    'Former Gov. Ida Holm (D) warned against complacency.',
    'Former Gov. Ida Holm | warned against | complacency',
  ],
  ['“Lock her up!” chanted the crowd.', 'the crowd | chanted | “Lock her up!”'],
  [
    'The network reported Friday that the aide had met the banker twice.',
    'The network | reported | that the aide had met the banker twice',
  ],
  ['He claims to have won the popular vote.', 'He | claims | to have won the popular vote'],
  ['Aldous called him a liar.', 'Aldous | called | him a liar'],
  [
    'The Minister asked the police to release him.',
    'The Minister | asked | the police to release him',
  ],
])('reads “%s”', async (text, told) => {
  expect(await toldIn(text)).toContain(told)
})

test('a fragment in the sentence after a quotation has the same speaker', async () => {
  const text =
    'Ida Holm will stay away. “It is a waste of public money,” she told the Ledger. The hall is “far too large for this”.'
  expect(await toldIn(text)).toContain('she |  | “far too large for this”')
})

test('labels at the end of a paragraph open the turns of a record', async () => {
  const text =
    '6:13 P.M. THE CHAIR LADY:\n\nGood evening to you all. It is late.\n\nI give the floor to the mayor. THE LORD MAYOR:\n\nThe bridge is shut.'
  const told = await toldIn(text)
  expect(told.map((one) => one.split(' | ')[0])).toEqual(['THE CHAIR LADY', 'THE LORD MAYOR'])
  expect(told[1]).toContain('The bridge is shut.')
})

test('a claim nobody makes has no source', async () => {
  expect(await toldIn('There were reports that the convoy had been hit.')).toEqual([
    ' | reports | that the convoy had been hit',
  ])
})
