/** The sentences about facts that a text does not state and somebody infers: on public pages. */
export const inferred = {
  word: 'inferred',
  part: 'Inferred',
  place: 'Place',
}

/** The same, at the desk. */
export const inferring = {
  notSaid: 'The text does not say.',
  mark: 'inferred, not stated in the text',
  reason: 'why it is inferred',
  hint: 'For example: the year of the only Plenary held there. It is shown in public beside the value.',
  fact: {
    publishedOn: 'Date',
    datelinePlace: 'Place',
    publisher: 'Publisher',
    language: 'Language',
    kind: 'Kind',
  },
  title: 'Not stated in the text',
  lead: 'Say what a fact is inferred from where the source does not state it. The reason is shown in public beside it. Leave empty what the source states.',
}

/** What to mend where something is inferred. */
export const inferenceRemedies = {
  inference_needs_reason: 'inferred, but no reason is given: say what it is inferred from, or take the mark away',
  inferred_without_value: 'is marked as inferred, but empty: fill it in, or take the mark away',
}
