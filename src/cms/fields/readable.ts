const below = (...components: string[]) =>
  function tell<Words extends { admin: object; custom?: object }>(words: Words) {
    return {
      ...words,
      custom: { ...words.custom, isProse: true },
      admin: { ...words.admin, components: { afterInput: components } },
    };
  };

/** Tells, below the field of a text and while it is being written, which words of it will rot. */
export const lasting = below('./dated-wording.tsx#DatedWording');

/** The same, and how easily the text reads. */
export const readable = below('./readability.tsx#Readability', './dated-wording.tsx#DatedWording');
