/**
 * Common English verbs besides those that introduce a content, written for the project. Many are nouns as well
 * (“the rise”, “two plans”); the reader of clauses decides by what stands around them.
 */
export const plainVerbs = `
abandon absorb accelerate accept accompany account accumulate achieve acquire act adapt adopt advance affect afford
age aid aim allow alter amount amplify anger annoy annul appeal appear apply appoint approach approve arm arrange arrest
arrive assassinate assemble assess assign assist attach attack attain attempt attend attract avoid award back backfire
balance ban bar battle become befall begin behave belong benefit bind block bloom boast bolster bomb boom boost border
borrow boycott break breach breathe breed bring broadcast broaden build burn bury buy bypass calm cancel capture care carry
cast catch cause cede celebrate challenge change charge chase cheat check choose circulate clash classify clean clear climb
cling close coincide collapse collect combat combine command commit compare compensate compete compile complete comply
compose comprise conceal concentrate concern condemn conduct confer conflict confront confuse connect conquer constitute
constrain consult consume contact contain contaminate continue contract contradict contribute control convert convict cook
cool cooperate coordinate cope copy correct cost count cover crack crash create criminalise cripple cross crumble crush cure curb
curtail cut damage deal decay decide decline decrease dedicate deepen defeat defect defer define degrade delay delete deliver
demolish deny depart depend deplete deploy deport depress deprive derive derail descend deserve design destabilise destroy
deteriorate deter develop deviate devote die differ dig diminish direct disappear discharge discourage discriminate disperse displace
display disrupt dissolve distort distribute disturb dive diverge divert divide dominate donate double downgrade draft drag drain
draw drift drink drive drop drown dry dwarf earn ease eat edge edit eject elect eliminate embark embrace emerge emit employ
empower enable enact encourage end endanger endure enforce engage enhance enjoy enlarge enlist enrich enrol ensue entail enter
entitle equal erase erect erode erupt escalate escape establish evacuate evade evolve examine exceed excel exclude execute
exercise exhaust exist expand expel expire explain explode exploit export expose face extend extract fade fail fall falter favour favor
feature feed feel fetch field fight fill finance finish fire fit fix flee float flood flourish flow fly focus follow force
forge form foster free freeze frighten fuel fulfil function fund gain gather generate get give go govern grab grant
grow guard guide halt halve hamper handle hang happen harass harbour harden harm haul head heal help hide hinder hire
hit hold host hunt hurt ignite ignore impair impede import impose impress imprison improve include increase incur infect inflict
influence inhabit inherit inhibit injure inspire install insulate insure integrate intend intensify interact intercept interfere
intervene introduce invade invent invest investigate invite involve isolate issue jeopardise join jump justify keep kick kidnap
kill lack land last launch lay lead lean leap leave legalise lend lengthen let level lie lift limit line link live load
locate lock loom lose lower maintain make manage manufacture march mark marry match matter measure meet melt merge migrate mirror
miss mitigate modernise modify monitor mount move multiply narrow near need neglect negotiate nominate note obey
obtain occupy occur offend offer offset open operate oppress opt orbit orchestrate order organise organize originate outlast outlaw outnumber outpace outperform
outstrip outweigh overcome overlap overlook oversee overtake overthrow overturn owe own pack participate pass pause pay peak penetrate perform
permit persist pick place plan plant play plummet plunge poison pollute populate pose possess postpone pour power practise
precede prefer prepare present preserve press pressure prevail prevent price prioritise privatise proceed process produce profit
prohibit prolong promote prompt prop prosecute prosper protect provide provoke publish pull punish purchase pursue push put qualify race raid raise
rank reach react reap rebel rebound rebuild recede receive recover recruit recur recycle redraw reduce reflect reform refuse regain register
regret regulate reign reinforce reinstate reject relate relax release relieve relocate rely remain remove renew rent reopen repair repeal repel replace
represent require rescue research resemble resent reserve reset reshape resign resist resolve restore restrain restrict restructure result
resume retain retire retreat return reunite revamp reverse revert review revive revoke revolt reward rewrite ride rise risk rival roll rotate
ruin run rush sabotage sack safeguard sail sanction satisfy save scale scare schedule score scrap screen seal search secure seek seem seize sell
send separate serve settle shake shape share shed shell shelter shield shift shine ship shoot shrink shut sideline sign simplify sink sit slash slide slip
slow smuggle soar soften solve sort span spark spawn spell spend spill split sponsor spread spring spur squeeze stabilise stage stall stamp stand stem
start starve stay steal steer stifle stimulate stir stock stop store strain strand stretch strike strip strive struggle study stumble subsidise succeed
suffer suffice suit supervise supply support suppress surface surge surpass surrender surround survey survive suspend sustain swallow sweep swell swing switch
tackle take target tax tear tend term terminate terrorise test thaw thin thrive tie tighten top topple torture total touch tour trace track trade trail
train transcend transfer transform transmit transport trap travel treat tremble trend trigger trim triple tumble turn tweak undergo undermine undertake unify unite
unleash unlock unravel unveil unwind update upgrade upset use utilise vanish vary veto violate visit vote wage wait walk wane want warm wash waste watch weaken wear
crawl dance delight doze dream fish hear listen look relax shop sing sleep smile smoke speak swim talk wake wander wonder worry
weather weigh widen win withdraw wither withhold withstand work worsen yield
`
