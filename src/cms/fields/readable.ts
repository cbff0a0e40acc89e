/** Adds, below the field of a text, how easily the text reads while it is being written. */
export function readable<Words extends { admin: object }>(words: Words) {
  return { ...words, admin: { ...words.admin, components: { afterInput: ['./readability.tsx#Readability'] } } };
}
