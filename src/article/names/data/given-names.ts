import { lazySet } from '../lazy-set.ts'

// Written for the project: given names common in news copy, from many languages. Words that are names and something
// more common besides (“Will”, “Mark”, “Grace”, “May”) are left out or stand in the second list.
const plain = `
Aaron|Abbas|Abdel|Abdul|Abdullah|Abigail|Abraham|Adam|Adel|Adrian|Agnes|Ahmad|Ahmed|Aidan|Aisha|Akira|Alain|Alan|Albert|Alberto
Alejandro|Aleksandr|Alessandro|Alex|Alexander|Alexandra|Alexei|Alexis|Alfonso|Alfred|Alfredo|Ali|Alice|Alicia|Alison|Allan|Allen
Alvaro|Amanda|Amber|Amelia|Amina|Amir|Amit|Amy|Ana|Anastasia|Andre|Andrea|Andreas|Andrei|Andres|Andrew|Andrey|Andrzej|Andy|Angela
Angelo|Angus|Anil|Anita|Ann|Anna|Anne|Annie|Anthony|Antoine|Anton|Antonio|Antony|Anwar|Arash|Arjun|Arnold|Arthur|Arturo|Arun|Ashley|Ashok
Ashton|Astrid|Audrey|Ayesha|Barack|Barbara|Barry|Bashar|Beatrice|Ben|Benedict|Benjamin|Bernadette|Bernard|Bernardo|Bernie|Bert|Beth|Betty
Beverly|Bilal|Billy|Bjorn|Bob|Bobby|Boris|Brad|Bradley|Brandon|Brenda|Brendan|Brett|Brian|Bridget|Bruce|Bruno|Bryan|Byron|Caitlin
Calvin|Cameron|Camila|Camille|Carl|Carla|Carlo|Carlos|Carmen|Carol|Caroline|Carolyn|Carrie|Catherine|Cathy|Cecilia|Cedric|Celia|Cesar|Charlene
Charles|Charlie|Charlotte|Chen|Cheryl|Chloe|Chris|Christian|Christina|Christine|Christopher|Cindy|Claire|Clara|Claude|Claudia|Claudio|Clive|Colin|Connor
Conrad|Craig|Curtis|Cynthia|Daisy|Damian|Damien|Dan|Daniel|Daniela|Danielle|Danny|Darren|Darryl|Dave|David|Dawn|Deborah|Debra|Denis|Denise
Dennis|Derek|Dermot|Diana|Diane|Diego|Dieter|Dimitri|Dmitri|Dmitry|Dominic|Dominique|Don|Donald|Donna|Doris|Dorothy|Doug|Douglas|Dwayne|Dylan|Eamon
Ed|Eddie|Eddy|Edgar|Edith|Edmund|Eduardo|Edward|Edwin|Eileen|Elaine|Eleanor|Elena|Eli|Elias|Elijah|Elisabeth|Elizabeth|Ella|Ellen|Elon|Elsa|Emil
Emilio|Emily|Emma|Emmanuel|Enrique|Eric|Erica|Erik|Erin|Ernest|Ernesto|Esther|Ethan|Eugene|Eva|Evan|Evelyn|Fatima|Fatou|Felipe|Felix|Ferdinand|Fernando
Fiona|Florence|Floyd|Frances|Francesca|Francesco|Francis|Francisco|Franco|Francois|François|Frank|Franklin|Franz|Fred|Frederick|Freddie|Friedrich|Gabriel|Gabriela|Gareth
Gary|Gavin|Gemma|Geoff|Geoffrey|George|Georges|Gerald|Gerard|Gerhard|Gianni|Giorgio|Giovanni|Giulia|Giuseppe|Glen|Glenn|Gloria|Gonzalo|Gordon|Graham|Greg
Gregory|Greta|Guillaume|Guillermo|Gus|Gustav|Gustavo|Hamid|Hannah|Hans|Harold|Harriet|Harry|Harvey|Hasan|Hassan|Heather|Hector|Heidi|Heinrich|Helen|Helena|Henri
Henrik|Henry|Herbert|Herman|Hilary|Hillary|Hiroshi|Howard|Hugh|Hugo|Hussein|Ian|Ibrahim|Igor|Ilya|Imran|Ingrid|Irene|Irina|Isaac|Isabel|Isabella|Ismail|Ivan|Ivana|Jacinda
Jack|Jackie|Jacob|Jacqueline|Jacques|Jaime|Jake|Jakob|Jamal|James|Jamie|Jan|Jane|Janet|Janice|Jared|Jason|Javier|Jay|Jean|Jeff|Jeffrey|Jen|Jennifer|Jenny|Jeremy|Jerome|Jerry
Jesse|Jessica|Jesus|Jill|Jim|Jimmy|Joachim|Joan|Joanna|Joanne|Joao|João|Jocelyn|Joe|Joel|Johan|Johann|John|Johnny|Jon|Jonas|Jonathan|Jordi|Jorge|José|Jose|Josef|Joseph|Josh|Joshua
Joyce|Juan|Juana|Judith|Judy|Julia|Julian|Julie|Julien|Juliet|Julio|Julius|Justin|Karen|Karim|Karl|Karin|Kate|Katherine|Kathleen|Kathryn|Kathy|Katie|Kay|Keith|Kelly|Ken|Kenneth|Kenny|Kerry|Kevin
Khalid|Kim|Kimberly|Kirsten|Klaus|Kofi|Konstantin|Kristen|Kristin|Kumar|Kurt|Kyle|Larry|Lars|Laura|Lauren|Laurence|Laurent|Lawrence|Leah|Leo|Leon|Leonard|Leonardo|Leonid|Leroy|Leslie|Lewis|Liam|Lillian
Linda|Lindsay|Lionel|Lisa|Liz|Lloyd|Logan|Lois|Lorenzo|Loretta|Lorraine|Lou|Louis|Louise|Luc|Luca|Lucas|Lucia|Lucy|Ludwig|Luigi|Luis|Luiz|Lukas|Luke|Lydia|Lynn|Madeleine|Maggie|Magnus|Mahmoud|Malcolm|Manuel
Marc|Marcel|Marco|Marcos|Marcus|Margaret|Maria|María|Marianne|Marie|Marina|Mario|Marion|Marissa|Marjorie|Marlene|Marta|Martha|Martin|Martina|Marvin|Mary|Matt|Matteo|Matthew|Matthias|Maurice|Mauricio|Max|Maya
Megan|Mehdi|Mehmet|Melanie|Melissa|Melvin|Michael|Michel|Michele|Michelle|Miguel|Mikael|Mike|Mikhail|Milan|Mildred|Milos|Mirjana|Mitch|Mitchell|Mohamed|Mohammad|Mohammed|Moises|Molly|Monica|Monique|Muhammad|Muhammed|Mustafa
Nadia|Nancy|Naomi|Narendra|Natalia|Natalie|Natasha|Nathan|Nathaniel|Neil|Nelson|Nicholas|Nick|Nicola|Nicolas|Nicole|Nigel|Nikita|Nikolai|Nils|Nina|Noah|Noel|Nora|Norma|Norman|Olaf|Oleg|Olga|Oliver|Olivia|Olivier|Omar|Oscar|Osama|Otto|Owen
Pablo|Pamela|Paola|Paolo|Pascal|Patricia|Patrick|Paul|Paula|Pauline|Pavel|Pedro|Peggy|Penelope|Penny|Per|Perry|Pete|Peter|Petra|Phil|Philip|Philippe|Phillip|Phyllis|Pierre|Pietro|Priya|Rachel|Rafael|Rahul|Raj|Rajesh|Ralph|Ramon|Ramzan|Randy
Raphael|Raul|Raúl|Ravi|Ray|Raymond|Rebecca|Recep|Reggie|Reza|Ricardo|Richard|Rick|Ricky|Rita|Robert|Roberta|Roberto|Robin|Rod|Rodney|Rodrigo|Roger|Roland|Roman|Ron|Ronald|Rosa|Rosemary|Ross|Roy|Ruben|Rudy|Rupert|Russell|Ruth|Ryan
Saddam|Said|Salim|Sally|Salman|Salvador|Sam|Samantha|Samir|Samuel|Sandra|Sanjay|Santiago|Sara|Sarah|Scott|Sean|Sebastian|Serena|Serge|Sergei|Sergey|Sergio|Shane|Shannon|Sharon|Shaun|Shawn|Sheila|Shirley|Sidney|Silvia|Silvio|Simon|Simone|Sofia
Sonia|Sophia|Sophie|Stacey|Stanley|Stefan|Stefano|Stella|Stephanie|Stephen|Steve|Steven|Stuart|Sunil|Suresh|Susan|Susanne|Suzanne|Sven|Sylvia|Tamara|Tania|Tanya|Tara|Ted|Terence|Teresa|Terry|Thabo|Theodore|Theresa|Thérèse|Thierry|Thomas
Tiffany|Tim|Timothy|Tina|Toby|Todd|Tom|Tomas|Tommy|Tony|Tracy|Trevor|Tyler|Ursula|Valentina|Valeria|Valerie|Vanessa|Vasily|Vera|Vernon|Veronica|Vicente|Vicky|Victor|Victoria|Vijay|Viktor|Vince|Vincent|Vincenzo|Virginie|Vitaly|Vladimir|Volodymyr|Walter
Wanda|Warren|Wayne|Wendy|Werner|Wesley|Wilfred|Wilhelm|William|Willie|Winston|Wolfgang|Xavier|Yasser|Yitzhak|Yolanda|Yoshi|Yousef|Youssef|Yuri|Yusuf|Yves|Yvonne|Zachary|Zhang|Zoe|Zoltan
Abu|Ayman|Bobbie|Boutros|Chukwu|Dolores|Ebrahim|Emeka|Farid|Farouk|Goran|Habib|Haider|Hamza|Hideo|Hiro|Jaroslav|Jiří|Juha|Jürgen|Kamal|Kenji|Kwame|Laszlo|László|Lech|Leila|Lena|Magdalena|Makoto|Marek|Marko|Masoud|Mei|Mika|Mikko|Mohamad|Mohan
Moqtada|Muammar|Muqtada|Nabil|Nasser|Ngozi|Nguyen|Nikola|Nuri|Olu|Pekka|Piotr|Pooja|Pyotr|Qasem|Radovan|Rania|Rashid|Rosario|Sandeep|Satoshi|Shinzo|Slobodan|Stanislav|Sushma|Svetlana|Takashi|Takeshi|Tariq|Tomasz|Toshi|Tunde|Uwe|Vaclav|Wei|Xi|Yasmin
Yevgeny|Yoko|Yukio|Zainab|Zoran|Zuzana|Aleksandra|Alastair|Alistair|Amelie|Anders|Anneke|Arne|Bart|Bartholomew|Bettina|Britt|Candice|Cassandra|Celine|Clarence|Clifford|Clinton|Constance|Cornelius|Courtney|Darius|Desmond|Dolly|Duncan|Earl|Edouard
Elliot|Elliott|Elvis|Emilia|Estelle|Fabio|Fidel|Flora|Gerry|Gilbert|Gilles|Gina|Gwen|Hank|Harlan|Hazel|Hubert|Isidore|Jasmine|Javed|Jeb|Jermaine|Joaquin|Joaquín|Josephine|Julianne|Kamala|Katrina|Kirk|Lance|Leopold|Lester|Luther|Lyndon|Mathew|Maureen
Mel|Michelangelo|Miranda|Monty|Morgan|Mort|Muriel|Myra|Nathalie|Ned|Nikki|Norbert|Orlando|Oswald|Pat|Percy|Phoebe|Pia|Quentin|Ramona|Reginald|Renee|Renée|Rene|René|Rhonda|Rosie|Roxanne|Salvatore|Seth|Sheldon|Sherry|Sigmund|Solomon|Stan|Stefanie|Susie|Tobias|Travis|Tristan|Tricia
Ulrich|Vic|Virgil|Vivian|Wally|Wilbur|Wilma|Woodrow|Zack|Agustín|Ángel|Álvaro|Andrés|Begoña|Beatriz|Concepción|Emiliano|Esteban|Francisca|Ignacio|Inés|Iñigo|Joan|Josefa|Leonor|Lucía|Mariano|Mateo|Mónica|Nicolás|Rocío|Sofía|Tomás|Verónica|Xiang|Jorgen|Søren|Jens|Mette|Lene|Bo|Li
Abby|Abdallah|Abdulla|Abel|Adela|Adele|Adolf|Adolfo|Adriana|Adriano|Aileen|Alana|Albrecht|Alec|Aled|Aleksander|Alessandra|Alessio|Alexa|Alexandre|Alexandru|Alfie|Algernon|Allison|Alma|Aloysius|Alvin|Alyssa|Amal|Amos|Anatoly
Andreea|Angelina|Angelique|Angie|Anika|Anja|Anneliese|Annette|Annika|Ansel|Anselm|Antje|Antonia|Antonin|Archie|Ariana|Ariel|Armand|Armando|Armin|Arnaud|Arsène|Artur|Asha|Asif|Aslan|Aubrey|Augustus|Aurelia|Avery|Axel|Aylin|Babette
Baptiste|Barb|Barnaby|Beatrix|Becky|Belinda|Benazir|Benito|Benny|Bernd|Bertha|Bertram|Bessie|Bethany|Betsy|Bianca|Birgit|Blanca|Blanche|Bonnie|Boyd|Branislav|Brendon|Bret|Brigitte|Bronwyn|Bryce|Caleb|Candace|Carina|Carlotta|Carly
Carmela|Carsten|Caspar|Casper|Catalina|Catarina|Cathal|Catrin|Catriona|Cecil|Cecile|Cesare|Chantal|Charlize|Chiara|Chloé|Chrissy|Christa|Christel|Christianne|Christophe|Christos|Ciara|Claudette|Claus|Clement|Clementine|Cleo|Clint
Colette|Colleen|Colm|Consuelo|Cora|Cordelia|Corey|Corinne|Cory|Cosmo|Cristian|Cristiano|Cristina|Cyril|Cyrus|Cécile|Dagmar|Damon|Dana|Daphne|Darcy|Darin|Darrell|Davide|Dawid|Deanna|Debbie|Deepak|Deirdre|Delia|Della|Delphine
Demetrius|Derrick|Desiree|Deven|Dexter|Dina|Dirk|Dominik|Donatella|Donovan|Dora|Doreen|Dorian|Dorothea|Dragan|Duane|Dusan|Dwight|Ebony|Edna|Eduard|Edwina|Efraim|Egon|Eirik|Eleonora|Elia|Elinor|Elise|Eliza|Ellie|Elmer|Eloise|Elsie
Elton|Elvira|Emanuel|Emeline|Emmett|Enid|Enrico|Enzo|Eoin|Erich|Erika|Ernst|Errol|Erwin|Essie|Ethel|Etienne|Eugenia|Eunice|Eustace|Evangeline|Eve|Ezekiel|Ezra|Fabian|Fabrice|Fanny|Farah|Faruk|Faye|Federica|Federico|Ferenc|Fergus
Fernanda|Filip|Finlay|Florian|Fran|Franck|Françoise|Fraser|Frauke|Freda|Freya|Frida|Frieda|Fritz|Gabriele|Gabriella|Gabrielle|Gail|Galina|Garrett|Garry|Gaston|Gavrilo|Genevieve|Geneviève|Georgina|Geraldine|Germaine|Gertrude
Giancarlo|Gideon|Gilda|Gillian|Ginny|Gino|Giorgos|Giulio|Gladys|Glenda|Glynn|Gottfried|Graeme|Grazia|Greer|Gregor|Gregorio|Gretchen|Gretel|Griselda|Guido|Gunnar|Gunther|Gwendolyn|Günter|Hakan|Halle|Hamish|Hanan|Hanna|Hannelore
Hari|Harley|Harun|Hayley|Hedwig|Heike|Heinz|Helga|Helmut|Hendrik|Henrietta|Henriette|Hermann|Hermione|Hester|Hilda|Hildegard|Horace|Horacio|Horst|Hortense|Humberto|Humphrey|Idris|Ike|Ilana|Iman|Imelda|Imogen|Ina|Indira|Ines|Inga
Inge|Ingmar|Ioannis|Iona|Irma|Irving|Irwin|Isadora|Isaiah|Isla|Isobel|Issam|Itamar|Ivo|Ivor|Izabela|Jaap|Jacek|Jacinta|Jacopo|Jada|Jalal|Jamila|Jana|Janelle|Janine|Janusz|Jarrod|Jarvis|Jasper|Javad|Jayden|Jayne|Jeanette|Jeanne
Jeannie|Jenna|Jeremiah|Jerzy|Jessie|Joanie|Jocelyne|Jodie|Jody|Joey|Johanna|Johannes|Jolanta|Jolene|Joni|Josephina|Josette|Josiah|Josie|Jost|Jovan|Juanita|Judah|Judd|Judi|Juliana|Juliette|Jurgen|Justina|Justine|Kaitlin|Kaitlyn
Kamil|Kamran|Kara|Kareem|Karina|Karla|Karol|Karolina|Kasper|Katarina|Katarzyna|Katharina|Katherina|Kathie|Katja|Katy|Kaye|Kayla|Keira|Kelsey|Kelvin|Kendra|Kerstin|Khadija|Kiara|Kieran|Kirill|Kirsty|Kris|Krista|Kristian
Kristina|Kristine|Krystyna|Krzysztof|Kylie|Lakshmi|Lana|Lara|Larissa|Lasse|Latoya|Lauri|Laurie|Leander|Leanne|Leigh|Leland|Lenny|Leonie|Leopoldo|Leticia|Levi|Lidia|Lila|Lilian|Liliana|Lilly|Lina|Linus|Lisbeth|Lise|Liza|Lizzie|Lola
Lonnie|Lori|Lorna|Lothar|Lottie|Louella|Lowell|Luciana|Luciano|Lucie|Lucien|Lucille|Lucinda|Lucius|Luella|Luisa|Luz|Lyle|Lyn|Lynda|Lynette|Lynne|Mabel|Madeline|Madge|Mads|Magda|Maia|Mairead|Maisie|Mamie|Mandy|Manfred|Manish|Manoj
Manuela|Mara|Marcela|Marcella|Marcelo|Marcia|Marcin|Margarita|Margherita|Margot|Marguerite|Mariam|Mariana|Marianna|Maribel|Mariella|Marietta|Marilyn|Marit|Marla|Marlon|Marsha|Maryam|Massimo|Mateusz|Mathias|Mathieu|Mathilda
Mathilde|Matilda|Mats|Mattias|Maud|Maude|Maura|Mauro|Mavis|Maxim|Maxime|Maximilian|Maxine|Meera|Meg|Meghan|Mehmed|Melinda|Melvyn|Meredith|Merle|Micah|Micheal|Mickey|Mihai|Milena|Millicent|Millie|Milo|Mimi|Mindy|Minnie|Miriam|Mirko
Miroslav|Misha|Moira|Mona|Moritz|Mukesh|Mustapha|Myles|Myrna|Myron|Nadine|Nadja|Nanette|Naresh|Natalya|Nate|Neha|Nellie|Nestor|Nettie|Neville|Niall|Niamh|Nicholle|Nicky|Niels|Niklas|Niko|Nikolaj|Nikolaos|Nikolas|Noelle
Norah|Noreen|Nuno|Octavia|Octavio|Odette|Olav|Ollie|Omid|Oona|Ophelia|Oren|Orla|Orson|Orville|Osvaldo|Ottavio|Ovidiu|Padraig|Paige|Pam|Panagiotis|Pankaj|Pascale|Patrice|Patsy|Paulette|Paulina|Paulo|Perla|Pernille|Petr|Petros|Petru
Philippa|Phillipa|Phineas|Piers|Polly|Pradeep|Prakash|Pranav|Predrag|Priscilla|Quincy|Rachael|Radu|Rafaela|Raffaele|Raisa|Rajiv|Rakesh|Ralf|Ramesh|Ramiro|Randall|Raoul|Raquel|Rashida|Rasmus|Rebekah|Reginaldo|Regis|Reinhard
Reinhold|Remy|Renata|Renate|Renato|Reuben|Rhiannon|Rhys|Rina|Rocco|Roderick|Rohan|Rolf|Romain|Romeo|Romy|Rona|Ronan|Ronnie|Rory|Rosalie|Rosalind|Rosanna|Roselyn|Roxana|Royce|Rudolf|Rudolph|Rufus|Rustam|Sabina|Sabine|Sabrina|Sadie
Saeed|Sakura|Sal|Saleem|Saleh|Salma|Samira|Sammy|Sancho|Sander|Sandrine|Sanja|Santino|Sascha|Sasha|Saul|Scarlett|Sebastien|Selena|Selina|Selma|Serhiy|Severin|Shahid|Sharif|Shauna|Shawna|Shay|Shelley|Shelly|Sherri|Sheryl|Shiela
Shreya|Shyam|Sian|Siegfried|Sigrid|Silas|Simona|Sinead|Siobhan|Siti|Slavko|Solange|Sonja|Sonya|Soraya|Spiro|Stacy|Stefania|Steffen|Stelios|Stephan|Stevie|Stig|Stéphane|Sulaiman|Suleiman|Sunita|Suzan|Suzette|Sybil|Syed|Sébastien
Tabitha|Tahir|Talia|Tamar|Tamika|Tammi|Tammy|Tamsin|Tarek|Tasha|Tatiana|Tatyana|Tess|Tessa|Thad|Thaddeus|Thea|Thelma|Theo|Theodora|Thor|Thora|Thorsten|Tiago|Tilda|Tilly|Timo|Timur|Tito|Tobin|Tomaso|Tommaso|Torsten|Tracey|Traci
Trina|Trish|Trisha|Trudy|Tyrone|Udo|Ulf|Ulla|Ulysses|Uma|Umar|Umberto|Uri|Uriah|Usha|Valentin|Valentino|Valérie|Vangelis|Vaughn|Velma|Venkat|Verna|Vesna|Vidya|Vikram|Viktoria|Violetta|Vito|Vittorio|Vivek|Viviana|Vivienne
Vlad|Vlado|Vojtech|Waleed|Walid|Walt|Waltraud|Wilbert|Wilfried|Wilhelmina|Willa|Willard|Willem|Winifred|Winnie|Winona|Wojciech|Wyatt|Xander|Xenia|Yael|Yana|Yann|Yannick|Yarden|Yehuda|Yelena|Yevgenia|Yigal|Yolande|Yossi|Youssou
Yulia|Yusra|Yuval|Yvette|Zachariah|Zahra|Zain|Zakaria|Zara|Zeke|Zelda|Zev|Zia|Ziad|Zineb|Zita|Zora|Zsuzsa|Étienne
`

// The same, but only as the first word of a longer name.
const ambiguous = `
Art|Bill|Bush|Carter|Chance|Chase|Chuck|Cliff|Cody|Dale|Dean|Drew|Faith|Forrest|Gene|Grace|Grant|Guy|Hope|Hunter|Iris|Ivy|Jackson|Jade|Jordan|Joy|June|Kay|Lane|Lee|Lily|Madison|Mark|Mason|Max|Miles|Nick|Norm|Paris
Parker|Pearl|Pierce|Rex|Rich|Rob|Rocky|Rose|Ruby|Rusty|Sandy|Skip|Sterling|Sue|Taylor|Troy|Violet|Wade|Will|Woody|Austin|Sydney|Savannah|Brooklyn|Chelsea|Dallas|Georgia|Virginia|Carolina|Charity|Christy|Tiger|Prince|Santiago|Israel|Lincoln|Washington|Jefferson|Lorena|Marshall|Judge|Bishop|Dick|Brook|Brooke|August|April|Sunny|Dusty|Ash|Ashe
Ada|Adelaide|Alba|Asa|Augusta|Aurora|Basil|Bella|Blaise|Blake|Brent|Brittany|Casey|Chad|Chester|Dante|Deng|Destiny|Elle|Feng|Finn|Hal|Hyacinth|Ida|Ira|Isa|Jess|Jiang|Jin|Jo|Jude|Jun|Kit|Lamar|Laurel|Lore|Luka|Lulu|Mack|Mae|Malik
Mallory|Mercedes|Mia|Milton|Mira|Morris|Moses|Murray|Myrtle|Nell|Ola|Olive|Otis|Palmer|Patience|Patty|Paz|Peng|Pilar|Poppy|Preston|Prudence|Qing|Quinn|Rahman|Rana|Raven|Regina|Rik|Robbie|Russ|Sanchez|Shelby|Sherman|Shu|Sid|Sita
Sol|Spencer|Stewart|Tian|Trent|Viola|Wallace|Weston|Wilson|Yan|Yang|Yong|Zane|Zhao|Zhi
`

/** Given names that are little else. */
export const givenNames = lazySet(plain)

/** Given names that are also common words, places or surnames. */
export const ambiguousGivenNames = lazySet(ambiguous)
