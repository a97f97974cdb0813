/** The sentences of working on the text of a release. */
export const texts = {
  newVersion: 'Corrected text',
  newVersionLead:
    'Paste the release as it reads now. The earlier text stays; linked passages stay on it until somebody moves them.',
  addVersion: 'Add as a new version',
  versionAdded: 'Added as version {number}: {characters} characters, {sentences} sentences.',
  leftBehind: 'Passages on an earlier version',
  leftBehindLead:
    'The text was corrected after these passages were linked. Each moves when you confirm where it stands now.',
  earlier: 'Version {number}',
  now: 'Now',
  move: 'Move passage',
  orphaned: 'These words are no longer found. Link the event to other words, or leave it on the earlier version.',
  ambiguous: 'Found at several places. Link the event to the right one.',
  moved: 'Moved. The event is reviewed again before its public page changes.',
}
