// Irregular English forms with the stem of their base. Written for the project.
const families = `
be:am,is,are,was,were,been,being
have:has,had,having
do:does,did,done,doing
go:goes,went,gone,going
becom:become,became,becoming,becomes
begin:began,begun,beginning
bring:brought
build:built
buy:bought
catch:caught
choos:choose,chose,chosen,choosing
com:came,come,coming,comes
draw:drew,drawn
driv:drive,drove,driven,driving
eat:ate,eaten
fall:fell,fallen
feel:felt
fight:fought
find:found
fly:flew,flown,flies
get:got,gotten,getting
giv:give,gave,given,giving
grow:grew,grown,growth
hear:heard
hold:held
keep:kept
know:knew,known
lead:led
leav:leave,left,leaving
los:lose,lost,losing,loses,loss,losses
mak:make,made,making,makes
mean:meant
meet:met
pay:paid
ris:rise,rose,risen,rising
run:ran,running
say:said,says
see:saw,seen
sell:sold,sale,sales
send:sent
shoot:shot
sing:sang,sung
speak:spoke,spoken,speech
spend:spent
stand:stood
steal:stole,stolen
swim:swam,swum
tak:take,took,taken,taking
teach:taught
tell:told
think:thought
throw:threw,thrown
wear:wore,worn
win:won,winning,winner,winners,wins
writ:write,wrote,written,writing,writes
break:broke,broken
di:die,died,dies,dying,death,deaths
liv:live,lived,lives,living,life
marry:married,marries,marriage
child:children
man:men
woman:women
person:people,persons
wif:wife,wives
born:birth,births
`

let forms: ReadonlyMap<string, string> | undefined

/** From an irregular form to the stem that its regular relatives get. */
export function irregularForms(): ReadonlyMap<string, string> {
  forms ??= new Map(
    families
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [base = '', members = ''] = line.split(':')
        return members.split(',').map((member): [string, string] => [member, base])
      }),
  )
  return forms
}
