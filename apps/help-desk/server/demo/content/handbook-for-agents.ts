import type { DemoFolder } from '../demo-content.ts';

export const handbookForAgents: DemoFolder = {
  category: { en: 'Service team', de: 'Serviceteam' },
  name: { en: 'Handbook for agents', de: 'Handbuch für den Kundenservice' },
  description: {
    en: 'For our own team only: who decides what, and how.',
    de: 'Nur für unser eigenes Team: wer was entscheidet und wie.',
  },
  visibility: 'agents',
  articles: [
    {
      en: {
        title: 'Handbook: when to escalate a ticket',
        html: `
          <p>Escalating is not giving up. Do it early, and hand over a ticket that the next person can work with.</p>
          <table>
            <thead><tr><th scope="col">Case</th><th scope="col">Goes to</th><th scope="col">First answer within</th></tr></thead>
            <tbody>
              <tr><th scope="row">Injury, fire, leaking gas</th><td>product safety, by phone at once</td><td>1 hour</td></tr>
              <tr><th scope="row">Personal data seen by others</th><td>data protection, at once</td><td>1 hour</td></tr>
              <tr><th scope="row">Lawyer, press, authority</th><td>head of service</td><td>4 hours</td></tr>
              <tr><th scope="row">Business customer, delivery at risk</th><td>business team</td><td>4 hours</td></tr>
              <tr><th scope="row">Third message about one matter</th><td>team lead</td><td>1 working day</td></tr>
            </tbody>
          </table>
          <h2>How</h2>
          <ol>
            <li>Tell the customer who takes over and by when they will hear from us.</li>
            <li>Write a private note: what happened, what we promised, what you suggest.</li>
            <li>Set the group, and the priority to <strong>High</strong> or <strong>Urgent</strong>.</li>
          </ol>
          <p>You remain the contact until somebody has taken the ticket. The times count within our support hours, Monday to Friday from 9 to 18 CET; the first two cases also reach the on-call phone at any other time.</p>
        `,
      },
      de: {
        title: 'Handbuch: Wann ein Ticket eskaliert wird',
        html: `
          <p>Eskalieren heißt nicht aufgeben. Tun Sie es früh, und übergeben Sie ein Ticket, mit dem die nächste Person arbeiten kann.</p>
          <table>
            <thead><tr><th scope="col">Fall</th><th scope="col">Geht an</th><th scope="col">Erste Antwort innerhalb von</th></tr></thead>
            <tbody>
              <tr><th scope="row">Verletzung, Brand, Gasaustritt</th><td>Produktsicherheit, sofort telefonisch</td><td>1 Stunde</td></tr>
              <tr><th scope="row">Fremde haben persönliche Daten gesehen</th><td>Datenschutz, sofort</td><td>1 Stunde</td></tr>
              <tr><th scope="row">Anwalt, Presse, Behörde</th><td>Serviceleitung</td><td>4 Stunden</td></tr>
              <tr><th scope="row">Geschäftskunde, Lieferung gefährdet</th><td>Geschäftskundenteam</td><td>4 Stunden</td></tr>
              <tr><th scope="row">Dritte Nachricht in derselben Sache</th><td>Teamleitung</td><td>1 Werktag</td></tr>
            </tbody>
          </table>
          <h2>So geht es</h2>
          <ol>
            <li>Sagen Sie der Kundin oder dem Kunden, wer übernimmt und bis wann wir uns melden.</li>
            <li>Schreiben Sie eine private Notiz: was passiert ist, was wir zugesagt haben, was Sie vorschlagen.</li>
            <li>Setzen Sie die Gruppe und die Priorität auf <strong>Hoch</strong> oder <strong>Dringend</strong>.</li>
          </ol>
          <p>Sie bleiben Ansprechperson, bis jemand das Ticket übernommen hat. Die Zeiten gelten während unserer Servicezeiten, Montag bis Freitag von 9 bis 18 Uhr (MEZ); in den ersten beiden Fällen erreichen Sie außerhalb davon das Bereitschaftstelefon.</p>
        `,
      },
    },
    {
      en: {
        title: 'Handbook: goodwill refunds and vouchers',
        html: `
          <p>Goodwill is for cases in which we owe nothing but were not at our best. What the law, the 30-day return or the warranty grants is <em>not</em> goodwill: pay it without further ado.</p>
          <ul>
            <li><strong>Up to €40</strong>: you decide alone.</li>
            <li><strong>Up to €150</strong>: a team lead agrees in the ticket.</li>
            <li><strong>Above</strong>: the head of service.</li>
          </ul>
          <h2>Rules of thumb</h2>
          <ul>
            <li>A delivery later than ten working days: refund the delivery, or give a €10 voucher if it was free.</li>
            <li>A return up to two weeks past the 30 days, item like new: accept it, refund as a gift card.</li>
            <li>A wrong invoice for the second time: €15 voucher and an apology in your own words.</li>
          </ul>
          <p>Book it with the reason <code>goodwill</code>, not as a return, or the stock figures go wrong. More than two in twelve months for one customer: ask your team lead first.</p>
        `,
      },
      de: {
        title: 'Handbuch: Erstattungen und Gutscheine aus Kulanz',
        html: `
          <p>Kulanz ist für Fälle gedacht, in denen wir nichts schulden, aber nicht unser Bestes gegeben haben. Was Gesetz, 30-tägige Rückgabe oder Garantie gewähren, ist <em>keine</em> Kulanz: Zahlen Sie es ohne Umstände.</p>
          <ul>
            <li><strong>Bis 40 Euro</strong>: Sie entscheiden allein.</li>
            <li><strong>Bis 150 Euro</strong>: Eine Teamleitung stimmt im Ticket zu.</li>
            <li><strong>Darüber</strong>: die Serviceleitung.</li>
          </ul>
          <h2>Faustregeln</h2>
          <ul>
            <li>Lieferung später als zehn Werktage: Erstatten Sie den Versand; war er kostenlos, geben Sie einen Gutschein über 10 Euro.</li>
            <li>Rückgabe bis zu zwei Wochen nach Ablauf der 30 Tage, Artikel wie neu: Nehmen Sie sie an und erstatten Sie als Geschenkkarte.</li>
            <li>Zum zweiten Mal eine falsche Rechnung: Gutschein über 15 Euro und eine Entschuldigung in Ihren eigenen Worten.</li>
          </ul>
          <p>Buchen Sie mit dem Grund <code>goodwill</code>, nicht als Rückgabe, sonst stimmen die Bestände nicht. Bei mehr als zwei Fällen in zwölf Monaten für dieselbe Person fragen Sie bitte zuerst Ihre Teamleitung.</p>
        `,
      },
    },
    {
      en: {
        title: 'Handbook: identity check by phone',
        html: `
          <p>Before you speak about an order or an account, make sure whom you speak to. General questions, such as our delivery times, need no check.</p>
          <h2>Ask for three things</h2>
          <ol>
            <li>the full name and the email address of the account,</li>
            <li>an order number, or the items of the last order,</li>
            <li>the postcode of that order’s delivery address.</li>
          </ol>
          <p>Let the caller say them. Never read anything out to be confirmed, and do not reveal <em>which</em> answer was wrong.</p>
          <blockquote><p>“Thank you. I cannot match that with the account, so I will send an email to the address we have on file.”</p></blockquote>
          <ul>
            <li>After two wrong attempts, end the check and offer the email.</li>
            <li>New email address, two-step sign-in off, or a refund to another account: call back on the number on file, never on the one that is calling.</li>
            <li>Never ask for passwords, codes or card numbers. If someone begins to say one, interrupt.</li>
          </ul>
        `,
      },
      de: {
        title: 'Handbuch: Identität am Telefon prüfen',
        html: `
          <p>Bevor Sie über eine Bestellung oder ein Konto sprechen, vergewissern Sie sich, mit wem Sie sprechen. Allgemeine Fragen, etwa nach der Lieferzeit, beantworten Sie ohne Prüfung.</p>
          <h2>Fragen Sie nach drei Dingen</h2>
          <ol>
            <li>vollständiger Name und E-Mail-Adresse des Kontos,</li>
            <li>eine Bestellnummer oder die Artikel der letzten Bestellung,</li>
            <li>die Postleitzahl der Lieferadresse dieser Bestellung.</li>
          </ol>
          <p>Lassen Sie die Angaben nennen. Lesen Sie niemals etwas zur Bestätigung vor und verraten Sie nicht, <em>welche</em> Antwort falsch war.</p>
          <blockquote><p>„Vielen Dank. Ich kann das dem Konto nicht zuordnen und schicke deshalb eine E-Mail an die Adresse, die wir gespeichert haben.“</p></blockquote>
          <ul>
            <li>Nach zwei falschen Versuchen beenden Sie die Prüfung und bieten die E-Mail an.</li>
            <li>Neue E-Mail-Adresse, Anmeldung in zwei Schritten aus oder Erstattung auf ein anderes Konto: Rufen Sie unter der gespeicherten Nummer zurück, niemals unter der, von der angerufen wird.</li>
            <li>Fragen Sie niemals nach Passwörtern, Codes oder Kartennummern. Wenn jemand dazu ansetzt, unterbrechen Sie.</li>
          </ul>
        `,
      },
    },
    {
      en: {
        title: 'Handbook: decide on warranty claims',
        html: `
          <p>Most claims can be decided from the photos. When in doubt, decide for the customer: an inspection costs us more than a zip.</p>
          <ol>
            <li><strong>Date</strong>: two years from delivery. The invoice date is no substitute; look up the delivery in the order.</li>
            <li><strong>Cause</strong>: is it a fault or wear? The folder of example photos helps.</li>
            <li><strong>Remedy</strong>: repair first; replacement if the workshop needs more than 10 working days; refund if there is no equal item.</li>
          </ol>
          <h2>Special cases</h2>
          <ul>
            <li><strong>Up to four weeks late</strong>: repair as goodwill.</li>
            <li><strong>Stoves and cartridges</strong>: always to product safety, whatever the date.</li>
            <li><strong>Business customers</strong>: mind the contract; some get the replacement before the decision.</li>
          </ul>
          <p>Say no in three sentences: what we saw, why it is not covered, what a repair would cost. Never write “misuse”.</p>
        `,
      },
      de: {
        title: 'Handbuch: Über Garantiefälle entscheiden',
        html: `
          <p>Die meisten Fälle lassen sich anhand der Fotos entscheiden. Im Zweifel entscheiden Sie zugunsten der Kundin oder des Kunden: Eine Untersuchung kostet uns mehr als ein Reißverschluss.</p>
          <ol>
            <li><strong>Datum</strong>: zwei Jahre ab Lieferung. Das Rechnungsdatum ist kein Ersatz; sehen Sie in der Bestellung nach, wann geliefert wurde.</li>
            <li><strong>Ursache</strong>: Fehler oder Abnutzung? Der Ordner mit Beispielfotos hilft.</li>
            <li><strong>Abhilfe</strong>: zuerst Reparatur; Ersatz, wenn die Werkstatt mehr als 10 Werktage braucht; Erstattung, wenn es nichts Gleichwertiges gibt.</li>
          </ol>
          <h2>Sonderfälle</h2>
          <ul>
            <li><strong>Bis zu vier Wochen zu spät</strong>: Reparatur aus Kulanz.</li>
            <li><strong>Kocher und Kartuschen</strong>: immer an die Produktsicherheit, unabhängig vom Datum.</li>
            <li><strong>Geschäftskunden</strong>: Beachten Sie den Vertrag; manche erhalten den Ersatz vor der Entscheidung.</li>
          </ul>
          <p>Eine Absage braucht drei Sätze: was wir gesehen haben, warum es nicht abgedeckt ist, was eine Reparatur kosten würde. Schreiben Sie nie „unsachgemäßer Gebrauch“.</p>
        `,
      },
    },
  ],
};
