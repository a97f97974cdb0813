/** The sentences about language versions and their parallel passages: at the desk. */
export const alignment = {
  translationOf: 'Translation of',
  translationHint: 'A release of the same publisher or meeting in another language. Both count as one source.',
  title: 'Passages of other language versions',
  lead: 'Events rest on these words in another language version. Confirm where the same words stand here: the claim stays one, and both wordings are shown.',
  there: 'In {language}',
  here: 'Here',
  proposed: 'Proposed here',
  none: 'No place is proposed. Choose the words.',
  confirm: 'Confirm',
  choose: 'Choose other words',
  sentences: 'Sentences',
  remove: 'Remove',
  add: 'Choose a sentence',
  confirmChosen: 'Confirm these words',
  confirmed: 'Confirmed. The event is reviewed again before its public page changes.',
  take: 'Take apart',
  taken: 'Taken apart. The event is reviewed again before its public page changes.',
}

/** The same, on public pages. */
export const parallel = {
  wording: 'In {language}',
  sameIn: 'The same passage in {language}',
  sharedClaim: 'One claim; language versions count once.',
}
