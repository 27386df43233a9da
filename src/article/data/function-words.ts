/** Closed word classes of English, written for the project. Values are lists separated by spaces. */
export const functionWords = {
  determiner:
    'a an the this that these those my your his her its our their some any no every each all both several many most few another such other one two three four five six seven eight nine ten half',
  subject:
    'i you he she it we they there who everyone everybody someone somebody anyone anybody nobody noone this that these those',
  object: 'me him us them himself herself itself myself yourself themselves ourselves',
  auxiliary:
    "am is are was were be been being has have had having do does did will would shall should can could may might must cannot won't wouldn't can't couldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't mustn't ain't won’t wouldn’t can’t couldn’t don’t doesn’t didn’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t shouldn’t mustn’t ain’t gonna wanna",
  preposition:
    'of in on at by for with from to into about over under after before during against between among through without within since until till upon toward towards across per via behind beyond near amid despite like around along off out above below',
  conjunction:
    'and or but nor so yet because although though while when whenever if as unless whereas after before until since once whether than',
  wh: 'who whom whose which what when where why how whether if whatever whoever whichever',
  adverb:
    "also not never always often still just only even then now too once again later earlier recently already soon ever almost nearly really actually simply further furthermore however moreover instead therefore thus meanwhile yesterday today tonight tomorrow afterwards afterward sometimes perhaps maybe well ago long here repeatedly n't quite rather very much so far first initially else back monday tuesday wednesday thursday friday saturday sunday",
} as const

/** Irregular pasts and other verb forms that show that a clause has its verb. */
export const finiteVerbs =
  'became began bought broke brought built came caught chose cost cut did died drew drove ate fell fought flew gave got grew went gone happened hit kept knew led left lent let lost made met paid put ran rose sat sent set shook shot sold spent spoke stood stole struck swam threw took understood won wore wrote came needs wants makes takes goes comes gets gives works looks seems appears becomes remains includes contains exists lies lives plays runs stands happens helps keeps leads lets needs puts sets shows starts stops tries turns uses means does depends requires belongs brings causes continues faces follows hopes involves offers owns plans represents serves supports depend requires need want make take go come get give work look seem appear become remain live exist happen keep want like likes love loves hate hates sounds sound feels costs matters matter'
