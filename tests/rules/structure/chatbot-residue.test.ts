import { expect, test } from 'vitest'
import rule from '../../../rules/structure/chatbot-residue.ts'
import { checkMarked } from '../../../src/testing/test-rule.ts'

test.each([
  // A text about assistants, a person's offer, a human's update, a sample.
  ['“As an AI language model, I cannot vote,” the program answered.'],
  ['She said: “I hope this helps.”'],
  ['Run `curl "https://a.example/?utm_source=openai"` to see.'],
  ['The map is as of our last update in May.'],
  ['Here is the revised law in full.'],
  ['I have written to the mayor twice.'],
  ['Certainly the mayor knew.'],
  ['I hope this version of the law never passes.'],
  ['The link carried utm_campaign=spring.'],
  // Left behind.
  ['{{As an AI language model}}, I cannot say who won.'],
  ['{{As an AI assistant}}, I cannot say who won.'],
  ['{{I hope this version meets}} your needs.'],
  ['{{Sure, here’s a 400-word blog post}} on the yard.'],
  ['{{Here is the revised article:}}'],
  ['{{I’ve kept the tone neutral, as requested}}.'],
  ['{{I don’t have access to real-time}} prices.'],
  ['{{Sure! Here is a draft of}} the notice.'],
  ['The yard has 40 cranes {{:contentReference[oaicite:3]}}.'],
  ['The yard has 40 cranes{{【4†source】}}.'],
  ['Read [more](https://a.example/?{{utm_source=chatgpt.com}}&x=1).'],
  ['{{Let me know if you’d like me to}} shorten it.'],
])('%s', async (text) => {
  const { expected, found } = await checkMarked(rule, text)
  expect(found).toEqual(expected)
})
