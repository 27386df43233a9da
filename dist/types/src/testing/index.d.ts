export { readMarkers, type MarkedText } from './read-markers.js';
export { checkMarked, flagged, runRule, type TestSetting } from './test-rule.js';
