// Written for the project: phrases that chat assistants say of themselves or to the person asking, and the marks they
// leave in addresses and text. Collected from published corrections and from the products' own documentation of their
// link parameters.

/** Cheap look before the patterns run. */
export const residueHint =
  /\b(?:language model|knowledge cutoff|last (?:knowledge |training )?update|training data|certainly|sure[,!]|here(?:'|’| i)s|I hope this|let me know|great question|happy to help|assist with)|oaicite|contentReference|turn\d|【|\[(?:your|insert)/i

/** Parameters that assistants add to the addresses they give. */
export const addressResidue =
  /\butm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini|grok\.com)\b/gi

const sources = [
  String.raw`\bas an? (?:AI|artificial intelligence|large)(?: language)? (?:model|assistant)\b`,
  String.raw`\bas of my (?:last|latest|most recent) (?:knowledge |training )?(?:update|cutoff)\b`,
  String.raw`\bmy (?:knowledge cutoff|training data)\b`,
  String.raw`\bI (?:do not|don['’]t|cannot|can['’]t) (?:have access to|browse|access) (?:real-time|the internet|current|live)\b`,
  String.raw`\b(?:certainly|sure|of course|absolutely)[!,]\s+here(?:['’]s| is| are)\s+(?:an?|the|your|some)\s+(?:\w+\s+){0,3}(?:version|draft|article|summary|list|outline|rewrite|paragraph)(?:\s+(?:of|for))?`,
  String.raw`\bI hope this (?:helps|email finds|message finds|article)\b`,
  String.raw`\blet me know if you(?:['’]d| would) like\b(?:\s+me\s+to)?`,
  String.raw`\bwould you like me to\b`,
  String.raw`\bI['’]m sorry, but I (?:cannot|can['’]t)\b`,
  String.raw`:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?`,
  String.raw`\boaicite(?::\d+)?`,
  String.raw`\bturn\d{1,2}(?:search|view|news|fetch)\d{1,2}\b`,
  String.raw`【\d{1,3}(?:†[^】\n]{1,60})?】`,
]

let compiled: readonly RegExp[] | undefined

/** The patterns, compiled when first needed. */
export const residuePatterns = (): readonly RegExp[] =>
  (compiled ??= sources.map((source) => new RegExp(source, 'gi')))
