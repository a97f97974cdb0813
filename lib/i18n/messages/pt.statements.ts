/** The sentences of statements that lie within a sentence. */
export const statement = { within: 'Enunciado próprio dentro de uma frase' }
