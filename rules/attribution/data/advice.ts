const advice = String.raw`(?:recommendations?|advice|steps\s+to\s+take|measures\s+to\s+take|recommended\s+(?:steps|measures|actions)|policy\s+(?:proposals|options|steps)|suggested\s+(?:steps|measures|actions))`

/** “The following measures are recommended”, “key steps advised for” */
const called = String.raw`\b(?:actions|initiatives|measures|policies|priorities|reforms|steps|strategies)\s+(?:are\s+|being\s+)?(?:strongly\s+)?(?:recommended|advised|suggested)\b`

/** “Leaders should prioritise the following actions:” */
const told = String.raw`\b(?:should|must|need\s+to|ought\s+to)\s+(?:\p{L}+\s+)?(?:adopt|consider|focus\s+on|implement|prioriti[sz]e|pursue|take)\b[^.:]{0,60}:\s*$`

/** “Readers are urged to do the following:”, “what ministers ought to do:”, “steps towns need to take:” */
const owed = String.raw`\b(?:is|are)\s+(?:strongly\s+|well\s+)?(?:advised|encouraged|urged)\s+to\b[^.:]{0,80}:\s*$|\bwhat\s+[^.:]{2,50}\s(?:should|must|needs?\s+to|ought\s+to)\s+(?:\p{L}+\s+)?do\b[^.:]{0,40}:\s*$|\b(?:actions|measures|reforms|steps)\s+(?:that\s+)?[^.:]{2,40}\s(?:should|must|needs?\s+to|ought\s+to)\s+take\b[^.:]{0,40}:\s*$`

/** A line that announces a list of advice. */
export const adviceLeadIn = new RegExp(
  String.raw`\b(?:key|main|our|some|the\s+following|practical|specific|important|several)\s+(?:\p{L}+\s+)?${advice}\b|\b${advice}\s+(?:are|include|includes|follow|would\s+be|for\b[^.:]{0,60})|${called}|${told}|${owed}`,
  'iu',
)

/** A heading that promises advice. */
export const adviceHeading = new RegExp(
  String.raw`\b(?:recommendations|advice|steps\s+to\s+take|policy\s+proposals)(?:\s+(?:for|to|on)\s+[^\n]{2,60})?`,
  'iu',
)

/** Somebody gives it. */
export const adviceVerb =
  /\b(?:advis(?:e|es|ed)|recommend(?:s|ed)?|suggest(?:s|ed)?|propos(?:e|es|ed)|urg(?:e|es|ed)|issued|published|according|by|report|study|review|inquiry|commission)\b/i

/** “Stakeholders must be aware”: duty in the writer's voice. */
export const duty =
  /\b\p{Lu}?[\p{L}-]+(?:\s+(?:in|of|on|from|and|the|all|both|[\p{L}-]+)){0,5}\s+(?:must|need\s+to|have\s+to)\s+(?:be\s+(?:\p{L}+ly\s+)?(?:aware|mindful|vigilant|prepared|ready|cautious)|act|recogni[sz]e|understand|acknowledge|consider|ensure|prioriti[sz]e|address|work\s+together|take)\b/gu

/** “robust engagement is crucial” */
export const crucial =
  /\b(?:[\p{L}-]+\s+){0,3}[\p{L}-]+\s+(?:is|are|remains?|will\s+be)\s+(?:crucial|essential|imperative|paramount|vital|key)(?=[.;]|\s*$|\s+(?:for|to|that)\b)/gu

/** The writer or the reader in person. */
export const personal = /\b(?:we|you|your|our|us|I|my)\b/gi

/** Cheap first looks: no other sentence can match. */
export const dutyHint = /\b(?:must|need|have)\s/
export const crucialHint = /\b(?:crucial|essential|imperative|paramount|vital|key)\b/
export const adviceHint =
  /recommend|advice|advised|encouraged to|urged to|suggested|steps|measures|proposals|options|should|must|need to|ought to/gi
