import { accountExplanations } from './account-explanations.ts';
import { linkExplanations } from './link-explanations.ts';
import { planExplanations } from './plan-explanations.ts';
import { reportExplanations } from './report-explanations.ts';
import { requestExplanations } from './request-explanations.ts';
import { valueExplanations } from './value-explanations.ts';

/** What editors are told when something can't be saved: what is wrong and what to do. */
export const explanations = {
  ...valueExplanations,
  ...accountExplanations,
  ...planExplanations,
  ...linkExplanations,
  ...reportExplanations,
  ...requestExplanations,
  'address-form': {
    de: 'Das ist keine vollständige Internet-Adresse. Sie beginnt mit https:// und enthält keine Leerzeichen.',
    en: 'This is not a complete web address. It begins with https:// and holds no spaces.',
  },
  'address-scheme': {
    de: 'Nur Adressen mit https:// oder http:// sind erlaubt.',
    en: 'Only addresses with https:// or http:// are allowed.',
  },
  'address-credentials': {
    de: 'Die Adresse enthält einen Benutzernamen oder ein Passwort. Bitte entfernen Sie den Teil vor dem @.',
    en: 'The address holds a user name or password. Please remove the part before the @.',
  },
  'address-length': {
    de: 'Die Adresse ist länger als 2000 Zeichen.',
    en: 'The address is longer than 2000 characters.',
  },
  'address-needed': {
    de: 'Bitte tragen Sie die Adresse ein oder wählen Sie den Stand „Ziel unbekannt“.',
    en: 'Please enter the address or choose the state “target missing”.',
  },
  'address-not-missing': {
    de: 'Hier steht eine Adresse. Bitte wählen Sie den Stand „Adresse bekannt“ oder leeren Sie das Feld.',
    en: 'There is an address here. Please choose the state “address known” or empty the field.',
  },
  'email-form': {
    de: 'Das ist keine vollständige E-Mail-Adresse, wie name@beispiel.de.',
    en: 'This is not a complete e-mail address, such as name@example.org.',
  },
  'telephone-form': {
    de: 'Das ist keine vollständige Telefonnummer. Bitte schreiben Sie eine Nummer mit Vorwahl und ohne weitere Wörter, zum Beispiel 0231 838 00 46 oder +33 1 45 50 00 00.',
    en: 'This is not a complete telephone number. Please write one number with its area code and no further words, for example 0231 838 00 46 or +33 1 45 50 00 00.',
  },
  'slug-form': {
    de: 'Nur kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, höchstens 100 Zeichen.',
    en: 'Only small letters without accents, digits and single hyphens, at most 100 characters.',
  },
  'slug-taken': {
    de: '„{slug}“ gehört schon zu „{title}“. Bitte wählen Sie etwas anderes oder leeren Sie das Feld: Dann entsteht der Teil der Adresse von selbst.',
    en: '“{slug}” already belongs to “{title}”. Please choose another one or empty the field: it is then made by itself.',
  },
  'template-digits': {
    de: 'Zahlen gehören in die Felder, nicht in den Satz. Bitte schreiben Sie {value} oder den Schlüssel einer weiteren Zahl.',
    en: 'Numbers belong in the fields, not in the sentence. Please write {value} or the key of a further number.',
  },
  'template-value': {
    de: 'Der Satz muss {value} enthalten; dort steht auf der Website die Zahl.',
    en: 'The sentence must contain {value}; the site puts the number there.',
  },
  'template-unknown': {
    de: 'Der Satz enthält einen Platzhalter in { }, zu dem es keine Zahl gibt.',
    en: 'The sentence holds a placeholder in { } that no number belongs to.',
  },
  'text-broken': {
    de: 'Der Text ist beschädigt und konnte nicht gespeichert werden. Die gespeicherte Fassung ist unverändert.',
    en: 'The text is damaged and could not be saved. The stored version is unchanged.',
  },
  'link-text': {
    de: 'Der Link „{text}“ sagt nicht, wohin er führt. Bitte schreiben Sie statt dessen, was dort steht, zum Beispiel „Satzung des Vereins“.',
    en: 'The link “{text}” does not say where it leads. Please write what is there instead, for example “statutes of the association”.',
  },
  'target-gone': {
    de: 'Etwas von dem, was hier ausgewählt ist, gibt es nicht mehr. Bitte nehmen Sie es heraus und speichern Sie noch einmal.',
    en: 'Something that is chosen here does not exist any more. Please take it out and save again.',
  },
  'in-use': {
    de: '„{title}“ wird noch gebraucht und kann nicht gelöscht werden: {users}. Bitte nehmen Sie es zuerst dort heraus.',
    en: '“{title}” is still in use and cannot be deleted: {users}. Please take it out there first.',
  },
  'in-trash': { de: 'im Papierkorb', en: 'in the trash' },
  'translator-draft': {
    de: 'Übersetzerinnen und Übersetzer speichern Entwürfe; veröffentlichen kann die Redaktion.',
    en: 'Translators save drafts; editors publish them.',
  },
  'state-unclear': {
    de: 'Es gibt einen unveröffentlichten Entwurf. Bitte sagen Sie dazu, ob als Entwurf gespeichert oder veröffentlicht wird.',
    en: 'There is an unpublished draft. Please say whether to save a draft or to publish.',
  },
  outdated: {
    de: 'Inzwischen hat jemand gespeichert ({time} Uhr). Ihr Text steht noch hier und ist in diesem Browser aufgehoben, aber nicht gespeichert. Bitte laden Sie den neueren Stand; dort wird Ihnen Ihr Text wieder angeboten.',
    en: 'Somebody has saved in the meantime ({time}). Your text is still here and kept in this browser but not saved. Please load the newer state; your text is offered again there.',
  },
  'one-language': {
    de: 'Eine Sprache allein lässt sich nicht veröffentlichen, weil sich beide Sprachen Felder und Zeilen teilen. Bitte veröffentlichen Sie den ganzen Eintrag.',
    en: 'One language cannot be published alone, as both share fields and rows. Please publish the whole entry.',
  },
  'drafts-dropped': {
    de: 'Hier liegt ein Entwurf, der dabei verloren ginge: {titles}. Bitte ändern Sie diese Einträge einzeln.',
    en: 'There is a draft that would be lost: {titles}. Please change these entries one by one.',
  },
  published: { de: 'Veröffentlicht.', en: 'Published.' },
  discarded: {
    de: 'Entwurf verworfen. Er bleibt unter „Versionen“ aufgehoben.',
    en: 'Draft discarded. It is kept among the versions.',
  },
  'nothing-live': {
    de: 'Der Eintrag ist nicht auf der Website; es gibt nichts, was statt des Entwurfs gelten könnte.',
    en: 'The entry is not on the site; there is nothing that could count instead of the draft.',
  },
  reviewed: { de: 'Eingetragen: heute geprüft.', en: 'Entered: reviewed today.' },
  'restored-as-draft': {
    de: 'Als Entwurf zurückgeholt. Auf der Website ist noch alles, wie es war; „Veröffentlichen …“ zeigt, was live geht.',
    en: 'Brought back as a draft. The website is as it was; “Publish …” shows what would go live.',
  },
  'changed-meanwhile': {
    de: 'Der Entwurf hat sich inzwischen geändert. Es wurde nichts veröffentlicht; bitte sehen Sie sich an, was nun live ginge.',
    en: 'The draft has changed meanwhile. Nothing was published; please look at what would go live now.',
  },
  'mended-meanwhile': {
    de: 'Hier hat inzwischen jemand gespeichert. Es wurde nichts geändert; bitte laden Sie die Seite neu.',
    en: 'Somebody has saved here meanwhile. Nothing was changed; please load the page again.',
  },
  'import-changed': {
    de: 'Inzwischen hat sich etwas geändert. Es wurde nichts eingelesen; bitte sehen Sie sich an, was nun geschähe.',
    en: 'Something has changed meanwhile. Nothing was read in; please look at what would happen now.',
  },
  'import-blocked': {
    de: 'Diese Tabelle lässt sich so nicht einlesen. Bitte sehen Sie sich an, woran es liegt.',
    en: 'This table cannot be read in as it is. Please look at the reasons.',
  },
  'nothing-pending': {
    de: 'Es wartet nichts mehr auf die Veröffentlichung. Vielleicht hat es inzwischen jemand veröffentlicht; bitte laden Sie die Seite neu.',
    en: 'Nothing is waiting to be published any more. Somebody may have published it meanwhile; please reload the page.',
  },
  'away-writing': {
    de: 'Die Datenbank ist gerade nicht erreichbar. Ihre Änderung ist nicht gespeichert, Ihr Text steht noch hier: Bitte lassen Sie diese Seite offen und speichern Sie in einigen Minuten noch einmal.',
    en: 'The database is out of reach right now. Your change is not saved, your text is still here: please leave this page open and save again in a few minutes.',
  },
  'away-reading': {
    de: 'Die Datenbank ist gerade nicht erreichbar. An Ihnen liegt es nicht; bitte versuchen Sie es in einigen Minuten noch einmal.',
    en: 'The database is out of reach right now. It is not your fault; please try again in a few minutes.',
  },
  'away-login': {
    de: 'Die Datenbank ist gerade nicht erreichbar. An Ihrem Passwort liegt es nicht; bitte melden Sie sich in einigen Minuten noch einmal an.',
    en: 'The database is out of reach right now. Your password is not the reason; please sign in again in a few minutes.',
  },
  'own-fault': {
    de: 'Bei uns ist etwas schiefgegangen, an Ihnen liegt es nicht. Bitte versuchen Sie es in einigen Minuten noch einmal; hilft das nicht, sagen Sie der Administration, was Sie gerade getan haben.',
    en: 'Something went wrong on our side, it is not your fault. Please try again in a few minutes; if that does not help, tell an admin what you were just doing.',
  },
  'picture-type': {
    de: 'Erlaubt sind Bilder als JPEG, PNG, WebP oder AVIF. Diese Datei ist keines davon oder beschädigt.',
    en: 'Pictures may be JPEG, PNG, WebP or AVIF. This file is none of them, or damaged.',
  },
  'picture-large': {
    de: 'Das Bild ist zu groß: höchstens 5 MB und 24 Millionen Bildpunkte.',
    en: 'The picture is too large: at most 5 MB and 24 million pixels.',
  },
  'picture-words': {
    de: 'Bitte sagen Sie auf Deutsch, was das Bild zeigt, in jeder Sprache mit höchstens 300 Zeichen.',
    en: 'Please say in German what the picture shows, in each language in at most 300 characters.',
  },
  'picture-unstored': {
    de: 'Das Bild ließ sich auf dem Server nicht ablegen, vermutlich ist dort kein Platz mehr. Es ist alles wie vorher. Bitte sagen Sie es der Person, die die Website betreibt.',
    en: 'The picture could not be stored on the server, which is probably full. Everything is as it was before. Please tell the person who runs the site.',
  },
  'picture-gone': {
    de: 'Die Datei zu diesem Bild gibt es nicht mehr. Bitte laden Sie das Bild noch einmal hoch.',
    en: 'The file of this picture is gone. Please upload the picture again.',
  },
  'picture-away': {
    de: 'Das Bild ist gerade nicht zu erreichen. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    en: 'The picture cannot be reached just now. Please try again in a few minutes.',
  },
  'write-conflict': {
    de: 'Nicht gespeichert: Jemand anders speichert gerade an derselben Stelle. Ihr Text steht noch hier; bitte speichern Sie noch einmal.',
    en: 'Not saved: someone else is saving the same entry at this moment. Your text is still here; please save again.',
  },
  'write-undone': {
    de: 'Nicht gespeichert: Das Speichern hat zu lange gedauert und wurde ganz zurückgenommen. Ihr Text steht noch hier; bitte speichern Sie noch einmal.',
    en: 'Not saved: saving took too long and was undone as a whole. Your text is still here; please save again.',
  },
  'write-cut-off': {
    de: 'Das Speichern hat zu lange gedauert und wurde abgebrochen; ein Teil kann schon gespeichert sein. Bitte öffnen Sie den Eintrag in einem neuen Fenster und sehen Sie nach.',
    en: 'Saving took too long and was broken off; part of it may be stored. Please open the entry in a new window and look.',
  },
  'write-uncertain': {
    de: 'Die Datenbank hat nicht bestätigt, ob gespeichert wurde. Bitte öffnen Sie den Eintrag in einem neuen Fenster und sehen Sie nach.',
    en: 'The database did not confirm whether this was saved. Please open the entry in a new window and look.',
  },
  'other-de': { de: 'Im deutschen Text:', en: 'In the German text:' },
  'other-en': { de: 'Im englischen Text:', en: 'In the English text:' },
} as const;
