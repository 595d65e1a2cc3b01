import type { DemoFolder } from '../demo-content.ts';

export const yourAccount: DemoFolder = {
  category: { en: 'Orders and account', de: 'Bestellungen und Konto' },
  name: { en: 'Your account', de: 'Ihr Konto' },
  description: {
    en: 'Invoices, addresses, sign-in and your data.',
    de: 'Rechnungen, Adressen, Anmeldung und Ihre Daten.',
  },
  visibility: 'logged-in-users',
  articles: [
    {
      en: {
        title: 'Order history and invoices in your account',
        html: `
          <p>Under <strong>Your account → Orders</strong> you find every order of the last ten years, the newest first. Each one shows its items, the tracking link, the return deadline and the invoice.</p>
          <h2>Download invoices</h2>
          <ol>
            <li>Open an order and choose <strong>Invoice (PDF)</strong>.</li>
            <li>For several at once, tick the orders in the list and choose <strong>Download selected</strong>. You get one ZIP file.</li>
          </ol>
          <p>An invoice appears when the parcel leaves. After a return, the credit note stands right beneath it.</p>
          <h2>Is an order missing?</h2>
          <p>Perhaps you ordered as a guest. Choose <strong>Add an order</strong> and enter its number and postcode. That works when the order was placed with the email address of your account.</p>
        `,
      },
      de: {
        title: 'Bestellungen und Rechnungen in Ihrem Konto',
        html: `
          <p>Unter <strong>Ihr Konto → Bestellungen</strong> finden Sie alle Bestellungen der letzten zehn Jahre, die neueste zuerst. Zu jeder sehen Sie die Artikel, die Sendungsverfolgung, die Rückgabefrist und die Rechnung.</p>
          <h2>Rechnungen herunterladen</h2>
          <ol>
            <li>Öffnen Sie eine Bestellung und wählen Sie <strong>Rechnung (PDF)</strong>.</li>
            <li>Brauchen Sie mehrere auf einmal, haken Sie die Bestellungen in der Liste an und wählen Sie <strong>Auswahl herunterladen</strong>. Sie erhalten eine einzige ZIP-Datei.</li>
          </ol>
          <p>Die Rechnung erscheint, sobald das Paket unterwegs ist. Nach einer Rückgabe steht die Gutschrift direkt darunter.</p>
          <h2>Eine Bestellung fehlt?</h2>
          <p>Vielleicht haben Sie als Gast bestellt. Wählen Sie <strong>Bestellung hinzufügen</strong> und geben Sie Bestellnummer und Postleitzahl ein. Das klappt, wenn Sie mit der E-Mail-Adresse Ihres Kontos bestellt haben.</p>
        `,
      },
    },
    {
      en: {
        title: 'Change your email address or password',
        html: `
          <p>Both are under <strong>Your account → Sign-in</strong>.</p>
          <h2>Email address</h2>
          <p>Enter the new address and confirm with your password. We send a link to the new address, which is valid for one hour; until you open it, the old address stays in force. The old one gets a short notice too, so that nobody can move your account without your knowledge.</p>
          <h2>Password</h2>
          <p>A password needs at least 12 characters. Length counts more than odd signs: four unrelated words are a good choice. When you change it, all your other devices are signed out.</p>
          <p>Forgotten it? Choose <strong>Forgot password</strong> on the sign-in page. If no email arrives within ten minutes, look into the spam folder and check whether you registered with a different address.</p>
        `,
      },
      de: {
        title: 'E-Mail-Adresse oder Passwort ändern',
        html: `
          <p>Beides finden Sie unter <strong>Ihr Konto → Anmeldung</strong>.</p>
          <h2>E-Mail-Adresse</h2>
          <p>Geben Sie die neue Adresse ein und bestätigen Sie mit Ihrem Passwort. An die neue Adresse schicken wir einen Link, der eine Stunde lang gültig ist; bis Sie ihn öffnen, gilt die alte Adresse weiter. Auch an sie geht ein kurzer Hinweis, damit niemand Ihr Konto unbemerkt übernehmen kann.</p>
          <h2>Passwort</h2>
          <p>Ein Passwort braucht mindestens 12 Zeichen. Länge zählt mehr als Sonderzeichen: Vier Wörter, die nichts miteinander zu tun haben, sind eine gute Wahl. Wenn Sie es ändern, werden alle anderen Geräte abgemeldet.</p>
          <p>Passwort vergessen? Wählen Sie auf der Anmeldeseite <strong>Passwort vergessen</strong>. Kommt innerhalb von zehn Minuten keine E-Mail, sehen Sie bitte im Spam-Ordner nach und prüfen Sie, ob Sie sich mit einer anderen Adresse registriert haben.</p>
        `,
      },
    },
    {
      en: {
        title: 'Save delivery addresses',
        html: `
          <p>You can keep up to ten addresses under <strong>Your account → Addresses</strong>: home, work, the cabin, your sister’s place. Give each one a short name; at the checkout you pick it from a list.</p>
          <ul>
            <li><strong>Default delivery address</strong>: preselected for every new order.</li>
            <li><strong>Default invoice address</strong>: printed on your invoice. It may be a different one.</li>
            <li><strong>Drop-off permission</strong>: a place where the carrier may leave parcels when you are out, such as the shed. You bear the risk from there on.</li>
          </ul>
          <p>Changing a saved address does not touch orders that are already placed. To redirect one of those, use <strong>Manage order</strong> as long as its status is <em>Received</em>.</p>
        `,
      },
      de: {
        title: 'Lieferadressen speichern',
        html: `
          <p>Unter <strong>Ihr Konto → Adressen</strong> können Sie bis zu zehn Adressen hinterlegen: Zuhause, Büro, Hütte, die Wohnung Ihrer Schwester. Geben Sie jeder einen kurzen Namen; an der Kasse wählen Sie sie dann aus einer Liste.</p>
          <ul>
            <li><strong>Standard-Lieferadresse</strong>: bei jeder neuen Bestellung vorausgewählt.</li>
            <li><strong>Standard-Rechnungsadresse</strong>: steht auf Ihrer Rechnung und darf eine andere sein.</li>
            <li><strong>Abstellgenehmigung</strong>: ein Ort, an dem der Paketdienst Sendungen ablegen darf, wenn niemand da ist, etwa der Schuppen. Ab dort tragen Sie das Risiko.</li>
          </ul>
          <p>Wenn Sie eine gespeicherte Adresse ändern, bleiben bereits aufgegebene Bestellungen davon unberührt. Um eine solche Lieferung umzuleiten, nutzen Sie <strong>Bestellung verwalten</strong>, solange der Status <em>Eingegangen</em> lautet.</p>
        `,
      },
    },
    {
      en: {
        title: 'Protect your account with two-step sign-in',
        html: `
          <p>With two-step sign-in, a stolen password is not enough. Besides the password, we ask for a six-digit code from an app on your phone.</p>
          <ol>
            <li>Open <strong>Your account → Sign-in</strong> and choose <strong>Turn on two-step sign-in</strong>.</li>
            <li>Scan the code with any authenticator app.</li>
            <li>Enter the six digits that the app shows.</li>
            <li>Print the eight <strong>recovery codes</strong> or store them in your password manager. Each works once.</li>
          </ol>
          <p>On devices of your own you can tick <strong>Trust this device</strong>; it then asks again after 30 days.</p>
          <blockquote><p>Our staff will never ask you for a code or a password, neither by phone nor by email.</p></blockquote>
          <p>New phone and no recovery codes? <a href="#contact">Contact us</a>. We check who you are before we turn two-step sign-in off.</p>
        `,
      },
      de: {
        title: 'Ihr Konto mit der Anmeldung in zwei Schritten schützen',
        html: `
          <p>Mit der Anmeldung in zwei Schritten reicht ein gestohlenes Passwort nicht aus. Zusätzlich fragen wir nach einem sechsstelligen Code aus einer App auf Ihrem Telefon.</p>
          <ol>
            <li>Öffnen Sie <strong>Ihr Konto → Anmeldung</strong> und wählen Sie <strong>Anmeldung in zwei Schritten einschalten</strong>.</li>
            <li>Scannen Sie den Code mit einer beliebigen Authentifizierungs-App.</li>
            <li>Geben Sie die sechs Ziffern ein, die die App anzeigt.</li>
            <li>Drucken Sie die acht <strong>Wiederherstellungscodes</strong> aus oder legen Sie sie in Ihrem Passwortmanager ab. Jeder gilt einmal.</li>
          </ol>
          <p>Auf eigenen Geräten können Sie <strong>Diesem Gerät vertrauen</strong> anhaken; dann fragen wir erst nach 30 Tagen wieder.</p>
          <blockquote><p>Wir fragen Sie niemals nach einem Code oder Passwort, weder am Telefon noch per E-Mail.</p></blockquote>
          <p>Neues Telefon und keine Wiederherstellungscodes? <a href="#contact">Melden Sie sich bei uns</a>. Wir prüfen Ihre Identität, bevor wir die Anmeldung in zwei Schritten ausschalten.</p>
        `,
      },
    },
    {
      en: {
        title: 'Download or delete your data',
        html: `
          <p>Your data belongs to you. Under <strong>Your account → Privacy</strong> you can take it with you or have it removed.</p>
          <h2>Download</h2>
          <p>Choose <strong>Request a copy</strong>. Within 24 hours we email you a link to a ZIP file with your profile, addresses, orders, points and messages. The link works for seven days and only while you are signed in.</p>
          <h2>Delete</h2>
          <p>Choose <strong>Delete account</strong> and confirm with your password. For 14 days you can change your mind simply by signing in. After that the account, its points and any saved addresses are gone for good. Invoices have to be kept by law; we lock them away from all other use.</p>
          <p>Your two-year warranty survives: the invoice is enough to claim it.</p>
        `,
      },
      de: {
        title: 'Ihre Daten herunterladen oder löschen',
        html: `
          <p>Ihre Daten gehören Ihnen. Unter <strong>Ihr Konto → Datenschutz</strong> können Sie sie mitnehmen oder entfernen lassen.</p>
          <h2>Herunterladen</h2>
          <p>Wählen Sie <strong>Kopie anfordern</strong>. Innerhalb von 24 Stunden schicken wir Ihnen per E-Mail einen Link zu einer ZIP-Datei mit Profil, Adressen, Bestellungen, Punkten und Nachrichten. Der Link gilt sieben Tage und nur, solange Sie angemeldet sind.</p>
          <h2>Löschen</h2>
          <p>Wählen Sie <strong>Konto löschen</strong> und bestätigen Sie mit Ihrem Passwort. In den ersten 14 Tagen können Sie es sich anders überlegen: Melden Sie sich einfach wieder an. Danach sind das Konto, die Punkte und alle gespeicherten Adressen endgültig gelöscht. Rechnungen müssen wir von Gesetzes wegen aufbewahren; für jede andere Verwendung sind sie gesperrt.</p>
          <p>Ihre zweijährige Garantie bleibt bestehen: Als Nachweis genügt die Rechnung.</p>
        `,
      },
    },
  ],
};
