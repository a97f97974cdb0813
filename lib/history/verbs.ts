/** Steps after which a record says what their entry holds; what an entry leaves out stays as it was. */
export const SAVING_VERBS = [
  ...(['opened', 'recorded', 'created', 'imported', 'accepted', 'edited', 'renumbered', 'passage_linked'] as const),
  ...(['merged', 'unmerged', 'changes_discarded'] as const),
]

/** The names under which entries about a record were written: sources had one of their own once, beside releases. */
export function writtenAs(subject: string): string[] {
  return subject === 'release' ? ['release', 'source'] : [subject]
}
