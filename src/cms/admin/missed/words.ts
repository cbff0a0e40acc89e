/** What is said where a search without a result is assigned. */
export const words = {
  de: {
    choose: (search: string) => `Wozu gehört „${search}“?`,
    placeholder: 'Eintrag oder Kategorie …',
    category: (name: string) => `${name} (Kategorie)`,
    entry: (name: string) => `${name} (Eintrag)`,
    done: (search: string, target: string) => `„${search}“ ist jetzt ein Suchwort von ${target}.`,
    unreachable: 'Das konnte nicht gespeichert werden. Bitte versuchen Sie es noch einmal.',
  },
  en: {
    choose: (search: string) => `What does “${search}” belong to?`,
    placeholder: 'Entry or category …',
    category: (name: string) => `${name} (category)`,
    entry: (name: string) => `${name} (entry)`,
    done: (search: string, target: string) => `“${search}” is a search word of ${target} now.`,
    unreachable: 'This could not be saved. Please try again.',
  },
};
