import{createRequire as factlintRequire}from'node:module';const require=factlintRequire(import.meta.url);
import{b as D,c as N,d as E}from"./chunk-T756OGXZ.js";import{d as M,u as P,y as j}from"./chunk-4HKDIILZ.js";import{a as p}from"./chunk-JKIQBCX5.js";function I(e){let t=new Map,n=new Uint32Array(e.length);e.forEach((r,i)=>{n[i]=r.length;for(let[o,a]of ge(r)){let l=t.get(o);l?l.push({passage:i,count:a}):t.set(o,[{passage:i,count:a}])}});let s=n.reduce((r,i)=>r+i,0);return{size:e.length,postings:t,lengths:n,meanLength:s/(e.length||1)||1}}function L(e,t){let n=new Map;for(let s of new Set(t.map(r=>r.stem))){let r=e.postings.get(s)??[],i=Math.log(1+(e.size-r.length+.5)/(r.length+.5));for(let{passage:o,count:a}of r){let l=(e.lengths[o]??0)/e.meanLength,d=1.2*(1-.5+.5*l),F=i*a*(1.2+1)/(a+d);n.set(o,(n.get(o)??0)+F)}}return[...n].map(([s,r])=>({passage:s,score:r})).sort((s,r)=>r.score-s.score||s.passage-r.passage)}function ge(e){let t=new Map;for(let{stem:n}of e)t.set(n,(t.get(n)??0)+1);return t}var fe=`
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
`,V;function z(){return V??=new Map(fe.trim().split(`
`).flatMap(e=>{let[t="",n=""]=e.split(":");return n.split(",").map(s=>[s,t])})),V}var A=/[aeiouy]/,pe=/([bdfgklmnprt])\1$/,he=/(?:x|ch|sh|ss|zz)es$/,y=new Map,ye=5e4;function u(e){let t=y.get(e);if(t!==void 0)return t;y.size>ye&&y.clear();let n=be(e);return y.set(e,n),n}function be(e){let t=e.replace(/['’]s?$/,"").replace(/['’]/g,""),n=z().get(t);return n!==void 0?n:t.length<4||!A.test(t)?t:xe(ke(ve(we(t))))}function we(e){return!e.endsWith("s")||/(?:ss|us|is)$/.test(e)?e:e.endsWith("ies")?e.length>4?`${e.slice(0,-3)}y`:e.slice(0,-1):he.test(e)?e.slice(0,-2):e.slice(0,-1)}function ve(e){let t=e.endsWith("ing")?3:e.endsWith("ied")?0:e.endsWith("ed")?2:-1;if(t===0)return`${e.slice(0,-3)}y`;if(t<0)return e;let n=e.slice(0,-t);return n.length<3||!A.test(n)?e:pe.test(n)?n.slice(0,-1):n}function ke(e){return e.length>5&&e.endsWith("ly")?e.slice(0,-2):e.length>6&&e.endsWith("ion")?e.slice(0,-3):e.length>7&&(e.endsWith("ment")||e.endsWith("ness"))?e.slice(0,-4):e}var xe=e=>e.length>3&&e.endsWith("e")?e.slice(0,-1):e;var Se=`
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
`)){let[n=[],s=[]]=t.split("/").map(r=>r.split(",").map(u));for(let r of n)for(let i of s)r!==i&&Re(e,r,i)}return e}function Re(e,t,n){e.set(t,(e.get(t)??new Set).add(n)),e.set(n,(e.get(n)??new Set).add(t))}function We(){let e=new Map,t=new Set;return Fe.trim().split(`
`).forEach((n,s)=>{n.startsWith("*")&&t.add(s);for(let r of n.replace("*","").split(",")){let i=u(r);e.set(i,[...e.get(i)??[],s])}}),{classes:e,valueClasses:t}}var Te=10,Pe=/^--\d{2}(?:-\d{2})?$/,je=new RegExp("(?<![\\p{L}\\p{N}.,-])\\p{Nd}+(?:[.,]\\p{Nd}+)*","gu");function w(e,t=[{start:0,end:e.length}]){if(!Ne(e))return[];let n=P(e,t),s=[...n.flatMap(r=>Ee(e,r)),...j(e,t,{dates:n}).map(r=>Ie(e,r))].sort((r,i)=>r.start-i.start);return[...s,...ze(e,[...s,...n])].sort((r,i)=>r.start-i.start)}var De=/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundreds?|thousands?|\w+illions?|dozens?|half|third|quarters?|\w+th|first|second|january|february|march|april|may|june|july|august|september|october|november|december|century)\b/i,Ne=e=>De.test(e);function Ee(e,t){let n=e.slice(t.start,t.end),s={start:t.start,end:t.end,scale:"none",hedged:!1,inWords:!1,text:n};return Pe.test(t.value)?[{...s,kind:"day",low:0,high:0,unit:t.value}]:t.relative||t.from===void 0||t.to===void 0?[]:[{...s,kind:"date",low:t.from,high:t.to,unit:""}]}function Ie(e,t){let n=e.slice(t.number.start,t.number.end);return{start:t.start,end:t.end,kind:t.kind==="ordinal"?"rank":"quantity",low:t.low??-1/0,high:t.high??1/0,unit:Ve(t),scale:O(t.kind),hedged:t.approximate||t.low===null||t.high===null,inWords:Le(t.value,n),text:n}}var Le=(e,t)=>/\d/.test(t)?e<=2&&Number.isInteger(e):e<=Te||new RegExp("^\\p{Lu}","u").test(t),Ve=({unit:e,kind:t})=>O(t)==="count"?u(e.toLowerCase().split(/[\s-]+/).at(-1)??""):e;function O(e){return e==="money"?"money":e==="percent"||e==="points"?"percent":e==="measure"?"measure":"count"}function ze(e,t){let n=[];for(let s of e.matchAll(je)){let r={start:s.index,end:s.index+s[0].length};if(t.some(o=>r.start<o.end&&o.start<r.end))continue;let i=Number(s[0].replace(/,(?=\d{3})/g,""));Number.isFinite(i)&&n.push({...r,kind:"digits",low:i,high:i,unit:"",scale:"none",hedged:!1,inWords:!1,text:s[0]})}return n}var g=(e,t)=>e.low<=t.high&&t.low<=e.high;var Ae=`
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
`,Oe,$=e=>(Oe??=$e()).get(e);function $e(){let e=new Map;for(let t of Ae.trim().split(`
`)){let n=t.split(" ").map(u);for(let s of n){let r=e.get(s)??new Set;for(let i of n)i!==s&&r.add(i);e.set(s,r)}}return e}var h=5,Q=5;function c(e){let t=new Set(e.map(s=>s.stem)),n=new Map;for(let s of t){if(s.length<h)continue;let r=s.slice(0,h),i=n.get(r);i?i.push(s):n.set(r,[s])}return{stems:t,roots:n}}function m(e,t){if(e.stems.has(t.stem))return 1;if(t.kind==="number")return 0;let n=$(t.stem);if(n){for(let s of n)if(e.stems.has(s))return .9}return Qe(e,t)?.75:0}function f(e,t){let n=0,s=0;for(let r of t)s+=r.weight,n+=r.weight*m(e,r);return s===0?1:n/s}function Qe(e,{stem:t}){return(t.length<h?void 0:e.roots.get(t.slice(0,h)))?.some(s=>qe(t,s))??!1}function qe(e,t){let n=h;for(;n<e.length&&e[n]===t[n];)n++;return e.length-n<=Q-1&&t.length-n<=Q-1&&n*2>Math.min(e.length,t.length)}var Be=/\b(?:before|after|since|until|till|by|around|about|circa|c\.|ca\.|early|late|mid|from|between|to)[\s-]*$/i,q=3;function Y(e,t,n){let s=[];for(let r of e.figures){let i=He(r,e,t,n);i&&s.push(_(r,i,t,r.kind==="day"?"date":r.kind))}return[...s,...Ge(e,t)]}var _=(e,t,n,s)=>({claim:{start:e.start,end:e.end},evidence:{start:t.start,end:t.end},passage:n.source,kind:s});function He(e,t,n,s){if(e.hedged||e.kind==="digits")return;let r=n.figures.filter(i=>Ye(e,i));if(!(r.length===0||r.some(i=>i.hedged||g(e,i)))){if(e.kind!=="date")return r[0];if(!B(t.text,e))return r.find(i=>!B(s,i)&&_e(e,t.terms,i,n.terms))}}function Ye(e,t){return e.kind!==t.kind?!1:e.kind==="date"?v(e)===v(t)||v(t)<v(e):e.kind==="rank"?e.unit===t.unit||e.unit===""||t.unit==="":e.unit!==""&&e.scale===t.scale&&e.unit===t.unit}var v=({low:e,high:t})=>t-e<1?0:t-e<=31?1:t-e<=366?2:3,B=(e,{start:t})=>Be.test(e.slice(Math.max(0,t-12),t));function _e(e,t,n,s){let r=c(H(n,s,q+1));return H(e,t,q).some(i=>i.kind==="word"&&m(r,i)>.8)}function H({start:e,end:t},n,s){let r=n.filter(o=>o.end<=e).slice(-s),i=n.filter(o=>o.start>=t).slice(0,s);return[...r,...i].filter(o=>o.kind!=="number")}function Ge({terms:e},t){let{classes:n,valueClasses:s}=b(),r=[],i=c(t.terms);for(let o of e){let a=n.get(o.stem)?.filter(d=>s.has(d));if(!a?.length||m(i,o)>0)continue;let l=t.terms.find(d=>n.get(d.stem)?.some(F=>a.includes(F)));l&&r.push(_(o,l,t,"word"))}return r}var Ue=864e5,Je=1,U=31,Ze=366;function J(e,{figures:t,spans:n,hasYear:s}){switch(e.kind){case"date":return nt(e,t,s);case"day":return t.some(r=>Z(r)?.startsWith(e.unit)??!1);case"rank":return t.some(r=>C(r)&&g(e,r));case"digits":return t.some(r=>r.text===e.text||C(r)&&g(e,r));case"quantity":return t.some(r=>C(r)&&et(e,r)&&g(e,r))||Xe(e,n)}}var Ke=new Set(["year","season","seas",""]),Xe=({low:e,high:t,unit:n},s)=>Ke.has(n)&&[...s].some(r=>e<=r+1&&t>=r-1),C=({kind:e})=>e==="quantity"||e==="digits"||e==="rank",et=(e,t)=>e.scale===t.scale||t.scale==="none"||e.unit===""||t.unit===""||tt(e,t),G=new Set(["count","measure","none"]),tt=(e,t)=>G.has(e.scale)&&G.has(t.scale);function nt(e,t,n){let s=e.high-e.low+1;if(t.some(o=>o.kind==="date"&&st(o,e)))return!0;let r=R(e.low);if(s>Ze&&!/\d{4}\D+\d{2}/.test(e.text))return t.some(o=>o.kind==="date"&&g(e,o));if(s>U)return rt(e,n);let i=s<=Je?k(e.low).slice(4):k(e.low).slice(4,7);return n(r)&&t.some(o=>o.kind==="day"&&(Z(o)?.startsWith(`-${i}`)??!1))}var rt=(e,t)=>{let n=R(e.low),s=R(e.high);return n===s?t(n):t(n)&&t(s)},st=(e,t)=>e.low>=t.low&&e.high<=t.high,k=e=>new Date(e*Ue).toISOString().slice(0,10),R=e=>k(e).slice(0,4);function Z(e){if(e.kind==="day")return e.unit;if(!(e.kind!=="date"||e.high-e.low>=U))return`-${k(e.low).slice(4)}`}var it=8,ot=/^[.;:,()–—]$/,at=/^(?:but|although|though|because|which|who|while|whereas|and)$/;function x(e,t={start:0,end:e.length}){let n=p(e,t),s=[];return n.forEach((r,i)=>{if(!D(r.lower.replace(/['’]/g,"")))return;let o=n[i+1]?.lower;if(o==="only"||o==="just"||o==="least")return;let a=i;for(let l=i+1;l<n.length&&l<=i+it;l++){let d=n[l];if(!d||ot.test(d.text)||at.test(d.lower)&&l>i+1)break;a=l}s.push({start:r.start,end:r.end,scopeEnd:n[a]?.end??r.end})}),s}var K=(e,t)=>e.filter(n=>t>n.start&&t<n.scopeEnd).length%2===1,W=(e,t={start:0,end:e.length})=>p(e,t).filter(n=>N(n.lower));var lt="a an the and or but nor so if then than that this these those there here of in on at to for from by with as into onto upon over under after before during between among while about is are was were be been being am has have had having do does did doing done will would can could may might shall should must not no it its itself he him his himself she her hers herself they them their theirs themselves who whom whose which what when where why how i me my we us our ours you your yours also such too very just both each either neither any some all more most many much other others another own same yet still even ever never only however although though because since until unless whether per via one out up down off again further once around across through within without along et al eg ie mr mrs ms dr s t lrb rrb lsb rsb",dt="several various including include includes included known know use used using become became well said say says called named often later early new first two made make makes take took taken get got go went come came old way thing things part parts number kind type fact certain different due like likely based respectively furthermore moreover therefore thus hence indeed instead rather recent recently currently previously previous former important significant significantly major large small great good main general generally particular particularly especially mainly mostly usually actually really study studies shown show showed found find report reported reports according suggest suggested demonstrated observed described example",ct,ut,X=e=>(ct??=new Set(lt.split(" "))).has(e),ee=e=>(ut??=new Set(dt.split(" "))).has(e);var mt=/[^-]+/g,gt=/[\p{L}\p{N}]/u;function S(e,t={start:0,end:e.length}){let n=[],s=0;for(let r of p(e,t))if(r.kind!=="mark")for(let i of r.text.matchAll(mt)){let o=i[0].toLowerCase(),a=r.start+i.index;if(s++,X(o)||!gt.test(o))continue;let l=ft(i[0],s),d={start:a,end:a+i[0].length};n.push({...d,lower:o,stem:u(o),kind:l,weight:pt(o,l),position:s})}return n}function ft(e,t){return new RegExp("\\p{N}","u").test(e)?"number":new RegExp("^\\p{Lu}","u").test(e)&&t>1?"name":"word"}function pt(e,t){return t==="name"||t==="number"?1.2:ee(e)?.4:1}var ht=10,re=3,yt=.3,bt=.65,wt=12;function se(e){let t=w(e).filter(n=>!xt(e,n));return{text:e,terms:S(e),figures:t}}var vt=/\b(?:before|after)\s+$/i,kt=/^['’]s\b/,xt=(e,{start:t,end:n})=>vt.test(e.slice(Math.max(0,t-10),t))||kt.test(e.slice(n,n+3));function ie(e,t){let{terms:n}=e,s=Mt(e,t),r=c(T(s.slice(0,1),t)),i=c(T(s,t)),o=s.slice(0,re).filter(d=>f(c(d.terms),n)>=St(t)),a=n.filter(d=>m(i,d)===0&&!Ft(d,e.figures)),l=e.figures.filter(d=>!J(d,t));return{claim:e,best:s,window:f(r,n),nearby:f(i,n),focus:f(r,n.slice(-1)),missingWords:a,missingFigures:l,missingNames:Ct(e,t.words),differences:o.flatMap(d=>Y(e,d,t.texts[d.source]??"")).filter(d=>te(d.claim,l)||d.kind==="word"&&te(d.claim,a)),contrasts:Tt(n,r,T(s.slice(0,1),t)),negation:Pt(e,s[0]),exclusives:jt(e.text,s,t),passages:t.passages.length}}var St=({passages:e})=>e.length>wt?bt:yt,te=(e,t)=>t.some(n=>e.start<n.end&&n.start<e.end),Ft=(e,t)=>t.some(({kind:n,start:s,end:r})=>(n==="date"||n==="day")&&e.start>=s&&e.end<=r);function Mt({terms:e},t){let s=L(t.ranking,e).slice(0,ht).flatMap(({passage:r})=>t.passages[r]??[]);return s.length>0?s:t.passages.slice(0,1)}function T(e,{passages:t}){return[...new Set(e.flatMap(({index:s})=>[s-1,s,s+1]))].flatMap(s=>t[s]?.terms??[])}function Ct({text:e,terms:t},n){return Wt(e,t).filter(s=>s.every(r=>m(n,r)===0)&&!n.stems.has(Rt(s))).map(s=>({start:s[0].start,end:s.at(-1).end}))}var Rt=e=>e.map(({lower:t})=>t[0]).join("");function Wt(e,t){let n=[],s;for(let r of t){if(r.kind!=="name"){s=void 0;continue}s&&/^[\s.-]{1,3}$/.test(e.slice(s.end,r.start))?n.at(-1).push(r):n.push([r]),s=r}return n}function Tt(e,t,n){let{opposites:s,classes:r}=b();return e.filter(i=>{if(m(t,i)>.8)return!1;let o=s.get(i.stem),a=r.get(i.stem);return n.some(l=>o?.has(l.stem)||a?.some(d=>r.get(l.stem)?.includes(d)))}).length}var ne=.5;function Pt({text:e,terms:t},n){if(!n)return 0;let s=x(e);if(s.length===0&&n.negations.length===0)return 0;if(s.length>0&&n.negations.length>0)return-1;let r=c(n.terms);if(s.length>0)return f(r,t)>ne?1:.5;let i=c(n.terms.filter(o=>K(n.negations,o.start)));return t.some(o=>m(i,o)>.8)&&f(r,t)>ne?1:0}function jt(e,t,n){let s=new Set(t.slice(0,re).flatMap(r=>W(n.texts[r.source]??"",r).map(({start:i,end:o})=>(n.texts[r.source]??"").slice(i,o).toLowerCase())));return W(e).filter(({start:r,end:i})=>!s.has(e.slice(r,i).toLowerCase())).length}var Dt=/[.!?]["'”’)\]]*\s+(?=["'“‘([]*[\p{Lu}\p{N}])|\n\s*\n|\n(?=\s*[-*•\d])/gu,Nt=/(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Sr|Jr|St|vs|No|Nos|Fig|Figs|Gen|Lt|Col|Sgt|Rep|Sen|Gov|al|Inc|Ltd|Co|approx|ca|c|e\.g|i\.e|[A-Z])\.\s*$/,Et=12;function oe(e){return e.flatMap((t,n)=>It(t).map(s=>({...s,source:n,text:t.slice(s.start,s.end)})))}function It(e){let t=[],n=0;for(let s of e.matchAll(Dt)){let r=s.index+s[0].length;r-n<Et||Nt.test(e.slice(Math.max(n,r-16),r))||(t.push(M(e,{start:n,end:r})),n=r)}return t.push(M(e,{start:n,end:e.length})),t.filter(s=>s.end>s.start)}function le(e){let t=e.map(r=>w(r)),n=oe(e).map((r,i)=>{let o=e[r.source]??"",a=l=>l.start>=r.start&&l.end<=r.end;return{...r,index:i,terms:S(o,r),figures:(t[r.source]??[]).filter(a),negations:x(o,r)}}),s=new Set(e.flatMap(r=>r.match(/\d+/g)??[]));return{texts:e,passages:n,ranking:I(n.map(({terms:r})=>r)),words:c(n.flatMap(({terms:r})=>r)),figures:t.flat(),spans:new Set(n.flatMap(({figures:r})=>Vt(r))),hasYear:r=>s.has(r)}}var ae=365.25,Lt=6;function Vt(e){let t=e.filter(({kind:n,low:s,high:r})=>n==="date"&&r-s<=ae+1).slice(0,Lt);return t.flatMap((n,s)=>t.slice(s+1).flatMap(r=>{let i=Math.round(Math.abs(r.low-n.low)/ae);return i>0?[i]:[]}))}var zt={bias:-1.1,window:.8,nearby:.7,focus:1.2,figure:-.8,name:-.1,difference:-2,contrast:-1,negation:-1,exclusive:-.3},At={bias:-7.9,window:2,nearby:8,focus:.5,figure:-2,name:-.8,difference:-1.5,contrast:-.5,negation:-.5,exclusive:-.3},de=4,Ot=24;function ue(e){let t=Math.log2(Math.max(1,e.passages)/de)/Math.log2(Ot/de),n=Math.min(1,Math.max(0,t)),s=(1-n)*ce(e,zt)+n*ce(e,At);return 1/(1+Math.exp(-s))}var ce=(e,t)=>t.bias+t.window*e.window+t.nearby*e.nearby+t.focus*e.focus+t.figure*Math.min(2,e.missingFigures.filter(({inWords:n})=>!n).length)+t.name*Math.min(2,e.missingNames.length)+t.difference*Math.min(1,e.differences.length)+t.contrast*Math.min(2,e.contrasts)+t.negation*e.negation+t.exclusive*Math.min(1,e.exclusives);var me=.1,$t=.97,Qt=.75,qt=.25,Bt=4,Ht=5,Gn=(e,t)=>Yt(e,le(t));function Yt(e,t){let n=ie(se(e),t),s=_t(n,t),r=s?"verbatim":Gt(n),i=ue(n);return{verdict:r,score:s?Math.max(i,$t):i,missing:s?[]:Ut(e,n),differs:s?[]:n.differences.map(({kind:o,...a})=>a),best:s?[{passage:s.source,start:s.start,end:s.end}]:n.best.slice(0,Ht).map(({source:o,start:a,end:l})=>({passage:o,start:a,end:l}))}}function _t({claim:e,nearby:t},{texts:n}){if(t<1-me||e.terms.length<Bt)return;let[s]=E([e.text],n);return s&&s.distance<=me&&!s.distorts?s:void 0}function Gt(e){return e.differences.length>0?"value-differs":e.missingFigures.some(({inWords:t,kind:n})=>!t&&n!=="rank")?"figure-missing":e.missingNames.length>0?"name-missing":e.window>=Qt&&e.missingFigures.length===0?"supported":e.window>=qt?"partial":"not-found"}function Ut(e,{missingWords:t,missingFigures:n}){let s=[...t,...n].sort((i,o)=>i.start-o.start||o.end-i.end),r=[];for(let{start:i,end:o}of s){let a=r.at(-1);a&&/^[\s-]*$/.test(e.slice(a.end,Math.max(i,a.end)))?r[r.length-1]={start:a.start,end:Math.max(a.end,o)}:r.push({start:i,end:o})}return r}export{u as a,X as b,c,m as d,f as e,se as f,ie as g,le as h,Gn as i,Yt as j};
