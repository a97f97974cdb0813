/** The sentences of statements that lie within a sentence. */
export const statement = { within: 'Statement of its own within a sentence' }
