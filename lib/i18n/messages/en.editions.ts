/** Sentences of frozen annual summaries, in English. */
export const editionPublic = {
  eyebrow: 'Annual summary',
  lead: 'The public record of {year} as it stood on {date}: {meetings, plural, one {# meeting} other {# meetings}}, {events, plural, one {# event} other {# events}}. This page keeps what it counted then; what changes later goes into a later edition.',
  year: 'Year',
  frozen: 'Frozen',
  upTo: 'Covers',
  upToText: 'publications 1 to {seq} of the record; the last has the hash {hash}',
  place: 'In the chain',
  placeText: 'publication {seq}',
  changedSince: '{count, plural, one {# record} other {# records}} changed since this edition was frozen.',
  newer: 'A newer edition exists',
  isNewest: 'This is the newest edition of the year.',
  countsNote:
    'Events are counted, not claims; patterns over time are listed and not counted; events that rest on weak sources alone stay out. Each number has its list beside it.',
  sinceTitle: 'What changed since edition {symbol}',
  first: 'This is the first edition of the year.',
  added: 'Added',
  changed: 'Changed',
  withdrawn: 'Taken back',
  moved: 'Now in another year',
  version: 'version {version}',
  fromTo: 'version {from}, then {to}',
  records: 'Records in this edition',
  list: 'Editions',
  listLead:
    'This page follows the record. An edition keeps the year as it stood on one day: cite one where a number must stay.',
  frozenOn: 'frozen on {date}',
  newest: 'newest',
}

/** Sentences of the desk on issuing them. */
export const editionDesk = {
  title: 'Editions of annual summaries',
  lead: 'An edition freezes the public record of a year: which records in which versions, the counts, and what changed since the edition before. Once issued it never changes. After a correction or a retraction, issue the next.',
  none: 'Nothing is public yet, so there is no year to freeze.',
  publicNow:
    'Public now: {meetings, plural, one {# meeting} other {# meetings}}, {events, plural, one {# event} other {# events}}.',
  newest: 'Newest edition',
  notYet: 'No edition has been issued.',
  unchanged: 'Nothing changed since.',
  changed: '{count, plural, one {# record} other {# records}} changed since.',
  issue: 'Issue edition {symbol}',
  issued: 'Edition {symbol} was issued.',
  stillCounted: 'The newest edition of its year, {symbol}, still counts it.',
  issueNext: 'Issue the next edition',
}
