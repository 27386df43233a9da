// Currencies: ISO 4217 codes, signs and names. Written for the project.

/** unit | codes | signs | names in the singular, low lines for spaces. */
const TABLE = `
usd|USD|$ US$ U.S.$|dollar us_dollar u.s._dollar american_dollar buck united_states_dollar
cad|CAD|C$ CA$ CAD$ Can$|canadian_dollar
aud|AUD|A$ AU$ AUD$|australian_dollar
hkd|HKD|HK$|hong_kong_dollar
nzd|NZD|NZ$|new_zealand_dollar
sgd|SGD|S$|singapore_dollar
twd|TWD|NT$|taiwan_dollar new_taiwan_dollar
eur|EUR|€|euro
cent||¢|cent
penny|||pence penny pennies
gbp|GBP|£|pound_sterling british_pound quid
jpy|JPY|¥ ￥|yen japanese_yen
cny|CNY RMB|CN¥|yuan chinese_yuan renminbi
inr|INR|₹ Rs Rs.|rupee indian_rupee
pkr|PKR||pakistani_rupee
lkr|LKR|ரூ|sri_lankan_rupee
chf|CHF|Fr.|swiss_franc
franc|||franc french_franc
rub|RUB|₽|ruble rouble russian_ruble russian_rouble
krw|KRW|₩|won south_korean_won
brl|BRL|R$|real reais brazilian_real
mxn|MXN|Mex$ MX$ MXN$|mexican_peso
peso|||peso
php|PHP|₱|philippine_peso
try|TRY|₺|turkish_lira
lira|||lira lire
sek|SEK||swedish_krona krona kronor
nok|NOK||norwegian_krone krone kroner
dkk|DKK||danish_krone
pln|PLN||zloty złoty
czk|CZK||czech_koruna koruna
huf|HUF||forint
uah|UAH|₴|hryvnia
ils|ILS NIS|₪|shekel new_shekel
zar|ZAR||rand
ngn|NGN|₦|naira
kes|KES||kenyan_shilling shilling
egp|EGP||egyptian_pound
thb|THB|฿|baht
idr|IDR|Rp|rupiah
myr|MYR|RM|ringgit
vnd|VND|₫|dong
aed|AED||dirham
sar|SAR||riyal
albanian lek|ALL||lek leke
lao kip|LAK|₭|kip
georgian lari|GEL|₾|lari
costa rican colon|CRC|₡|colón
netherlands guilder|NLG||guilder dutch_guilder
finnish markka|FIM||markka finnish_markka
peseta|ESP||peseta spanish_peseta
mark|DEM||deutschmark deutsche_mark german_mark
bitcoin|BTC|₿|bitcoin
satoshi|||satoshi
sen|||sen
dime|||dime
`

export interface Currency {
  readonly name: string
  readonly codes: readonly string[]
  readonly signs: readonly string[]
  readonly words: readonly string[]
}

const unfold = (names: string): string[] =>
  names
    .split(' ')
    .filter(Boolean)
    .map((name) => name.replaceAll('_', ' '))

export const readCurrencyTable = (): readonly Currency[] =>
  TABLE.trim()
    .split('\n')
    .map((row) => {
      const [name = '', codes = '', signs = '', words = ''] = row.split('|')
      return { name, codes: unfold(codes), signs: unfold(signs), words: unfold(words) }
    })
