import { lazySet } from '../lazy-set.ts'

// Written for the project: bodies, outlets and firms that news copy names without saying what they are.
const list = `
ABC|ACLU|AFP|AIPAC|AOL|AP|ASEAN|AT&T|Accenture|Adidas|Agence France-Presse|Airbus|Al Jazeera|Al-Jazeera|Al-Qaeda|al-Qaeda|al-Qaida|Al-Qaida|al Qaeda|Al Qaeda|Alibaba|Amazon|Amnesty International|Apple|Associated Press|BBC|BMW|BP|Bloomberg|Boeing|Boko Haram|Bundestag|Bundesbank|CBC|CBS|CDC|CENTCOM|CIA|CNBC|CNN|Chevron|Citigroup|Coca-Cola|Comcast|Congress|Conservative Party
Cosa Nostra|DHS|DOJ|Daesh|Da'esh|Da’esh|Democratic Party|Deutsche Bank|Deutsche Welle|Disney|Dow Jones|Duma|EPA|ESA|ESPN|EU|European Union|European Commission|European Parliament|Enron|Exxon|ExxonMobil|Exxon Mobil|FAA|FBI|FCC|FDA|FEMA|FIFA|FSB|Facebook|Fatah|Federal Reserve|Fiat|Forbes|Ford|Fox News|G7|G8|G20|GE|GM|Gazprom|General Electric|General Motors|Goldman Sachs|Google|Greenpeace|Guardian|HBO|HSBC|Hamas|Hezbollah
Hizbullah|Hizbollah|Honda|House of Commons|House of Lords|House of Representatives|House|Huawei|Human Rights Watch|Hyundai|IAEA|IBM|ICC|IDF|IMF|IOC|IRA|IRS|ISIL|ISIS|Ikea|Intel|Interpol|Islamic State|JPMorgan|Kia|Knesset|Ku Klux Klan|LinkedIn|Lockheed Martin|Lufthansa|Luftwaffe|MI5|MI6|MIT|MSNBC|MTV|McDonald's|McDonald’s|Mercedes|Microsoft|Mossad|Mozilla|Médecins Sans Frontières|NAACP|NASA|NATO|NBA|NBC|NCAA|NFL|NGO|NHL|NHS|NOAA|NPR|NRA|NSA
Nasdaq|Nestlé|Netflix|New York Times|Nike|Nintendo|Nissan|Nokia|OAS|OECD|OPEC|OSCE|Oxfam|PLO|Parliament|Pentagon|PepsiCo|Pfizer|Porsche|RAF|Red Crescent|Red Cross|Reuters|Royal Navy|SEC|Samsung|Scotland Yard|Senate|Shell|Sinn Féin|Sinn Fein|Sky News|Smithsonian|Sony|Starbucks|State Department|Supreme Court|Taliban|Tesla|Time Warner|Toyota|Treasury|Twitter|UEFA|UKIP|UN|U.N.|UNESCO|UNHCR|UNICEF|United Nations|UNRWA|USAF|USAID
USCENTCOM|Uber|Unilever|Verizon|Vodafone|Volkswagen|Volvo|WHO|WTO|Walmart|Wal-Mart|Washington Post|Wehrmacht|WikiLeaks|Wikimedia|Wikinews|Wikipedia|World Bank|World Health Organization|World Trade Organization|Xinhua|YPG|Yahoo|Yale|Harvard|Stanford|YouTube|ZANU-PF|Army|Navy|Air Force|Marines|Marine Corps|Coast Guard|Nusra Front|Al-Shabaab|al-Shabaab|Security Council|General Assembly|White House Press Office|Home Office|Foreign Office|Downing Street Press Office|Labour|Labour Party|Labor Party|Republican Party|Green Party|Liberal Democrats|Tories|Tory Party|Democrats|Republicans
`

/** Well-known bodies, in the letter case news copy gives them. */
export const organisations = lazySet(list)
