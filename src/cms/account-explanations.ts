/** What staff are told about accounts, passwords and invitations. */
export const accountExplanations = {
  'password-short': {
    de: 'Das Passwort braucht mindestens 12 Zeichen.',
    en: 'The password needs at least 12 characters.',
  },
  'password-long': {
    de: 'Das Passwort darf höchstens 128 Zeichen haben.',
    en: 'The password may have at most 128 characters.',
  },
  'password-common': {
    de: 'Dieses Passwort ist zu leicht zu erraten. Nehmen Sie zum Beispiel vier Wörter, die nichts miteinander zu tun haben.',
    en: 'This password is too easy to guess. Take four words that have nothing to do with each other, for example.',
  },
  'password-forgotten': {
    de: 'Diese Website verschickt keine E-Mails. Wer die Rolle Administration hat, kann Ihnen einen Link geben, unter dem Sie ein neues Passwort wählen.',
    en: 'This site sends no e-mails. Anyone with the admin role can give you a link under which you choose a new password.',
  },
  'password-link-sent': {
    de: 'Gibt es zu dieser Adresse ein Konto, ist eine E-Mail mit einem Link unterwegs. Er gilt eine Stunde.',
    en: 'If there is an account with this address, an e-mail with a link is on its way. It is valid for an hour.',
  },
  'password-link-how': {
    de: 'Bitte geben Sie die E-Mail-Adresse Ihres Kontos ein. Sie bekommen einen Link, unter dem Sie ein neues Passwort wählen.',
    en: 'Please type the e-mail address of your account. You get a link under which you choose a new password.',
  },
  'last-admin': {
    de: 'Das ist das letzte Konto mit der Rolle Administration. Bitte geben Sie zuerst einem anderen Konto diese Rolle.',
    en: 'This is the last account with the admin role. Please give that role to another account first.',
  },
  'login-failed': {
    de: 'Anmeldung nicht möglich. Bitte prüfen Sie E-Mail-Adresse und Passwort oder warten Sie einige Minuten.',
    en: 'Signing in failed. Please check e-mail address and password or wait a few minutes.',
  },
  'password-of-others': {
    de: 'Ein Passwort wählt jede Person selbst: mit dem Link einer Einladung oder, wer angemeldet ist, unter „Konto“.',
    en: 'Everybody chooses the own password: by the link of an invitation or, when signed in, under “Account”.',
  },
  'password-old-wrong': {
    de: 'Das bisherige Passwort stimmt nicht; es ist nichts geändert. Bitte versuchen Sie es noch einmal. Nach vielen Versuchen hilft nur, einige Minuten zu warten.',
    en: 'The present password is not right; nothing was changed. Please try again. After many tries only waiting for some minutes helps.',
  },
  'password-changed': {
    de: 'Ihr Passwort ist geändert. Überall sonst, wo Sie angemeldet waren, sind Sie es nicht mehr.',
    en: 'Your password is changed. Wherever else you were signed in, you no longer are.',
  },
  'code-needed': {
    de: 'Bitte geben Sie noch den Code aus Ihrer App ein.',
    en: 'Please enter the code from your app as well.',
  },
  'code-needed-recovery': {
    de: 'Diese Website hat ein neues Geheimnis; Codes aus der App gelten nicht mehr. Bitte nehmen Sie einen Wiederherstellungscode und richten Sie die App danach unter „Konto“ neu ein. Ohne einen solchen Code hilft, wer die Website betreibt.',
    en: 'This site has a new secret; codes from the app are no longer valid. Please take a recovery code, then set up the app anew under “Account”. Without such a code, whoever runs the site can help.',
  },
  'code-wrong': {
    de: 'Der Code stimmt nicht oder wurde schon benutzt. Bitte nehmen Sie den nächsten; die Uhr des Handys muss richtig gehen. Nach vielen Versuchen hilft nur, eine Viertelstunde zu warten.',
    en: 'The code is not right, or has been used. Please take the next one; the clock of the telephone must be right. After many tries only waiting for a quarter of an hour helps.',
  },
  'code-setup': {
    de: 'Für die Rolle Administration ist hier ein zweiter Faktor Pflicht. Bitte richten Sie ihn jetzt ein.',
    en: 'For the admin role a second factor is required here. Please set it up now.',
  },
  'second-factor-none': {
    de: 'Für dieses Konto ist kein zweiter Faktor eingeschaltet.',
    en: 'No second factor is switched on for this account.',
  },
  'second-factor-required': {
    de: 'Für die Rolle Administration ist ein zweiter Faktor Pflicht (Regeln für Konten). Sie können eine andere App einrichten.',
    en: 'For the admin role a second factor is required (rules for accounts). You can set up another app.',
  },
  'invitation-dead': {
    de: 'Dieser Link gilt nicht mehr: Er wurde schon benutzt, ist zu alt oder durch einen neueren ersetzt. Bitte lassen Sie sich von der Administration einen neuen geben.',
    en: 'This link is no longer valid: it has been used, is too old or was replaced by a newer one. Please ask an admin for a new one.',
  },
  'invitation-self': {
    de: 'Ihr eigenes Passwort ändern Sie unter „Konto“; dafür brauchen Sie keinen Link.',
    en: 'You change your own password under “Account”; you need no link for that.',
  },
} as const;
