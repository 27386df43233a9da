import type { ClaimKind } from '../claim.ts'

/**
 * Words that give a sentence a reason to be checked, by reason. Written for the project. Verbs stand in their base form
 * and are inflected when the lists are first read; other words are taken as they are.
 */
export const kindVerbs: Partial<Readonly<Record<ClaimKind, string>>> = {
  position:
    'support back oppose reject seek pledge reiterate reaffirm endorse favour favor demand urge advocate commit prioritise prioritize insist vow welcome condemn push promise intend plan propose aspire',
  event:
    'announce launch sign provide deploy open close begin start end agree acquire buy sell build complete destroy attack bomb invade arrest charge release publish move withdraw join leave found establish create deliver send receive win lose kill injure die resign declare recognise recognize acknowledge designate suspend expand approve cancel delay meet visit hold host strike fire hire close ship order raise cut double award donate transfer seize detain evacuate crash collapse sink categorise categorize issue grant impose lift block halt resume fund finance pay spend invest',
  office:
    'appoint elect nominate inaugurate serve succeed preside represent chair head lead govern',
  law: 'vote rule legislate ratify enact repeal amend convict acquit sentence outlaw legalise legalize veto ban prohibit sue indict',
  accusation:
    'accuse allege violate abuse bribe embezzle defraud murder assault rape torture launder steal blackmail threaten lie deceive manipulate conceal persecute blame violate smuggle',
  causal:
    'cause lead trigger prevent reduce increase improve worsen boost enable drive produce spark fuel solidify strengthen weaken undermine bolster reinforce foster destabilise destabilize exacerbate enhance hinder mitigate',
  prediction: 'predict forecast expect project anticipate',
  comparison:
    'rise fall grow shrink increase decrease decline drop exceed outpace surpass double triple halve climb plunge soar gain outperform outnumber',
}

export const kindWords: Partial<Readonly<Record<ClaimKind, string>>> = {
  position:
    'commitment stance goal aim objective priority policy support opposition pledge promise intention strategy aspiration ambition focused committed aimed aims wants want efforts determined',
  event:
    'recognition attack strike election agreement merger launch withdrawal decision visit summit explosion fire crash strike protest protests deployment',
  office:
    'president minister senator governor mayor chancellor premier secretary ambassador chairman chairwoman ceo director commissioner congressman congresswoman member incumbent spokesman spokeswoman',
  law: 'law laws bill act statute treaty constitution constitutional verdict ruling court legislation amendment vote referendum sanctions regulation decree tariff tariffs convention clause article jurisdiction illegal legal unlawful',
  accusation:
    'corruption fraud crime crimes criminal murder guilty guilt misconduct scandal abuse bribery theft terrorist terrorism genocide atrocities violation violations cheating perjury racist propaganda illegally allegations',
  causal: 'because due therefore consequently thereby owing impact effect effects consequence',
  prediction:
    'could might would may potential potentially likely expected forecast forecasts future soon',
  comparison:
    'than more less fewer higher lower larger smaller greater better worse most least increasingly faster slower stronger weaker older younger cheaper richer poorer compared versus twice double half',
  superlative:
    'first only largest biggest highest lowest best worst greatest smallest oldest youngest longest shortest fastest tallest deepest richest poorest busiest unprecedented unique sole earliest latest leading record',
  range: 'between least almost nearly approximately roughly about up over under',
  opinion:
    'crucial important significant vital essential pivotal historic key valuable strategic remarkable notable robust unfortunate tragic terrible wonderful excellent critical fundamental necessary unacceptable best worst beautiful wise foolish great impressive iconic landmark',
  date: 'january february march april june july august september october november december century yesterday tomorrow ago',
}
