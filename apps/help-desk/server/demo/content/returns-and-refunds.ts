import type { DemoFolder } from '../demo-content.ts';

export const returnsAndRefunds: DemoFolder = {
  category: { en: 'Orders and account', de: 'Bestellungen und Konto' },
  name: { en: 'Returns and refunds', de: 'Rückgabe und Erstattung' },
  description: {
    en: 'Send something back, swap a size, follow your money.',
    de: 'Etwas zurückschicken, die Größe tauschen, die Erstattung verfolgen.',
  },
  visibility: 'all-users',
  articles: [
    {
      en: {
        title: 'Return an item within 30 days',
        html: `
          <p>You have <strong>30 days</strong> from the day your order arrives, and the return is free. This is on top of your statutory 14-day right of withdrawal.</p>
          <ol>
            <li>Open the <strong>returns page</strong> and enter your order number and postcode.</li>
            <li>Mark what you are sending back and, if you like, why.</li>
            <li>Print the label, or show the code at the parcel shop, where it will be printed for you.</li>
            <li>Pack the item with its tags and hand it in. Keep the receipt until the refund is there.</li>
          </ol>
          <h2>May I try it first?</h2>
          <p>Of course. Pitch the tent in the living room, walk up and down the stairs in the boots. An item has to come back clean and unused outdoors; for visible wear we may deduct what the item has lost in value.</p>
        `,
      },
      de: {
        title: 'Einen Artikel innerhalb von 30 Tagen zurückgeben',
        html: `
          <p>Ab dem Tag, an dem Ihre Bestellung ankommt, haben Sie <strong>30 Tage</strong> Zeit. Die Rücksendung ist kostenlos. Ihr gesetzliches Widerrufsrecht von 14 Tagen bleibt davon unberührt.</p>
          <ol>
            <li>Öffnen Sie die <strong>Rückgabeseite</strong> und geben Sie Bestellnummer und Postleitzahl ein.</li>
            <li>Markieren Sie, was Sie zurückschicken, und nennen Sie, wenn Sie möchten, den Grund.</li>
            <li>Drucken Sie das Etikett aus oder zeigen Sie den Code im Paketshop vor; dort wird es für Sie gedruckt.</li>
            <li>Packen Sie den Artikel samt Etiketten ein und geben Sie das Paket ab. Bewahren Sie den Beleg auf, bis die Erstattung da ist.</li>
          </ol>
          <h2>Darf ich erst probieren?</h2>
          <p>Selbstverständlich. Bauen Sie das Zelt im Wohnzimmer auf, laufen Sie mit den Stiefeln die Treppe auf und ab. Der Artikel sollte sauber sein und nicht im Freien benutzt worden sein; bei sichtbaren Gebrauchsspuren können wir den Wertverlust abziehen.</p>
        `,
      },
    },
    {
      en: {
        title: 'When your refund arrives',
        html: `
          <p>Your parcel needs 2 to 4 working days back to us. We check it and pay out within <strong>5 working days</strong> of its arrival, always the way you paid. You get an email on that day.</p>
          <table>
            <thead><tr><th scope="col">You paid by</th><th scope="col">We refund to</th><th scope="col">Visible after</th></tr></thead>
            <tbody>
              <tr><th scope="row">Card</th><td>the same card</td><td>1 to 3 more working days</td></tr>
              <tr><th scope="row">Direct debit</th><td>the same account</td><td>1 to 2 more working days</td></tr>
              <tr><th scope="row">Invoice, not yet paid</th><td>a credit on the invoice</td><td>at once</td></tr>
              <tr><th scope="row">Bank transfer</th><td>the account it came from</td><td>1 to 2 more working days</td></tr>
              <tr><th scope="row">Gift card</th><td>the same gift card</td><td>at once</td></tr>
            </tbody>
          </table>
          <h2>How much you get</h2>
          <p>If you return the whole order, we also refund standard delivery, but not the surcharge for express. If you keep part of it, the delivery charge stays as it was: nothing is charged afterwards, even if what you keep is worth less than €60.</p>
          <p>More than 14 days since you handed in the parcel? <a href="#contact">Send us the receipt</a>.</p>
        `,
      },
      de: {
        title: 'Wann Ihre Erstattung ankommt',
        html: `
          <p>Bis Ihr Paket bei uns ist, vergehen 2 bis 4 Werktage. Wir prüfen es und zahlen <strong>innerhalb von 5 Werktagen</strong> nach dem Eingang aus, immer auf dem Weg, auf dem Sie bezahlt haben. Am selben Tag erhalten Sie eine E-Mail.</p>
          <table>
            <thead><tr><th scope="col">Bezahlt per</th><th scope="col">Erstattung auf</th><th scope="col">Sichtbar nach</th></tr></thead>
            <tbody>
              <tr><th scope="row">Karte</th><td>dieselbe Karte</td><td>weiteren 1 bis 3 Werktagen</td></tr>
              <tr><th scope="row">Lastschrift</th><td>dasselbe Konto</td><td>weiteren 1 bis 2 Werktagen</td></tr>
              <tr><th scope="row">Rechnung, noch offen</th><td>Gutschrift auf die Rechnung</td><td>sofort</td></tr>
              <tr><th scope="row">Überweisung</th><td>das Konto, von dem sie kam</td><td>weiteren 1 bis 2 Werktagen</td></tr>
              <tr><th scope="row">Geschenkkarte</th><td>dieselbe Geschenkkarte</td><td>sofort</td></tr>
            </tbody>
          </table>
          <h2>Wie viel Sie zurückbekommen</h2>
          <p>Geben Sie die ganze Bestellung zurück, erstatten wir auch den Standardversand, nicht aber den Aufpreis für Express. Behalten Sie einen Teil, bleibt es bei den Versandkosten: Wir berechnen nichts nach, auch wenn der verbleibende Warenwert unter 60 Euro liegt.</p>
          <p>Die Abgabe liegt mehr als 14 Tage zurück? <a href="#contact">Schicken Sie uns den Beleg</a>.</p>
        `,
      },
    },
    {
      en: {
        title: 'Exchange an item for another size',
        html: `
          <p>The quickest way to another size is an exchange: we reserve the new size for you on the day you ask for it, before yours is back.</p>
          <ol>
            <li>Start a return on the <strong>returns page</strong> and choose <strong>Exchange</strong>.</li>
            <li>Pick the size or the colour. Only what is in stock is offered.</li>
            <li>Hand in your parcel within 14 days. The new item leaves as soon as the carrier has scanned the old one.</li>
          </ol>
          <p>Sending back and forth is free, whatever the price. If the new item costs less, we refund the difference; if it costs more, you get a payment link. The 30 days start again with the new item.</p>
          <p>Not sure which size? Our guide <em>Find boots that fit</em> helps, and so do we, Monday to Friday from 9 to 18 CET.</p>
        `,
      },
      de: {
        title: 'Einen Artikel gegen eine andere Größe umtauschen',
        html: `
          <p>Am schnellsten kommen Sie mit einem Umtausch zur passenden Größe: Wir reservieren sie noch am Tag Ihrer Anfrage, bevor Ihr Artikel wieder bei uns ist.</p>
          <ol>
            <li>Beginnen Sie auf der <strong>Rückgabeseite</strong> eine Rücksendung und wählen Sie <strong>Umtauschen</strong>.</li>
            <li>Wählen Sie Größe oder Farbe. Angeboten wird nur, was vorrätig ist.</li>
            <li>Geben Sie Ihr Paket innerhalb von 14 Tagen ab. Der neue Artikel geht auf die Reise, sobald der Paketdienst den alten gescannt hat.</li>
          </ol>
          <p>Hin- und Rückversand sind kostenlos, unabhängig vom Preis. Ist der neue Artikel günstiger, erstatten wir die Differenz; ist er teurer, erhalten Sie einen Zahlungslink. Für den neuen Artikel beginnen die 30 Tage von vorn.</p>
          <p>Sie sind bei der Größe unsicher? Unser Ratgeber <em>Stiefel finden, die passen</em> hilft weiter, und auch wir sind gern für Sie da: Montag bis Freitag von 9 bis 18 Uhr (MEZ).</p>
        `,
      },
    },
    {
      en: {
        title: 'What cannot be returned',
        html: `
          <p>Nearly everything can come back within 30 days. The exceptions have to do with safety, hygiene or the law:</p>
          <ul>
            <li><strong>Gas cartridges and liquid fuel</strong>: dangerous goods that must not go into the post. Never put them into a return parcel. If one is faulty, call us and we arrange a collection.</li>
            <li><strong>Opened food and water filters</strong>, once the seal is broken.</li>
            <li><strong>Climbing ropes, slings and avalanche gear</strong> that have been unpacked, because nobody can see how they were used.</li>
            <li><strong>Items made for you</strong>, such as engraved mugs or tarps cut to size.</li>
            <li><strong>Gift cards.</strong></li>
          </ul>
          <p>Whatever the list says: if an item is <em>faulty</em>, the two-year warranty applies to it as to everything else. <a href="#contact">Describe the fault to us</a> before you send anything.</p>
        `,
      },
      de: {
        title: 'Was von der Rückgabe ausgenommen ist',
        html: `
          <p>Fast alles können Sie innerhalb von 30 Tagen zurückgeben. Die wenigen Ausnahmen haben mit Sicherheit, Hygiene oder dem Gesetz zu tun:</p>
          <ul>
            <li><strong>Gaskartuschen und Flüssigbrennstoff</strong>: Gefahrgut, das nicht mit der Post verschickt werden darf. Legen Sie es niemals einer Rücksendung bei. Ist eine Kartusche schadhaft, rufen Sie uns an; wir organisieren die Abholung.</li>
            <li><strong>Geöffnete Lebensmittel und Wasserfilter</strong>, sobald das Siegel gebrochen ist.</li>
            <li><strong>Kletterseile, Schlingen und Lawinenausrüstung</strong>, die ausgepackt wurden, denn niemand kann ihnen ansehen, was sie erlebt haben.</li>
            <li><strong>Maßanfertigungen</strong> wie gravierte Becher oder zugeschnittene Planen.</li>
            <li><strong>Geschenkkarten.</strong></li>
          </ul>
          <p>Ganz gleich, was die Liste sagt: Ist ein Artikel <em>fehlerhaft</em>, gilt die zweijährige Garantie wie für alles andere. <a href="#contact">Beschreiben Sie uns den Fehler</a>, bevor Sie etwas einschicken.</p>
        `,
      },
    },
    {
      en: {
        title: 'Return a gift',
        html: `
          <p>The pack is lovely, but you have two already? The gift note in the box carries a code that starts with <code>G-</code>. Enter it on the <strong>returns page</strong> instead of an order number.</p>
          <p>You can exchange the gift or take its value as a gift card. It arrives by email within 5 working days of the return reaching us. The person who gave it to you hears nothing of it.</p>
          <p>For gifts bought between 1 November and 24 December, the 30 days begin on 25 December. Lost the note? Ask the giver for the order number.</p>
        `,
      },
      de: {
        title: 'Ein Geschenk zurückgeben',
        html: `
          <p>Der Rucksack ist wunderbar, nur haben Sie schon zwei? Auf der Grußkarte im Paket steht ein Code, der mit <code>G-</code> beginnt. Geben Sie ihn auf der <strong>Rückgabeseite</strong> anstelle der Bestellnummer ein.</p>
          <p>Sie können das Geschenk umtauschen oder sich den Wert als Geschenkkarte gutschreiben lassen. Sie kommt per E-Mail, spätestens 5 Werktage nach Eingang der Rücksendung. Wer Ihnen das Geschenk gemacht hat, erfährt davon nichts.</p>
          <p>Für Geschenke, die zwischen dem 1. November und dem 24. Dezember gekauft wurden, beginnen die 30 Tage am 25. Dezember. Die Grußkarte ist verloren gegangen? Fragen Sie die schenkende Person nach der Bestellnummer.</p>
        `,
      },
    },
  ],
};
