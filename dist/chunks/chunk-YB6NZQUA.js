import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{b as D,c as E,d as N}from"./chunk-R6G4M2GF.js";import{o as P,s as j}from"./chunk-CYGZXVWT.js";import{e as M}from"./chunk-2D32W2BQ.js";import{a as p}from"./chunk-3WYG55DH.js";function I(e){let t=new Map,n=new Uint32Array(e.length);e.forEach((r,a)=>{n[a]=r.length;for(let[i,o]of me(r)){let u=t.get(i);u?u.push({passage:a,count:o}):t.set(i,[{passage:a,count:o}])}});let s=n.reduce((r,a)=>r+a,0);return{size:e.length,postings:t,lengths:n,meanLength:s/(e.length||1)||1}}function V(e,t){let n=new Map;for(let s of new Set(t.map(r=>r.stem))){let r=e.postings.get(s)??[],a=Math.log(1+(e.size-r.length+.5)/(r.length+.5));for(let{passage:i,count:o}of r){let u=(e.lengths[i]??0)/e.meanLength,l=1.2*(1-.5+.5*u),F=a*o*(1.2+1)/(o+l);n.set(i,(n.get(i)??0)+F)}}return[...n].map(([s,r])=>({passage:s,score:r})).sort((s,r)=>r.score-s.score||s.passage-r.passage)}function me(e){let t=new Map;for(let{stem:n}of e)t.set(n,(t.get(n)??0)+1);return t}var ge=`
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
`,z;function A(){return z??=new Map(ge.trim().split(`
`).flatMap(e=>{let[t="",n=""]=e.split(":");return n.split(",").map(s=>[s,t])})),z}var O=/[aeiouy]/,pe=/([bdfgklmnprt])\1$/,he=/(?:x|ch|sh|ss|zz)es$/,y=new Map,ye=5e4;function c(e){let t=y.get(e);if(t!==void 0)return t;y.size>ye&&y.clear();let n=be(e);return y.set(e,n),n}function be(e){let t=e.replace(/['’]s?$/,"").replace(/['’]/g,""),n=A().get(t);return n!==void 0?n:t.length<4||!O.test(t)?t:xe(ke(ve(we(t))))}function we(e){return!e.endsWith("s")||/(?:ss|us|is)$/.test(e)?e:e.endsWith("ies")?e.length>4?`${e.slice(0,-3)}y`:e.slice(0,-1):he.test(e)?e.slice(0,-2):e.slice(0,-1)}function ve(e){let t=e.endsWith("ing")?3:e.endsWith("ied")?0:e.endsWith("ed")?2:-1;if(t===0)return`${e.slice(0,-3)}y`;if(t<0)return e;let n=e.slice(0,-t);return n.length<3||!O.test(n)?e:pe.test(n)?n.slice(0,-1):n}function ke(e){return e.length>5&&e.endsWith("ly")?e.slice(0,-2):e.length>6&&e.endsWith("ion")?e.slice(0,-3):e.length>7&&(e.endsWith("ment")||e.endsWith("ness"))?e.slice(0,-4):e}var xe=e=>e.length>3&&e.endsWith("e")?e.slice(0,-1):e;var Se=`
accept,agree,approve,embrace,welcome/refuse,reject,decline,oppose
allow,permit,enable,encourage/ban,prohibit,forbid,prevent,prohibited,discourage
win,victory,victorious,triumph/lose,defeat,defeated,loss
begin,start,launch,open/end,finish,stop,close,cancel,cease
increase,rise,grow,gain,raise,higher,upregulate,upregulated,elevate,elevated,enhance,improve/decrease,fall,decline,drop,reduce,lower,downregulate,downregulated,diminish,impair,worsen
activate,stimulate,promote,induce/inhibit,suppress,repress,block,prevent,attenuate
more,greater,larger,bigger,higher/less,fewer,smaller,lower
most,best,highest,largest,biggest,greatest,longest,tallest/least,worst,lowest,smallest,shortest
best-selling,best/worst-selling,worst
first,earliest/last,final,latest
before,prior,preceding/after,following,subsequent,later
early/late
young,younger,youngest/old,older,elder,eldest,oldest
good,positive,positively,favourable,favorable,praised,acclaimed,praise,acclaim/bad,negative,negatively,poor,criticised,criticized,panned,unfavourable
success,successful,successfully,succeed/failure,fail,failed,unsuccessful,flop
like,love,admire,enjoy/dislike,hate,despise
support,supported,favour,favor/oppose,opposed,opposition,against
born/die,died,death
rich,wealthy/poor,impoverished
strong,stronger/weak,weaker
easy,easily/difficult,hard
present,presence/absence,absent,lack
major,majority,most/minor,minority,few
many,numerous,several/few,none,single
fast,quick/slow
hot,warm/cold,cool
high/low
large,big,huge/small,tiny,little
long/short
public/private
legal,lawful/illegal,unlawful,outlawed
guilty,convicted,conviction/innocent,acquitted,acquittal
alive,survive,survived,surviving/dead,died,killed
hero,heroic/villain,traitor
ally,friend,friendly/enemy,enemies,rival,hostile
married/unmarried,single,divorced
with/without
include,included,including/exclude,excluded,excluding
join,joined/leave,left,quit
arrive/depart
create,build,built/destroy,destroyed,demolished
attack/defend
teach/learn
buy,bought/sell,sold
husband/wife
father/mother
son/daughter
brother/sister
king/queen
boy/girl
actor/actress
male/female
man/woman
alone,solo/together,jointly,co-written,collaborated
always/never,rarely
harmful,danger,dangerous,risk/beneficial,benefit,protective,safe,safety
worse,worsened/better,improved
lead,leading/trail,trailing
above,exceed,exceeded,over/below,under
inside,indoor,internal/outside,outdoor,external
`,Fe=`
*january,february,march,april,june,july,august,september,october,november,december
*monday,tuesday,wednesday,thursday,friday,saturday,sunday
spring,summer,autumn,winter
north,south,east,west,northern,southern,eastern,western,northeast,northwest,southeast,southwest
*american,british,english,french,german,italian,spanish,russian,chinese,japanese,indian,canadian,australian,mexican,irish,scottish,welsh,greek,egyptian,swedish,norwegian,danish,dutch,polish,turkish,brazilian,korean,pakistani,swiss,austrian,portuguese,belgian,hungarian,finnish,argentine,cuban,israeli,iranian,iraqi,ukrainian,czech,romanian,vietnamese,thai,filipino,indonesian,nigerian
red,blue,green,yellow,black,white,orange,purple,pink,brown,grey
mother,father,sister,brother,son,daughter,uncle,aunt,cousin,nephew,niece,grandfather,grandmother,wife,husband
film,novel,album,song,play,opera,poem,book,band,television
comedy,drama,horror,thriller,western,musical,documentary,romance
actor,actress,singer,politician,footballer,cricketer,lawyer,writer,painter,composer,scientist,model,comedian,journalist,physician
guitar,piano,drums,bass,violin,trumpet,saxophone,cello,flute
football,baseball,basketball,cricket,hockey,tennis,golf,rugby,boxing
catholic,protestant,jewish,muslim,buddhist,hindu,atheist
democrat,republican,conservative,labour,liberal
gold,silver,bronze
first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth
gubernatorial,presidential,parliamentary,mayoral
`,Me,b=()=>Me??={opposites:Ce(),...We()};function Ce(){let e=new Map;for(let t of Se.trim().split(`
`)){let[n=[],s=[]]=t.split("/").map(r=>r.split(",").map(c));for(let r of n)for(let a of s)r!==a&&Re(e,r,a)}return e}function Re(e,t,n){e.set(t,(e.get(t)??new Set).add(n)),e.set(n,(e.get(n)??new Set).add(t))}function We(){let e=new Map,t=new Set;return Fe.trim().split(`
`).forEach((n,s)=>{n.startsWith("*")&&t.add(s);for(let r of n.replace("*","").split(",")){let a=c(r);e.set(a,[...e.get(a)??[],s])}}),{classes:e,valueClasses:t}}var Te=10,Pe=/^--\d{2}(?:-\d{2})?$/,je=/(?<![\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0180-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u0370-\u0374\u0376-\u037d\u037f-\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u06fa-\u06ff\u0710-\u0963\u0971-\u1fff\u2c00-\u2dff\u3005-\u3006\u3031-\u3035\u3041-\u3096\u309d-\u30fa\u30fc-\u318e\u3400-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19\u2070-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u249b.,-])[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]+(?:[.,][0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]+)*/gu;function w(e,t=[{start:0,end:e.length}]){if(!Ee(e))return[];let n=P(e,t),s=[...n.flatMap(r=>Ne(e,r)),...j(e,t,{dates:n}).map(r=>Ie(e,r))].sort((r,a)=>r.start-a.start);return[...s,...Ae(e,[...s,...n])].sort((r,a)=>r.start-a.start)}var De=/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|\w+illions?|dozens?|half|third|quarters?|\w+th|first|second|january|february|march|april|may|june|july|august|september|october|november|december|century)\b/i,Ee=e=>De.test(e);function Ne(e,t){let n=e.slice(t.start,t.end),s={start:t.start,end:t.end,scale:"none",hedged:!1,inWords:!1,text:n};return Pe.test(t.value)?[{...s,kind:"day",low:0,high:0,unit:t.value}]:t.relative||t.from===void 0||t.to===void 0?[]:[{...s,kind:"date",low:t.from,high:t.to,unit:""}]}function Ie(e,t){let n=e.slice(t.number.start,t.number.end);return{start:t.start,end:t.end,kind:t.kind==="ordinal"?"rank":"quantity",low:t.low??-1/0,high:t.high??1/0,unit:ze(t),scale:$(t.kind),hedged:t.approximate||t.low===null||t.high===null,inWords:Ve(t.value,n),text:n}}var Ve=(e,t)=>/\d/.test(t)?e<=2&&Number.isInteger(e):e<=Te||/^[\u0041-\u005a\u00c0-\u00d6\u00d8-\u00de\u0100\u0102\u0104\u0106\u0108\u010a\u010c\u010e\u0110\u0112\u0114\u0116\u0118\u011a\u011c\u011e\u0120\u0122\u0124\u0126\u0128\u012a\u012c\u012e\u0130\u0132\u0134\u0136\u0139\u013b\u013d\u013f\u0141\u0143\u0145\u0147\u014a\u014c\u014e\u0150\u0152\u0154\u0156\u0158\u015a\u015c\u015e\u0160\u0162\u0164\u0166\u0168\u016a\u016c\u016e\u0170\u0172\u0174\u0176\u0178-\u0179\u017b\u017d\u0370\u0372\u0376\u037f\u0386\u0388-\u038a\u038c\u038e-\u038f\u0391-\u03a1\u03a3-\u03ab\u03cf\u03d2-\u03d4\u03d8\u03da\u03dc\u03de\u03e0\u03e2\u03e4\u03e6\u03e8\u03ea\u03ec\u03ee\u03f4\u03f7\u03f9-\u03fa\u03fd-\u042f\u01a0\u01af\u0218\u021a\u0531-\u0556]/u.test(t),ze=({unit:e,kind:t})=>$(t)==="count"?c(e.toLowerCase().split(/[\s-]+/).at(-1)??""):e;function $(e){return e==="money"?"money":e==="percent"||e==="points"?"percent":e==="measure"?"measure":"count"}function Ae(e,t){let n=[];for(let s of e.matchAll(je)){let r={start:s.index,end:s.index+s[0].length};if(t.some(i=>r.start<i.end&&i.start<r.end))continue;let a=Number(s[0].replace(/,(?=\d{3})/g,""));Number.isFinite(a)&&n.push({...r,kind:"digits",low:a,high:a,unit:"",scale:"none",hedged:!1,inWords:!1,text:s[0]})}return n}var m=(e,t)=>e.low<=t.high&&t.low<=e.high;var Oe=`
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
`,$e,L=e=>($e??=Le()).get(e);function Le(){let e=new Map;for(let t of Oe.trim().split(`
`)){let n=t.split(" ").map(c);for(let s of n){let r=e.get(s)??new Set;for(let a of n)a!==s&&r.add(a);e.set(s,r)}}return e}var h=5,Q=5;function d(e){let t=new Set(e.map(s=>s.stem)),n=new Map;for(let s of t){if(s.length<h)continue;let r=s.slice(0,h),a=n.get(r);a?a.push(s):n.set(r,[s])}return{stems:t,roots:n}}function f(e,t){if(e.stems.has(t.stem))return 1;if(t.kind==="number")return 0;let n=L(t.stem);if(n){for(let s of n)if(e.stems.has(s))return .9}return Qe(e,t)?.75:0}function g(e,t){let n=0,s=0;for(let r of t)s+=r.weight,n+=r.weight*f(e,r);return s===0?1:n/s}function Qe(e,{stem:t}){return(t.length<h?void 0:e.roots.get(t.slice(0,h)))?.some(s=>qe(t,s))??!1}function qe(e,t){let n=h;for(;n<e.length&&e[n]===t[n];)n++;return e.length-n<=Q-1&&t.length-n<=Q-1&&n*2>Math.min(e.length,t.length)}var Be=/\b(?:before|after|since|until|till|by|around|about|circa|c\.|ca\.|early|late|mid|from|between|to)[\s-]*$/i,q=3;function Y(e,t,n){let s=[];for(let r of e.figures){let a=He(r,e,t,n);a&&s.push(_(r,a,t,r.kind==="day"?"date":r.kind))}return[...s,...Ge(e,t)]}var _=(e,t,n,s)=>({claim:{start:e.start,end:e.end},evidence:{start:t.start,end:t.end},passage:n.source,kind:s});function He(e,t,n,s){if(e.hedged||e.kind==="digits")return;let r=n.figures.filter(a=>Ye(e,a));if(!(r.length===0||r.some(a=>a.hedged||m(e,a)))){if(e.kind!=="date")return r[0];if(!B(t.text,e))return r.find(a=>!B(s,a)&&_e(e,t.terms,a,n.terms))}}function Ye(e,t){return e.kind!==t.kind?!1:e.kind==="date"?v(e)===v(t)||v(t)<v(e):e.kind==="rank"?e.unit===t.unit||e.unit===""||t.unit==="":e.unit!==""&&e.scale===t.scale&&e.unit===t.unit}var v=({low:e,high:t})=>t-e<1?0:t-e<=31?1:t-e<=366?2:3,B=(e,{start:t})=>Be.test(e.slice(Math.max(0,t-12),t));function _e(e,t,n,s){let r=d(H(n,s,q+1));return H(e,t,q).some(a=>a.kind==="word"&&f(r,a)>.8)}function H({start:e,end:t},n,s){let r=n.filter(i=>i.end<=e).slice(-s),a=n.filter(i=>i.start>=t).slice(0,s);return[...r,...a].filter(i=>i.kind!=="number")}function Ge({terms:e},t){let{classes:n,valueClasses:s}=b(),r=[],a=d(t.terms);for(let i of e){let o=n.get(i.stem)?.filter(l=>s.has(l));if(!o?.length||f(a,i)>0)continue;let u=t.terms.find(l=>n.get(l.stem)?.some(F=>o.includes(F)));u&&r.push(_(i,u,t,"word"))}return r}var Ue=864e5,Je=1,U=31,Ze=366;function J(e,{figures:t,spans:n,hasYear:s}){switch(e.kind){case"date":return nt(e,t,s);case"day":return t.some(r=>Z(r)?.startsWith(e.unit)??!1);case"rank":return t.some(r=>C(r)&&m(e,r));case"digits":return t.some(r=>r.text===e.text||C(r)&&m(e,r));case"quantity":return t.some(r=>C(r)&&et(e,r)&&m(e,r))||Xe(e,n)}}var Ke=new Set(["year","season","seas",""]),Xe=({low:e,high:t,unit:n},s)=>Ke.has(n)&&[...s].some(r=>e<=r+1&&t>=r-1),C=({kind:e})=>e==="quantity"||e==="digits"||e==="rank",et=(e,t)=>e.scale===t.scale||t.scale==="none"||e.unit===""||t.unit===""||tt(e,t),G=new Set(["count","measure","none"]),tt=(e,t)=>G.has(e.scale)&&G.has(t.scale);function nt(e,t,n){let s=e.high-e.low+1;if(t.some(i=>i.kind==="date"&&st(i,e)))return!0;let r=R(e.low);if(s>Ze&&!/\d{4}\D+\d{2}/.test(e.text))return t.some(i=>i.kind==="date"&&m(e,i));if(s>U)return rt(e,n);let a=s<=Je?k(e.low).slice(4):k(e.low).slice(4,7);return n(r)&&t.some(i=>i.kind==="day"&&(Z(i)?.startsWith(`-${a}`)??!1))}var rt=(e,t)=>{let n=R(e.low),s=R(e.high);return n===s?t(n):t(n)&&t(s)},st=(e,t)=>e.low>=t.low&&e.high<=t.high,k=e=>new Date(e*Ue).toISOString().slice(0,10),R=e=>k(e).slice(0,4);function Z(e){if(e.kind==="day")return e.unit;if(!(e.kind!=="date"||e.high-e.low>=U))return`-${k(e.low).slice(4)}`}var at=8,it=/^[.;:,()–—]$/,ot=/^(?:but|although|though|because|which|who|while|whereas|and)$/;function x(e,t={start:0,end:e.length}){let n=p(e,t),s=[];return n.forEach((r,a)=>{if(!D(r.lower.replace(/['’]/g,"")))return;let i=n[a+1]?.lower;if(i==="only"||i==="just"||i==="least")return;let o=a;for(let u=a+1;u<n.length&&u<=a+at;u++){let l=n[u];if(!l||it.test(l.text)||ot.test(l.lower)&&u>a+1)break;o=u}s.push({start:r.start,end:r.end,scopeEnd:n[o]?.end??r.end})}),s}var K=(e,t)=>e.filter(n=>t>n.start&&t<n.scopeEnd).length%2===1,W=(e,t={start:0,end:e.length})=>p(e,t).filter(n=>E(n.lower));var ut="a an the and or but nor so if then than that this these those there here of in on at to for from by with as into onto upon over under after before during between among while about is are was were be been being am has have had having do does did doing done will would can could may might shall should must not no it its itself he him his himself she her hers herself they them their theirs themselves who whom whose which what when where why how i me my we us our ours you your yours also such too very just both each either neither any some all more most many much other others another own same yet still even ever never only however although though because since until unless whether per via one out up down off again further once around across through within without along et al eg ie mr mrs ms dr s t lrb rrb lsb rsb",lt="several various including include includes included known know use used using become became well said say says called named often later early new first two made make makes take took taken get got go went come came old way thing things part parts number kind type fact certain different due like likely based respectively furthermore moreover therefore thus hence indeed instead rather recent recently currently previously previous former important significant significantly major large small great good main general generally particular particularly especially mainly mostly usually actually really study studies shown show showed found find report reported reports according suggest suggested demonstrated observed described example",dt,ct,X=e=>(dt??=new Set(ut.split(" "))).has(e),ee=e=>(ct??=new Set(lt.split(" "))).has(e);var ft=/[^-]+/g,mt=/[\u0041-\u005a\u0061-\u007a\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u0180-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u0370-\u0374\u0376-\u037d\u037f-\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u066e-\u066f\u0671-\u06d3\u06fa-\u06ff\u0710-\u0963\u0971-\u1fff\u2c00-\u2dff\u3005-\u3006\u3031-\u3035\u3041-\u3096\u309d-\u30fa\u30fc-\u318e\u3400-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19\u2070-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u249b]/u;function S(e,t={start:0,end:e.length}){let n=[],s=0;for(let r of p(e,t))if(r.kind!=="mark")for(let a of r.text.matchAll(ft)){let i=a[0].toLowerCase(),o=r.start+a.index;if(s++,X(i)||!mt.test(i))continue;let u=gt(a[0],s),l={start:o,end:o+a[0].length};n.push({...l,lower:i,stem:c(i),kind:u,weight:pt(i,u),position:s})}return n}function gt(e,t){return/[\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19\u2070-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u249b]/u.test(e)?"number":/^[\u0041-\u005a\u00c0-\u00d6\u00d8-\u00de\u0100\u0102\u0104\u0106\u0108\u010a\u010c\u010e\u0110\u0112\u0114\u0116\u0118\u011a\u011c\u011e\u0120\u0122\u0124\u0126\u0128\u012a\u012c\u012e\u0130\u0132\u0134\u0136\u0139\u013b\u013d\u013f\u0141\u0143\u0145\u0147\u014a\u014c\u014e\u0150\u0152\u0154\u0156\u0158\u015a\u015c\u015e\u0160\u0162\u0164\u0166\u0168\u016a\u016c\u016e\u0170\u0172\u0174\u0176\u0178-\u0179\u017b\u017d\u0370\u0372\u0376\u037f\u0386\u0388-\u038a\u038c\u038e-\u038f\u0391-\u03a1\u03a3-\u03ab\u03cf\u03d2-\u03d4\u03d8\u03da\u03dc\u03de\u03e0\u03e2\u03e4\u03e6\u03e8\u03ea\u03ec\u03ee\u03f4\u03f7\u03f9-\u03fa\u03fd-\u042f\u01a0\u01af\u0218\u021a\u0531-\u0556]/u.test(e)&&t>1?"name":"word"}function pt(e,t){return t==="name"||t==="number"?1.2:ee(e)?.4:1}var ht=10,re=3,yt=.3,bt=.65,wt=12;function se(e){let t=w(e).filter(n=>!xt(e,n));return{text:e,terms:S(e),figures:t}}var vt=/\b(?:before|after)\s+$/i,kt=/^['’]s\b/,xt=(e,{start:t,end:n})=>vt.test(e.slice(Math.max(0,t-10),t))||kt.test(e.slice(n,n+3));function ae(e,t){let{terms:n}=e,s=Mt(e,t),r=d(T(s.slice(0,1),t)),a=d(T(s,t)),i=s.slice(0,re).filter(l=>g(d(l.terms),n)>=St(t)),o=n.filter(l=>f(a,l)===0&&!Ft(l,e.figures)),u=e.figures.filter(l=>!J(l,t));return{claim:e,best:s,window:g(r,n),nearby:g(a,n),focus:g(r,n.slice(-1)),missingWords:o,missingFigures:u,missingNames:Ct(e,t.words),differences:i.flatMap(l=>Y(e,l,t.texts[l.source]??"")).filter(l=>te(l.claim,u)||l.kind==="word"&&te(l.claim,o)),contrasts:Tt(n,r,T(s.slice(0,1),t)),negation:Pt(e,s[0]),exclusives:jt(e.text,s,t),passages:t.passages.length}}var St=({passages:e})=>e.length>wt?bt:yt,te=(e,t)=>t.some(n=>e.start<n.end&&n.start<e.end),Ft=(e,t)=>t.some(({kind:n,start:s,end:r})=>(n==="date"||n==="day")&&e.start>=s&&e.end<=r);function Mt({terms:e},t){let s=V(t.ranking,e).slice(0,ht).flatMap(({passage:r})=>t.passages[r]??[]);return s.length>0?s:t.passages.slice(0,1)}function T(e,{passages:t}){return[...new Set(e.flatMap(({index:s})=>[s-1,s,s+1]))].flatMap(s=>t[s]?.terms??[])}function Ct({text:e,terms:t},n){return Wt(e,t).filter(s=>s.every(r=>f(n,r)===0)&&!n.stems.has(Rt(s))).map(s=>({start:s[0].start,end:s.at(-1).end}))}var Rt=e=>e.map(({lower:t})=>t[0]).join("");function Wt(e,t){let n=[],s;for(let r of t){if(r.kind!=="name"){s=void 0;continue}s&&/^[\s.-]{1,3}$/.test(e.slice(s.end,r.start))?n.at(-1).push(r):n.push([r]),s=r}return n}function Tt(e,t,n){let{opposites:s,classes:r}=b();return e.filter(a=>{if(f(t,a)>.8)return!1;let i=s.get(a.stem),o=r.get(a.stem);return n.some(u=>i?.has(u.stem)||o?.some(l=>r.get(u.stem)?.includes(l)))}).length}var ne=.5;function Pt({text:e,terms:t},n){if(!n)return 0;let s=x(e);if(s.length===0&&n.negations.length===0)return 0;if(s.length>0&&n.negations.length>0)return-1;let r=d(n.terms);if(s.length>0)return g(r,t)>ne?1:.5;let a=d(n.terms.filter(i=>K(n.negations,i.start)));return t.some(i=>f(a,i)>.8)&&g(r,t)>ne?1:0}function jt(e,t,n){let s=new Set(t.slice(0,re).flatMap(r=>W(n.texts[r.source]??"",r).map(({start:a,end:i})=>(n.texts[r.source]??"").slice(a,i).toLowerCase())));return W(e).filter(({start:r,end:a})=>!s.has(e.slice(r,a).toLowerCase())).length}var Dt=/[.!?]["'”’)\]]*\s+(?=["'“‘([]*[\u0041-\u005a\u00c0-\u00d6\u00d8-\u00de\u0100\u0102\u0104\u0106\u0108\u010a\u010c\u010e\u0110\u0112\u0114\u0116\u0118\u011a\u011c\u011e\u0120\u0122\u0124\u0126\u0128\u012a\u012c\u012e\u0130\u0132\u0134\u0136\u0139\u013b\u013d\u013f\u0141\u0143\u0145\u0147\u014a\u014c\u014e\u0150\u0152\u0154\u0156\u0158\u015a\u015c\u015e\u0160\u0162\u0164\u0166\u0168\u016a\u016c\u016e\u0170\u0172\u0174\u0176\u0178-\u0179\u017b\u017d\u0370\u0372\u0376\u037f\u0386\u0388-\u038a\u038c\u038e-\u038f\u0391-\u03a1\u03a3-\u03ab\u03cf\u03d2-\u03d4\u03d8\u03da\u03dc\u03de\u03e0\u03e2\u03e4\u03e6\u03e8\u03ea\u03ec\u03ee\u03f4\u03f7\u03f9-\u03fa\u03fd-\u042f\u01a0\u01af\u0218\u021a\u0531-\u0556\u0030-\u0039\u00b2-\u00b3\u00b9\u00bc-\u00be\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19\u2070-\u2079\u2080-\u2089\u2150-\u218b\u2460-\u249b])|\n\s*\n|\n(?=\s*[-*•\d])/gu,Et=/(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|vs|No|Nos|Fig|Figs|Gen|Lt|Col|Sgt|Rep|Sen|Gov|al|Inc|Ltd|Co|approx|ca|c|e\.g|i\.e|[A-Z])\.\s*$/,Nt=12;function ie(e){return e.flatMap((t,n)=>It(t).map(s=>({...s,source:n,text:t.slice(s.start,s.end)})))}function It(e){let t=[],n=0;for(let s of e.matchAll(Dt)){let r=s.index+s[0].length;r-n<Nt||Et.test(e.slice(Math.max(n,r-16),r))||(t.push(M(e,{start:n,end:r})),n=r)}return t.push(M(e,{start:n,end:e.length})),t.filter(s=>s.end>s.start)}function ue(e){let t=e.map(r=>w(r)),n=ie(e).map((r,a)=>{let i=e[r.source]??"",o=u=>u.start>=r.start&&u.end<=r.end;return{...r,index:a,terms:S(i,r),figures:(t[r.source]??[]).filter(o),negations:x(i,r)}}),s=new Set(e.flatMap(r=>r.match(/\d+/g)??[]));return{texts:e,passages:n,ranking:I(n.map(({terms:r})=>r)),words:d(n.flatMap(({terms:r})=>r)),figures:t.flat(),spans:new Set(n.flatMap(({figures:r})=>zt(r))),hasYear:r=>s.has(r)}}var oe=365.25,Vt=6;function zt(e){let t=e.filter(({kind:n,low:s,high:r})=>n==="date"&&r-s<=oe+1).slice(0,Vt);return t.flatMap((n,s)=>t.slice(s+1).flatMap(r=>{let a=Math.round(Math.abs(r.low-n.low)/oe);return a>0?[a]:[]}))}var At={bias:-1.1,window:.8,nearby:.7,focus:1.2,figure:-.8,name:-.1,difference:-2,contrast:-1,negation:-1,exclusive:-.3},Ot={bias:-7.9,window:2,nearby:8,focus:.5,figure:-2,name:-.8,difference:-1.5,contrast:-.5,negation:-.5,exclusive:-.3},le=4,$t=24;function ce(e){let t=Math.log2(Math.max(1,e.passages)/le)/Math.log2($t/le),n=Math.min(1,Math.max(0,t)),s=(1-n)*de(e,At)+n*de(e,Ot);return 1/(1+Math.exp(-s))}var de=(e,t)=>t.bias+t.window*e.window+t.nearby*e.nearby+t.focus*e.focus+t.figure*Math.min(2,e.missingFigures.filter(({inWords:n})=>!n).length)+t.name*Math.min(2,e.missingNames.length)+t.difference*Math.min(1,e.differences.length)+t.contrast*Math.min(2,e.contrasts)+t.negation*e.negation+t.exclusive*Math.min(1,e.exclusives);var fe=.1,Lt=.97,Qt=.75,qt=.25,Bt=4,Ht=5,Gn=(e,t)=>Yt(e,ue(t));function Yt(e,t){let n=ae(se(e),t),s=_t(n,t),r=s?"verbatim":Gt(n),a=ce(n);return{verdict:r,score:s?Math.max(a,Lt):a,missing:s?[]:Ut(e,n),differs:s?[]:n.differences.map(({kind:i,...o})=>o),best:s?[{passage:s.source,start:s.start,end:s.end}]:n.best.slice(0,Ht).map(({source:i,start:o,end:u})=>({passage:i,start:o,end:u}))}}function _t({claim:e,nearby:t},{texts:n}){if(t<1-fe||e.terms.length<Bt)return;let[s]=N([e.text],n);return s&&s.distance<=fe&&!s.distorts?s:void 0}function Gt(e){return e.differences.length>0?"value-differs":e.missingFigures.some(({inWords:t,kind:n})=>!t&&n!=="rank")?"figure-missing":e.missingNames.length>0?"name-missing":e.window>=Qt&&e.missingFigures.length===0?"supported":e.window>=qt?"partial":"not-found"}function Ut(e,{missingWords:t,missingFigures:n}){let s=[...t,...n].sort((a,i)=>a.start-i.start||i.end-a.end),r=[];for(let{start:a,end:i}of s){let o=r.at(-1);o&&/^[\s-]*$/.test(e.slice(o.end,Math.max(a,o.end)))?r[r.length-1]={start:o.start,end:Math.max(o.end,i)}:r.push({start:a,end:i})}return r}export{c as a,X as b,d as c,f as d,g as e,se as f,ae as g,ue as h,Gn as i,Yt as j};
