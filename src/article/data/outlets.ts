/**
 * News outlets and the hosts they publish at, written for the project from general knowledge; names and hosts only, no
 * ratings. One outlet an entry: names separated by `/`, then its hosts.
 */
export const outletLines = `
ABC News / American Broadcasting Company: abcnews.go.com, abcnews.com
ABC / Australian Broadcasting Corporation: abc.net.au
Aftenposten: aftenposten.no
Aftonbladet: aftonbladet.se
Agence France-Presse / AFP: afp.com
Agencia EFE / EFE: efe.com
Al-Ahram: ahram.org.eg
Al Arabiya: alarabiya.net
Al Jazeera / Al-Jazeera: aljazeera.com, aljazeera.net
Al-Monitor: al-monitor.com
Al-Quds Al-Arabi: alquds.co.uk
Algemeiner: algemeiner.com
AllAfrica: allafrica.com
Al Mayadeen: almayadeen.net
Anadolu Agency / Anadolu: aa.com.tr
ANSA: ansa.it
Arab News: arabnews.com
ARD / Tagesschau: ard.de, tagesschau.de
Ars Technica: arstechnica.com
Asahi Shimbun / The Asahi Shimbun: asahi.com
Asharq Al-Awsat: aawsat.com
Associated Press / AP / The Associated Press: apnews.com, ap.org
Atlanta Journal-Constitution: ajc.com
Axios: axios.com
B92: b92.net
Balkan Insight / BIRN: balkaninsight.com
Baltimore Sun / The Baltimore Sun: baltimoresun.com
Bangkok Post: bangkokpost.com
BBC / BBC News / British Broadcasting Corporation: bbc.com, bbc.co.uk
Beijing News: bjnews.com.cn
Bellingcat: bellingcat.com
Berlingske: berlingske.dk
Bild: bild.de
Blic: blic.rs
Bloomberg / Bloomberg News: bloomberg.com
Boston Globe / The Boston Globe: bostonglobe.com
Boston Herald: bostonherald.com
Breitbart: breitbart.com
BuzzFeed News / BuzzFeed: buzzfeednews.com, buzzfeed.com
Business Insider: businessinsider.com, insider.com
Business Standard: business-standard.com
Caixin: caixin.com, caixinglobal.com
Canadian Press / The Canadian Press: thecanadianpress.com
CBC / CBC News / Canadian Broadcasting Corporation: cbc.ca
CBS / CBS News: cbsnews.com, cbs.com
CGTN: cgtn.com
Channel 4 News: channel4.com
Channel NewsAsia / CNA: channelnewsasia.com
Charlotte Observer: charlotteobserver.com
Chicago Sun-Times: suntimes.com, chicago.suntimes.com
Chicago Tribune: chicagotribune.com
China Daily: chinadaily.com.cn
Christian Science Monitor / The Christian Science Monitor: csmonitor.com
Clarín: clarin.com
CNBC: cnbc.com
CNN: cnn.com
Corriere della Sera: corriere.it
CTV News / CTV: ctvnews.ca
Cumhuriyet: cumhuriyet.com.tr
Dagbladet: dagbladet.no
Dagens Nyheter: dn.se
Daily Beast / The Daily Beast: thedailybeast.com
Daily Caller / The Daily Caller: dailycaller.com
Daily Express / The Daily Express: express.co.uk
Daily Mail / The Daily Mail / MailOnline: dailymail.co.uk
Daily Mirror / The Daily Mirror: mirror.co.uk
Daily Nation: nation.africa
Daily Sabah: dailysabah.com
Daily Star / The Daily Star: thedailystar.net
Daily Telegraph / The Daily Telegraph / The Telegraph: telegraph.co.uk
Dallas Morning News / The Dallas Morning News: dallasnews.com
Danas: danas.rs
Dawn: dawn.com
De Standaard: standaard.be
De Telegraaf: telegraaf.nl
De Volkskrant: volkskrant.nl
De Morgen: demorgen.be
Deadline: deadline.com
Delfi: delfi.ee, delfi.lt, delfi.lv
Denver Post / The Denver Post: denverpost.com
Der Spiegel / Spiegel: spiegel.de
Der Standard: derstandard.at
Deseret News: deseret.com
Detroit Free Press: freep.com
Detroit News / The Detroit News: detroitnews.com
Deutsche Welle / DW: dw.com
Deutsche Presse-Agentur / dpa: dpa.com
Diário de Notícias: dn.pt
Die Presse: diepresse.com
Die Welt: welt.de
Die Zeit: zeit.de
Digi24: digi24.ro
Dnevnik: dnevnik.bg
Dong-A Ilbo: donga.com
Economic Times / The Economic Times: economictimes.indiatimes.com
The Economist: economist.com
Ekathimerini / Kathimerini: ekathimerini.com, kathimerini.gr
Ekho Moskvy: echo.msk.ru
El Comercio: elcomercio.pe
El Mercurio: elmercurio.com
El Mundo: elmundo.es
El País: elpais.com
El Tiempo: eltiempo.com
El Universal: eluniversal.com.mx
Euractiv: euractiv.com
Euronews: euronews.com
Evening Standard / The Evening Standard: standard.co.uk
Excélsior: excelsior.com.mx
Express Tribune / The Express Tribune: tribune.com.pk
Expressen: expressen.se
Fars News Agency: farsnews.ir
Financial Times / The Financial Times / FT: ft.com
Folha de S.Paulo: folha.uol.com.br
Forbes: forbes.com
Foreign Affairs: foreignaffairs.com
Foreign Policy: foreignpolicy.com
Fox News: foxnews.com
Fox Business: foxbusiness.com
France 24: france24.com
Frankfurter Allgemeine Zeitung / FAZ: faz.net
Frankfurter Rundschau: fr.de
Gazeta Express: gazetaexpress.com
Gazeta Wyborcza: wyborcza.pl
Global News: globalnews.ca
Global Times: globaltimes.cn
Globe and Mail / The Globe and Mail: theglobeandmail.com
The Guardian: theguardian.com, guardian.co.uk
Gulf News: gulfnews.com
Haaretz: haaretz.com, haaretz.co.il
Handelsblatt: handelsblatt.com
Helsingin Sanomat: hs.fi
Het Laatste Nieuws: hln.be
The Hindu: thehindu.com
Hindustan Times: hindustantimes.com
Hollywood Reporter / The Hollywood Reporter: hollywoodreporter.com
Hospodářské noviny: hn.cz
Houston Chronicle: houstonchronicle.com, chron.com
HuffPost / Huffington Post / The Huffington Post: huffpost.com, huffingtonpost.com
Hürriyet / Hürriyet Daily News: hurriyet.com.tr, hurriyetdailynews.com
Il Sole 24 Ore: ilsole24ore.com
The Independent: independent.co.uk
India Today: indiatoday.in
Indian Express / The Indian Express: indianexpress.com
Indianapolis Star: indystar.com
Infobae: infobae.com
Interfax: interfax.ru, interfax.com
Intercept / The Intercept: theintercept.com
International Business Times: ibtimes.com
Irish Examiner: irishexaminer.com
Irish Independent: independent.ie
Irish Times / The Irish Times: irishtimes.com
IRNA / Islamic Republic News Agency: irna.ir
ITV News / ITV: itv.com
Izvestia: iz.ru
Jakarta Post / The Jakarta Post: thejakartapost.com
Japan Times / The Japan Times: japantimes.co.jp
Jerusalem Post / The Jerusalem Post: jpost.com
JoongAng Ilbo: joongang.co.kr
Jutarnji list: jutarnji.hr
Jyllands-Posten: jyllands-posten.dk
Kansas City Star: kansascity.com
KCNA / Korean Central News Agency: kcna.kp
Khaleej Times: khaleejtimes.com
Kleine Zeitung: kleinezeitung.at
Koha Ditore / Koha: koha.net
Kommersant: kommersant.ru
Korea Herald / The Korea Herald: koreaherald.com
Korea Times / The Korea Times: koreatimes.co.kr
Kurier: kurier.at
Kyiv Independent / The Kyiv Independent: kyivindependent.com
Kyiv Post: kyivpost.com
Kyodo News / Kyodo: kyodonews.net
L'Express: lexpress.fr
L'Orient-Le Jour: lorientlejour.com
La Nación: lanacion.com.ar
La Repubblica: repubblica.it
La Stampa: lastampa.it
La Tercera: latercera.com
La Vanguardia: lavanguardia.com
Las Vegas Review-Journal: reviewjournal.com
Le Figaro: lefigaro.fr
Le Monde: lemonde.fr
Le Parisien: leparisien.fr
Le Point: lepoint.fr
Le Soir: lesoir.be
Le Temps: letemps.ch
Lenta.ru: lenta.ru
Libération: liberation.fr
Los Angeles Times / LA Times: latimes.com
Lusa: lusa.pt
Mada Masr: madamasr.com
Magyar Nemzet: magyarnemzet.hu
Mail & Guardian: mg.co.za
Mainichi Shimbun / The Mainichi: mainichi.jp
Marca: marca.com
MarketWatch: marketwatch.com
Meduza: meduza.io
Mehr News Agency: mehrnews.com
Mercury News / The Mercury News: mercurynews.com
Miami Herald: miamiherald.com
Middle East Eye: middleeasteye.net
Milliyet: milliyet.com.tr
Milwaukee Journal Sentinel: jsonline.com
Moscow Times / The Moscow Times: themoscowtimes.com
Mother Jones: motherjones.com
MSNBC: msnbc.com
N1: n1info.com, n1info.rs
The Nation: thenation.com
National Geographic: nationalgeographic.com
National Post: nationalpost.com
National Review: nationalreview.com
NBC / NBC News: nbcnews.com, nbc.com
NDTV: ndtv.com
Neue Zürcher Zeitung / NZZ: nzz.ch
New Scientist: newscientist.com
New Statesman: newstatesman.com
New Straits Times: nst.com.my
New York Daily News: nydailynews.com
New York Magazine: nymag.com
New York Post: nypost.com
New York Times / The New York Times / NYT: nytimes.com
New Yorker / The New Yorker: newyorker.com
New Zealand Herald / The New Zealand Herald: nzherald.co.nz
Newsday: newsday.com
Newsweek: newsweek.com
NHK: nhk.or.jp
Nikkei / Nikkei Asia: nikkei.com, asia.nikkei.com
NOS: nos.nl
Novaya Gazeta: novayagazeta.ru, novayagazeta.eu
NPR / National Public Radio: npr.org
NRC / NRC Handelsblad: nrc.nl
NRK: nrk.no
O Estado de S. Paulo / Estadão: estadao.com.br
O Globo: oglobo.globo.com
The Observer: observer.co.uk
ORF: orf.at
Oregonian / The Oregonian: oregonlive.com
Origo: origo.hu
Orlando Sentinel: orlandosentinel.com
Ouest-France: ouest-france.fr
PBS / PBS NewsHour: pbs.org
Página/12: pagina12.com.ar
People's Daily: people.com.cn
Philadelphia Inquirer / The Philadelphia Inquirer: inquirer.com
Philippine Daily Inquirer: inquirer.net
Pittsburgh Post-Gazette: post-gazette.com
Politico: politico.com, politico.eu
Politika: politika.rs
Politiken: politiken.dk
Pravda: pravda.ru
Press TV: presstv.ir
Press Trust of India / PTI: ptinews.com
ProPublica: propublica.org
Público: publico.pt
Radio Free Asia: rfa.org
Radio Free Europe / Radio Free Europe/Radio Liberty / RFE/RL: rferl.org
Radio France Internationale / RFI: rfi.fr
RAI: rai.it
Rappler: rappler.com
Reuters: reuters.com
RIA Novosti: ria.ru
RNZ / Radio New Zealand: rnz.co.nz
Rolling Stone: rollingstone.com
RT / Russia Today: rt.com
RTBF: rtbf.be
RTÉ / RTE: rte.ie
RTL: rtl.de
Rudaw: rudaw.net
Sabah: sabah.com.tr
Sacramento Bee / The Sacramento Bee: sacbee.com
Salt Lake Tribune / The Salt Lake Tribune: sltrib.com
San Diego Union-Tribune: sandiegouniontribune.com
San Francisco Chronicle: sfchronicle.com, sfgate.com
SANA / Syrian Arab News Agency: sana.sy
Saudi Gazette: saudigazette.com.sa
Scientific American: scientificamerican.com
The Scotsman: scotsman.com
Seattle Times / The Seattle Times: seattletimes.com
Semafor: semafor.com
Shanghai Daily: shanghaidaily.com
SBS: sbs.com.au
Sky News: news.sky.com, skynews.com.au
Slate: slate.com
Sme: sme.sk
South China Morning Post: scmp.com
The Spectator: spectator.co.uk
Sputnik: sputniknews.com
SRF: srf.ch
St. Louis Post-Dispatch: stltoday.com
The Standard: standardmedia.co.ke
Star Tribune: startribune.com
STAT / STAT News: statnews.com
Straits Times / The Straits Times: straitstimes.com
Süddeutsche Zeitung: sueddeutsche.de
The Sun: thesun.co.uk
Sunday Times / The Sunday Times: thetimes.co.uk
SVT: svt.se
Svenska Dagbladet: svd.se
Sydney Morning Herald / The Sydney Morning Herald: smh.com.au
Tages-Anzeiger: tagesanzeiger.ch
Tagesspiegel / Der Tagesspiegel: tagesspiegel.de
Tampa Bay Times: tampabay.com
Tanjug: tanjug.rs
TASS: tass.com, tass.ru
taz: taz.de
TechCrunch: techcrunch.com
Telegrafi: telegrafi.com
Tennessean / The Tennessean: tennessean.com
Texas Tribune / The Texas Tribune: texastribune.org
The Age: theage.com.au
The Atlantic: theatlantic.com
The Australian: theaustralian.com.au
The Conversation: theconversation.com
The Hill: thehill.com
The New Republic: newrepublic.com
The Verge: theverge.com
The Week: theweek.com
Time magazine: time.com
The Times: thetimes.com, thetimes.co.uk
Times of India / The Times of India: timesofindia.indiatimes.com
Times of Israel / The Times of Israel: timesofisrael.com
TMZ: tmz.com
Toronto Star / The Toronto Star: thestar.com
Tribune de Genève: tdg.ch
TV2: tv2.no, tv2.dk
Ukrainska Pravda: pravda.com.ua
Ukrinform: ukrinform.net
UPI / United Press International: upi.com
U.S. News & World Report: usnews.com
USA Today: usatoday.com
Vanity Fair: vanityfair.com
Večernji list: vecernji.hr
Vedomosti: vedomosti.ru
Verdens Gang / VG: vg.no
Vice News: vice.com
Vijesti: vijesti.me
Voice of America / VOA: voanews.com
Vox: vox.com
Vreme: vreme.com
Wall Street Journal / The Wall Street Journal / WSJ: wsj.com
Washington Examiner: washingtonexaminer.com
Washington Post / The Washington Post: washingtonpost.com
Washington Times / The Washington Times: washingtontimes.com
Wired: wired.com
Xinhua / Xinhua News Agency: xinhuanet.com, news.cn
Yahoo News: news.yahoo.com
Yedioth Ahronoth / Ynet: ynet.co.il, ynetnews.com
Yle: yle.fi
Yomiuri Shimbun: yomiuri.co.jp
Yonhap / Yonhap News Agency: yna.co.kr
ZDF: zdf.de
`
