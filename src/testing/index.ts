export { readMarkers, type MarkedText } from './read-markers.ts'
export { checkMarked, flagged, runRule, type TestSetting } from './test-rule.ts'
