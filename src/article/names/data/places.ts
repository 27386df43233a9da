import { lazySet } from '../lazy-set.ts'

// Facts: states, capitals and dependencies after the CIA World Factbook (public domain, last edition, January 2026);
// provinces, cities, waters and regions written for the project.
const countries = `
Afghanistan|Albania|Algeria|Andorra|Angola|Anguilla|Antarctica|Antigua|Antigua and Barbuda|Argentina|Armenia|Aruba|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Barbuda|Belarus|Belgium|Belize|Benin|Bermuda|Bhutan|Bolivia
Bosnia|Bosnia and Herzegovina|Herzegovina|Botswana|Brazil|Britain|Great Britain|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cabo Verde|Cambodia|Cameroon|Canada|Cape Verde|Cayman Islands|Central African Republic|Chad|Chile|China|Colombia|Comoros
Congo|Costa Rica|Côte d'Ivoire|Ivory Coast|Croatia|Cuba|Curacao|Curaçao|Cyprus|Czechia|Czech Republic|Czechoslovakia|Democratic Republic of the Congo|Denmark|Djibouti|Dominica|Dominican Republic|East Timor|Ecuador|Egypt|El Salvador
England|Equatorial Guinea|Eritrea|Estonia|Eswatini|Ethiopia|Falkland Islands|Falklands|Faroe Islands|Fiji|Finland|France|French Guiana|French Polynesia|Gabon|Gambia|Gaza|Gaza Strip|Georgia|Germany|East Germany|West Germany|Ghana|Gibraltar|Greece|Greenland
Grenada|Guadeloupe|Guam|Guatemala|Guernsey|Guinea|Guinea-Bissau|Guyana|Haiti|Holland|Holy See|Honduras|Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Northern Ireland|Republic of Ireland|Isle of Man|Israel|Italy|Jamaica|Japan|Jersey|Jordan
Kazakhstan|Kenya|Kiribati|Korea|North Korea|South Korea|Kosovo|Kurdistan|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Macau|Macao|Macedonia|North Macedonia|Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands
Martinique|Mauritania|Mauritius|Mexico|Micronesia|Moldova|Monaco|Mongolia|Montenegro|Montserrat|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|New Caledonia|New Zealand|Nicaragua|Niger|Nigeria|Niue|Norway|Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea
Paraguay|Peru|Philippines|Poland|Portugal|Prussia|Puerto Rico|Qatar|Romania|Russia|Russian Federation|Rwanda|Saint Kitts and Nevis|Saint Lucia|St. Lucia|Samoa|American Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Scotland|Senegal|Serbia|Seychelles|Sierra Leone|Singapore|Slovakia
Slovenia|Solomon Islands|Somalia|Somaliland|South Africa|South Sudan|South Ossetia|Abkhazia|Soviet Union|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Tahiti|Taiwan|Tajikistan|Tanzania|Thailand|Tibet|Timor|Timor-Leste|Togo|Tonga|Trinidad|Tobago|Trinidad and Tobago
Tunisia|Turkey|Türkiye|Turkmenistan|Turks and Caicos|Tuvalu|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|United States of America|Uruguay|USSR|Uzbekistan|Vanuatu|Vatican|Vatican City|Venezuela|Vietnam|North Vietnam|South Vietnam|Wales|West Bank|Western Sahara
Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe|Rhodesia|America|U.S.|U.S.A.|USA|US|U.K.|UK|UAE|U.A.E.|D.R.C.|DRC|Persia|Siam|Ceylon|Transnistria|Crimea|Chechnya|Dagestan|Catalonia|Kashmir|Punjab|Bengal|Bavaria|Saxony|Flanders|Wallonia|Sicily|Sardinia|Tuscany|Lombardy|Normandy|Brittany|Provence
`

const parts = `
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina
North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|District of Columbia|Washington, D.C.|Washington D.C.|D.C.|DC
Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Labrador|Nova Scotia|Nunavut|Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|New South Wales|NSW|Queensland|South Australia|Tasmania|Western Australia|Northern Territory|Andhra Pradesh|Assam|Bihar|Goa|Gujarat|Haryana|Karnataka|Kerala
Madhya Pradesh|Maharashtra|Rajasthan|Tamil Nadu|Telangana|Uttar Pradesh|West Bengal|Sindh|Balochistan|Khyber Pakhtunkhwa|Hokkaido|Okinawa|Guangdong|Sichuan|Xinjiang|Yunnan|Hubei|Hunan|Henan|Zhejiang|Jiangsu|Inner Mongolia|Andalusia|Galicia|Castile|Basque Country|Aragon|Corsica|Alsace|Lorraine|Burgundy|Brandenburg
Hesse|Thuringia|North Rhine-Westphalia|Tyrol|Carinthia|Bohemia|Moravia|Silesia|Pomerania|Galicia|Transylvania|Wallachia|Anatolia|Thrace|Crete|Cornwall|Devon|Dorset|Somerset|Kent|Sussex|Surrey|Essex|Suffolk|Norfolk|Hampshire|Wiltshire|Yorkshire|Lancashire|Derbyshire|Cheshire|Cumbria|Northumberland|Oxfordshire|Cambridgeshire
Hertfordshire|Lincolnshire|Leicestershire|Nottinghamshire|Staffordshire|Shropshire|Gloucestershire|Worcestershire|Warwickshire|Buckinghamshire|Berkshire|Bedfordshire|Merseyside|Greater Manchester|Midlands|Ulster|Leinster|Munster|Connacht|Anbar|Nineveh|Helmand|Kandahar|Darfur|Tigray|Mindanao|Luzon|Visayas|Java|Sumatra|Borneo|Bali|Sulawesi|Papua|Aceh
Lake Erie|Alaskan Peninsula|Kivu|Katanga|Biafra|Mount Everest|Patagonia
`

const regions = `
Africa|North Africa|West Africa|East Africa|Southern Africa|Sub-Saharan Africa|Asia|Central Asia|East Asia|South Asia|Southeast Asia|South-East Asia|Southwest Asia|Western Asia|Europe|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|Southeast Europe|Middle East|Near East|Far East|Americas|North America|South America
Central America|Latin America|Oceania|Polynesia|Melanesia|Scandinavia|Balkans|Western Balkans|Baltics|Caucasus|Levant|Maghreb|Sahel|Sahara|Siberia|Caribbean|West Indies|East Indies|Pacific|Pacific Ocean|Atlantic|Atlantic Ocean|Indian Ocean|Arctic|Arctic Ocean|Antarctic|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Dead Sea|North Sea|Baltic Sea|Caspian Sea
South China Sea|East China Sea|English Channel|Persian Gulf|Arabian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Himalayas|Alps|Andes|Rockies|Rocky Mountains|Pyrenees|Carpathians|Urals|Appalachians|Amazon|Nile|Danube|Rhine|Thames|Volga|Seine|Euphrates|Tigris|Ganges|Indus|Mekong|Yangtze|Congo River|Mississippi River|Golan Heights|Sinai|Iberia|Iberian Peninsula
Korean Peninsula|Crimean Peninsula|Horn of Africa|Silicon Valley|New England|Midwest|Pacific Northwest|Deep South|East Coast|West Coast|Gulf Coast|Bay Area|Great Lakes|Long Island|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Harlem|Hollywood|Broadway|Wall Street|Downing Street|White House|Capitol Hill|Pentagon|Kremlin|Mars|Earth|Moon|Jupiter|Saturn|Venus
East End|West End|Central Park|Times Square|Ground Zero|Tiananmen Square|Red Square|Trafalgar Square|Hyde Park|Green Zone|Guantanamo Bay|Guantánamo Bay|Suez Canal|Panama Canal|Strait of Hormuz|Bosphorus|Northern Hemisphere|Southern Hemisphere|International Space Station|Eurasia|Mesopotamia|Babylonia|Babylon|Assyria|Judea|Samaria|Holy Land
`

const cities = `
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Aden|Albany|Albuquerque|Aleppo|Alexandria|Algiers|Almaty|Amman|Amritsar|Amsterdam|Anchorage|Ankara|Ann Arbor|Antananarivo|Antwerp|Arlington|Ashgabat|Asmara|Astana|Asunción|Athens|Atlanta|Auckland|Austin|Baghdad|Baku|Baltimore|Bamako|Bangalore|Bangkok|Bangui|Banjul|Barcelona|Basel|Basra|Baton Rouge
Beijing|Beirut|Belfast|Belgrade|Belo Horizonte|Benghazi|Bergen|Berkeley|Berlin|Bern|Bethlehem|Beverly Hills|Bilbao|Birmingham|Bishkek|Bogota|Bogotá|Bologna|Bombay|Bonn|Bordeaux|Boston|Boulder|Brasilia|Brasília|Bratislava|Brazzaville|Bremen|Brisbane|Bristol|Brussels|Bucharest|Budapest|Buenos Aires|Buffalo|Bujumbura|Cairo|Calais|Calcutta|Calgary|Cali|Cambridge|Canberra
Cannes|Cape Town|Caracas|Cardiff|Casablanca|Charleston|Charlotte|Chengdu|Chennai|Chernobyl|Chicago|Chisinau|Chittagong|Chongqing|Christchurch|Cincinnati|Cleveland|Cologne|Colombo|Columbus|Conakry|Copenhagen|Cork|Coventry|Dakar|Dallas|Damascus|Dar es Salaam|Darwin|Davos|Dayton|Delhi|Denver|Des Moines|Detroit|Dhaka|Dili|Doha|Donetsk|Dortmund|Dover|Dresden|Dubai|Dublin
Dundee|Durban|Dushanbe|Düsseldorf|Edinburgh|Edmonton|Eindhoven|El Paso|Entebbe|Erbil|Fallujah|Florence|Fort Worth|Frankfurt|Freetown|Fresno|Fukushima|Gaborone|Galway|Gdansk|Geneva|Genoa|Ghent|Glasgow|Gothenburg|Granada|Grozny|Guadalajara|Guangzhou|Guatemala City|Hague|The Hague|Haifa|Halifax|Hamburg|Hanoi|Harare|Havana|Hebron|Helsinki|Herat|Hiroshima|Ho Chi Minh City|Hobart|Homs|Honolulu
Houston|Hull|Hyderabad|Idlib|Incheon|Indianapolis|Irbil|Islamabad|Istanbul|Izmir|Jacksonville|Jaipur|Jakarta|Jalalabad|Jeddah|Jerusalem|Johannesburg|Juba|Kabul|Kaduna|Kampala|Kano|Kansas City|Karachi|Karbala|Kathmandu|Kazan|Kharkiv|Khartoum|Kiev|Kigali|Kingston|Kinshasa|Kirkuk|Kobe|Kolkata|Krakow|Kraków|Kuala Lumpur|Kuwait City|Kyiv|Kyoto|La Paz|Lagos|Lahore|Las Vegas
Lausanne|Leeds|Leicester|Leipzig|Liège|Lille|Lima|Limerick|Lisbon|Liverpool|Ljubljana|London|Londonderry|Long Beach|Los Angeles|LA|L.A.|Louisville|Luanda|Lusaka|Luton|Luxor|Lviv|Lyon|Madison|Madrid|Malaga|Málaga|Malmo|Malmö|Managua|Manama|Manchester|Mandalay|Manila|Maputo|Mariupol|Marrakesh|Marseille|Mecca|Medellín|Medina|Melbourne|Memphis|Mexico City|Miami|Milan|Milwaukee|Minneapolis|Minsk
Mogadishu|Mombasa|Monrovia|Monte Carlo|Montevideo|Montgomery|Montreal|Montréal|Moscow|Mosul|Mumbai|Munich|Muscat|Nablus|Nagasaki|Nagoya|Nairobi|Najaf|Nanjing|Naples|Nashville|Nassau|New Delhi|New Orleans|New York City|NYC|Newark|Newcastle|Newport|Nice|Nicosia|Nottingham|Nouakchott|Nuremberg|Oakland|Odessa|Oklahoma City|Omaha|Orlando|Osaka|Oslo|Ottawa|Ouagadougou|Oxford|Palermo|Palo Alto|Palmyra|Panama City
Paris|Pasadena|Perth|Peshawar|Philadelphia|Phnom Penh|Phoenix|Pittsburgh|Plymouth|Port Louis|Port Moresby|Port-au-Prince|Portland|Porto|Portsmouth|Prague|Pretoria|Princeton|Pristina|Providence|Pyongyang|Quetta|Quito|Rabat|Raleigh|Ramadi|Ramallah|Rangoon|Raqqa|Raqqah|Rawalpindi|Reykjavik|Richmond|Riga|Rio de Janeiro|Rio|Riyadh|Rochester|Rome|Rostov|Rotterdam|Sacramento|Saigon|Saint Petersburg|St. Petersburg
Salt Lake City|Salzburg|Samarra|San Antonio|San Diego|San Francisco|San Jose|San José|San Juan|San Salvador|Sana'a|Sanaa|Santa Barbara|Santa Fe|Santa Monica|Santiago|Santo Domingo|Sao Paulo|São Paulo|Sapporo|Sarajevo|Seattle|Seoul|Seville|Shanghai|Sheffield|Shenzhen|Sinjar|Skopje|Sofia|Southampton|Spokane|Srebrenica|Srinagar|St. Louis|Stockholm|Strasbourg|Stuttgart|Suva|Sydney|Tallahassee|Tallinn|Tampa|Tashkent
Tbilisi|Tegucigalpa|Tehran|Tel Aviv|Thessaloniki|Tianjin|Tijuana|Tikrit|Timbuktu|Tirana|Tokyo|Toledo|Toronto|Toulouse|Trieste|Tripoli|Tucson|Tulsa|Tunis|Turin|Ulaanbaatar|Ulan Bator|Utrecht|Valencia|Valletta|Vancouver|Venice|Verona|Versailles|Vienna|Vientiane|Vilnius|Vladivostok|Volgograd|Warsaw|Washington|Wellington|West Hollywood|Windhoek|Winnipeg|Wolverhampton|Worcester|Wuhan|Xian|Yangon|Yaounde|Yekaterinburg|Yerevan|Yokohama|York|Zagreb|Zurich|Zürich
`

/** Countries, states, provinces, regions, waters and cities, as English text names them. */
export const places = lazySet(countries + parts + regions + cities)

/** Sovereign states and lands that speak as one (“Germany said”). */
export const countryNames = lazySet(countries)

/** States of the United States with their postal codes, where the code is no word. */
export const stateNames = lazySet(
  `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Wisconsin|Wyoming|AL|AK|AZ|AR|CA|CO|CT|FL|GA|IA|ID|IL|KS|KY|LA|MA|MD|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY|Ca|Tx|Fl`,
)
