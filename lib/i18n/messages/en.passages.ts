/** What the public pages say about the passages of releases and about what releases cover, in English. */
export const passages = {
  sentences: 'What each sentence is',
  legend: 'What the signs before a sentence say',
  legendNote:
    'Somebody of the Coalition said what each of these sentences is. Sentences without a sign were not classed.',
  meaning: {
    fact: 'something that happened, as the text tells it',
    pattern: 'something said to happen again and again',
    claim: 'something that the text says without showing it',
    quote: 'words of somebody else',
    opinion: 'a judgement, a wish or a demand',
    context: 'what the reader needs to know beside it',
  },
  inReleases: 'In releases',
  inReleasesLead: 'The sentences of texts held here that mention this event, each in its own language.',
  place: 'in the text',
  alsoIn: 'Other language versions of the text',
  annotations: 'Passages as Web Annotations (JSON-LD)',
  unmentioned: 'Told by no release',
  unmentionedLead:
    '{count, plural, one {# event of this meeting rests} other {# events of this meeting rest}} on other sources only:',
}

/** The sentences of the desk about the meetings that a release covers. */
export const covered = {
  title: 'Meetings covered',
  lead: 'Which meetings the text is about. What is public changes when the release is published again.',
  none: 'No meeting is named yet.',
  role: 'Role of {meeting}',
  add: 'Add a meeting',
  choose: 'Choose a meeting',
  remove: 'Remove {meeting}',
  save: 'Save meetings',
  saved: 'Saved.',
}
