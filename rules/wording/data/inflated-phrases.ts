/** Words that tell a reader that something matters. Written for the project. */
export const stressVerbs =
  'underscore underscores underscored underscoring highlight highlights highlighted highlighting emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising underline underlines underlined underlining showcase showcases showcased showcasing illustrate illustrates illustrating reaffirms reaffirming reinforces reinforcing cements cementing solidifies solidified solidifying exemplifies exemplifying'

export const weightNouns =
  'importance significance role commitment need value potential urgency relevance power dedication determination resilience complexity strength necessity vision dynamics interests objectives influence status growing broader ongoing strategic vital crucial'

export const inflatedPhrases =
  'has significant/far-reaching/major/profound/serious/important/broad/wide-ranging implications|have significant/far-reaching/major/profound/serious/important/broad/wide-ranging implications|had significant/far-reaching/major/profound implications|carries significant/major/profound implications|of strategic/critical/paramount/vital/utmost/great importance|of strategic/critical/paramount/vital significance|marks a significant/major/pivotal/crucial/historic/important|marked a significant/major/pivotal/crucial/historic/important|marking a significant/major/pivotal/crucial/historic/important|represents a significant/major/pivotal/crucial/historic/important|represent a significant/major/pivotal/crucial/historic/important|signals a significant/major/pivotal/crucial/historic/broader/new|cannot be overstated|can not be overstated|leaves/left/leaving a lasting|leaves/left/leaving an indelible'
