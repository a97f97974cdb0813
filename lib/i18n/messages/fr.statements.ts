/** The sentences of statements that lie within a sentence. */
export const statement = { within: 'Énoncé à part au sein d’une phrase' }
