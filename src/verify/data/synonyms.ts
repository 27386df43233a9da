import { stem } from '../stem.ts'

// Words a source and its reader use for one another. Written for the project.
const groups = `
film movie picture
song track single tune
album record
novel book
show series programme program
actor actress cast star starring
author writer novelist write written
singer vocalist sing
band group
company firm corporation business
country nation state
city town
king monarch ruler
war conflict
battle fight combat
child kid son daughter offspring children baby
parents parent mother father mom dad
mother mom
father dad
brother sibling
sister sibling
wife spouse husband
marry wed marriage married husband wife spouse wedding
die death dead killed kill passed deceased
kill murder assassinate slay
illness disease sickness sick ill
doctor physician
lawyer attorney
begin start commence launch
end finish conclude cease stop
create make produce invent develop
found establish create founded form
build construct erect
buy purchase acquire
sell sold sale
win victory triumph victorious won
defeat beat lose loss
big large huge great
small little tiny
quick fast rapid
rich wealthy wealth
poor poverty
famous well-known renowned popular
increase rise grow growth gain raise higher elevate
decrease fall drop decline reduce lower reduction diminish
help aid assist support
show demonstrate reveal indicate
use utilise utilize employ
work job employment occupation
school college university educate education academy
pupil student
teacher professor instructor teach
study research investigate
say state claim argue assert
name call title
join enlist enter
leave quit depart resign
choose select pick elect appoint
elect election vote
law legislation act statute bill
ban prohibit forbid outlaw
allow permit let
reject refuse decline deny
accept adopt agree approve
arrest detain imprison jail prison
attack assault raid
injury hurt wound injure
money fund finance cash
cost price expensive expense
job post position role
leader head chief
boss manager chief
president presidency presidential
chairman chair chairperson
soldier troops army military
police officer cop
plane aircraft airplane aeroplane
car automobile vehicle
ship boat vessel
train railway railroad
road street highway
house home residence live dwell
reside live home residence
near close nearby
north northern
south southern
east eastern
west western
america american us usa
britain british uk england english
france french
germany german
italy italian rome roman
spain spanish
russia russian
china chinese
japan japanese
india indian
canada canadian
australia australian
mexico mexican
ireland irish
scotland scottish
wales welsh
greece greek
egypt egyptian
sweden swedish
norway norwegian
denmark danish
netherlands dutch holland
poland polish
turkey turkish
brazil brazilian
korea korean
europe european
africa african
asia asian
tumor tumour cancer neoplasm carcinoma malignancy
drug medicine medication treatment therapy
patient subject participant
cell cellular
gene genetic
protein polypeptide
mouse mice murine
human people person man
covid sars-cov-2 coronavirus
blood vascular
heart cardiac cardiovascular
brain cerebral neural
liver hepatic
kidney renal
lung pulmonary respiratory
bone skeletal osseous
mortality death fatality
inhibit suppress block inhibition
activate stimulate induce promote
cause lead trigger induce
associate correlate link relate
bind interact attach
regulate control modulate
express expression
predict forecast
diet food nutrition eat
obesity obese overweight
diabetes diabetic
infection infect infected
vaccine vaccination vaccinate immunise
award prize medal honour honor
goal score
coach trainer
player athlete footballer
championship title champion
compete contest competition
debut premiere first
release publish issue
picture photo photograph image
religion religious faith
church cathedral
pope papal
god deity
capital seat
language tongue speech
population inhabitants people residents
`

let lookup: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** The stems that may stand for this one. */
export const synonymsOf = (wordStem: string): ReadonlySet<string> | undefined =>
  (lookup ??= readGroups()).get(wordStem)

function readGroups(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const line of groups.trim().split('\n')) {
    const stems = line.split(' ').map(stem)
    for (const one of stems) {
      const mates = found.get(one) ?? new Set<string>()
      for (const other of stems) if (other !== one) mates.add(other)
      found.set(one, mates)
    }
  }
  return found
}
