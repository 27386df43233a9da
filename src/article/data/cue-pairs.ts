/**
 * Verbs that introduce a content with a second word behind them (“call for”), written for the project: the verb, its
 * complements (see `cueVerbs`), its second words.
 */
export const cuePairs = `
point tbqp out | point o to | find tbwm out | make tbw clear | make tb sure | spell w out | call o for on upon
warn o of against about | argue o against for | complain o about of | speak o of about | think w of | hope o for
talk o about | boast o about of | brag o about of | apologise o for | apologize o for | hint o at | allude o to
object o to | put q it | confess o to | admit o to | insist o on upon | push o for | press o for | lobby o for against | campaign o for against
advocate o for | worry o about | fret o about over | joke o about | muse o about | rail o against at
agree o with | disagree o with about over | comment o on | inquire o about
ask o for about | wonder o about | brush o off | shrug o off | play o down | rule o out
reflect o on | elaborate o on | plead o guilty not | vouch o for | testify o about | tell o of
dream o of about | despair o of | crow o about over | gripe o about | grumble o about | speculate o about on
`
