/** What is told of a request that no form of ours sends. */
export const requestExplanations = {
  'order-private': {
    de: 'Ordnen lässt sich nur nach Feldern der Liste selbst, nicht nach dem, worauf sie verweist.',
    en: 'A list can be ordered by its own fields alone, not by those of what it refers to.',
  },
  'picture-file': {
    de: 'Bilder werden von Ihrem Gerät hochgeladen, nicht von einer Adresse geholt. Bitte wählen Sie die Datei aus.',
    en: 'Pictures are uploaded from your device, not fetched from an address. Please choose the file.',
  },
};
