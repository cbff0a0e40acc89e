/** What editors are told who replace a link. */
export const linkExplanations = {
  'link-same': {
    de: 'Das ist die alte Adresse. Bitte tragen Sie die neue ein.',
    en: 'This is the old address. Please enter the new one.',
  },
  'link-dead-too': {
    de: 'Auch diese Adresse war an drei verschiedenen Tagen nicht zu erreichen. Bitte tragen Sie eine andere ein.',
    en: 'This address could not be reached on three different days, either. Please enter another one.',
  },
} as const;
