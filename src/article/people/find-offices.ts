import { officeAfter, officeBefore, type OfficeMention } from './office-mention.ts'
import { oncePerArticle } from './once-per-article.ts'
import { personMentions } from './person-mentions.ts'

/** The offices that the text gives persons outside quotations, in order. */
export const findOffices = oncePerArticle((article): readonly OfficeMention[] =>
  personMentions(article).flatMap(({ person, tokens, first, last }) => {
    const found = [officeBefore(tokens, first, person), officeAfter(tokens, last, person)]
    return found.filter((office) => office !== undefined)
  }),
)
