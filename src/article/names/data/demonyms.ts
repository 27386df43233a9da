import { lazySet } from '../lazy-set.ts'

// Facts: demonyms after the CIA World Factbook (public domain, last edition, January 2026); peoples, faiths, languages
// and adherents written for the project.
const list = `
Afghan|African|African-American|Albanian|Algerian|American|Andalusian|Anglo-Saxon|Angolan|Antarctic|Arab|Arabian|Arabic|Aramaic|Argentine|Argentinian|Armenian|Ashkenazi|Asian|Assyrian|Athenian|Australian|Austrian|Austro-Hungarian|Azerbaijani|Aztec|Babylonian|Bahamian|Bahraini|Balkan|Baltic|Bangladeshi|Baptist|Basque|Bavarian|Belarusian|Belgian
Bengali|Berber|Bermudian|Bhutanese|Bolivian|Bosnian|Brazilian|Breton|British|Brit|Buddhist|Bulgarian|Burmese|Burundian|Byzantine|Californian|Calvinist|Cambodian|Cameroonian|Canadian|Cantonese|Caribbean|Catalan|Catholic|Caucasian|Celtic|Chadian|Chechen|Chilean|Chinese|Christian|Colombian|Communist|Congolese|Cornish|Corsican|Costa Rican
Croat|Croatian|Cuban|Cypriot|Czech|Dane|Danish|Dominican|Dutch|Ecuadorian|Egyptian|Emirati|English|Eritrean|Estonian|Ethiopian|European|Evangelical|Fijian|Filipino|Finn|Finnish|Flemish|Francophone|French|Gaelic|Gambian|Georgian|German|Germanic|Ghanaian|Gothic|Greek|Greenlandic|Guatemalan|Guyanese|Haitian|Hawaiian|Hebrew|Hindi|Hindu|Hispanic|Honduran|Hungarian
Icelandic|Inca|Indian|Indonesian|Inuit|Iranian|Iraqi|Irish|Islamic|Islamist|Israeli|Italian|Ivorian|Jamaican|Japanese|Javanese|Jesuit|Jew|Jewish|Jordanian|Kazakh|Kenyan|Korean|Kosovan|Kosovar|Kurd|Kurdish|Kuwaiti|Kyrgyz|Lao|Laotian|Latin|Latino|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Lutheran|Macedonian|Malawian|Malay|Malaysian|Maltese|Mandarin|Maori|Marxist|Mauritanian
Mayan|Mediterranean|Mennonite|Methodist|Mexican|Moldovan|Mongol|Mongolian|Montenegrin|Moroccan|Mormon|Moslem|Mozambican|Muslim|Namibian|Nazi|Nepalese|Nepali|New Yorker|New Zealander|Nicaraguan|Nigerian|Nordic|Norman|North Korean|Norwegian|Olympic|Omani|Orthodox|Ottoman|Pakistani|Palestinian|Panamanian|Paraguayan|Parisian|Pashtun|Persian|Peruvian|Philippine|Polish|Pole|Polynesian|Portuguese
Presbyterian|Protestant|Prussian|Punjabi|Qatari|Quaker|Roman|Roman Catholic|Romanian|Russian|Rwandan|Salvadoran|Salvadorean|Samoan|Saudi|Scandinavian|Scot|Scots|Scottish|Semitic|Senegalese|Serb|Serbian|Shia|Shi'ite|Shiite|Siberian|Sicilian|Sikh|Singaporean|Slav|Slavic|Slovak|Slovene|Slovenian|Somali|South African|South Korean|Soviet|Spaniard|Spanish|Sri Lankan|Stalinist|Sudanese|Sunni|Swahili|Swede|Swedish
Swiss|Syrian|Taiwanese|Tajik|Tamil|Tanzanian|Tatar|Texan|Thai|Tibetan|Tongan|Tunisian|Turk|Turkic|Turkish|Turkmen|Ugandan|Uighur|Uyghur|Ukrainian|Urdu|Uruguayan|Uzbek|Venezuelan|Venetian|Victorian|Vietnamese|Viking|Welsh|Yazidi|Yemeni|Yiddish|Yoruba|Yugoslav|Zambian|Zimbabwean|Zionist|Zulu|Buddhism|Catholicism|Christianity|Hinduism|Islam|Judaism|Marxism|Nazism|Protestantism|Sikhism|Zionism|Christmas|Easter|Ramadan|Thanksgiving|Hanukkah|Passover
Asian-American|Irish-American|Italian-American|German-American|Mexican-American|Anglican|Episcopalian|Puerto Rican|Saudi Arabian|Sierra Leonean|Bosniak|Cherokee|Navajo|Sioux|Apache|Mohawk|Igbo|Hausa|Hutu|Tutsi|Rohingya|Hellenic|Iberian|Galician|Castilian|Cyrillic|Sanskrit|Englishman|Frenchman|Irishman|Scotsman|Welshman|Dutchman|Republican|Democrat|Democratic
`

/** Adjectives and nouns of nations, peoples, languages and faiths, in the singular. */
export const demonyms = lazySet(list)
