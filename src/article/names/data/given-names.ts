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
`

// The same, but only as the first word of a longer name.
const ambiguous = `
Art|Bill|Bush|Carter|Chance|Chase|Chuck|Cliff|Cody|Dale|Dean|Drew|Faith|Forrest|Gene|Grace|Grant|Guy|Hope|Hunter|Iris|Ivy|Jackson|Jade|Jordan|Joy|June|Kay|Lane|Lee|Lily|Madison|Mark|Mason|Max|Miles|Nick|Norm|Paris
Parker|Pearl|Pierce|Rex|Rich|Rob|Rocky|Rose|Ruby|Rusty|Sandy|Skip|Sterling|Sue|Taylor|Troy|Violet|Wade|Will|Woody|Austin|Sydney|Savannah|Brooklyn|Chelsea|Dallas|Georgia|Virginia|Carolina|Charity|Christy|Tiger|Prince|Santiago|Israel|Lincoln|Washington|Jefferson|Lorena|Marshall|Judge|Bishop|Dick|Brook|Brooke|August|April|Sunny|Dusty|Ash|Ashe
`

/** Given names that are little else. */
export const givenNames = lazySet(plain)

/** Given names that are also common words, places or surnames. */
export const ambiguousGivenNames = lazySet(ambiguous)
