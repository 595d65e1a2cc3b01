import type { DemoFolder } from '../demo-content.ts';

export const acmePurchasing: DemoFolder = {
  category: { en: 'Business customers', de: 'Geschäftskunden' },
  name: { en: 'Acme purchasing', de: 'Einkauf für Acme' },
  description: {
    en: 'Framework contract, catalogue, invoices and pick-up for Acme.',
    de: 'Rahmenvertrag, Katalog, Rechnungen und Abholung für Acme.',
  },
  visibility: 'companies',
  companies: ['Acme'],
  articles: [
    {
      en: {
        title: 'The Acme framework contract at a glance',
        html: `
          <p>All orders by Acme employees run under framework contract <code>FC-1170</code>. It applies as soon as you sign in with your Acme email address; there is nothing to enter.</p>
          <table>
            <thead><tr><th scope="col">Subject</th><th scope="col">Agreed</th></tr></thead>
            <tbody>
              <tr><th scope="row">Discount</th><td>12 % off the list price of the approved catalogue</td></tr>
              <tr><th scope="row">Payment</th><td>invoice, net 30 days</td></tr>
              <tr><th scope="row">Delivery</th><td>2 to 4 working days, free at any value</td></tr>
              <tr><th scope="row">Pick-up</th><td>at our loading dock, Monday to Thursday</td></tr>
              <tr><th scope="row">Returns</th><td>30 days, free</td></tr>
              <tr><th scope="row">Warranty</th><td>two years</td></tr>
            </tbody>
          </table>
          <h2>Approval</h2>
          <ul>
            <li>Up to €500 you order without approval.</li>
            <li>Up to €2,000 your cost centre’s manager approves.</li>
            <li>Above that, Acme purchasing approves too.</li>
          </ul>
          <p>Whoever has to approve gets an email with two buttons. An order that nobody has approved after <strong>five working days</strong> is cancelled, and you are told. You find the full text under <strong>Business → Contract</strong>.</p>
        `,
      },
      de: {
        title: 'Der Acme-Rahmenvertrag auf einen Blick',
        html: `
          <p>Alle Bestellungen von Beschäftigten bei Acme laufen über den Rahmenvertrag <code>FC-1170</code>. Er gilt, sobald Sie sich mit Ihrer E-Mail-Adresse von Acme anmelden; eingeben müssen Sie nichts.</p>
          <table>
            <thead><tr><th scope="col">Thema</th><th scope="col">Vereinbarung</th></tr></thead>
            <tbody>
              <tr><th scope="row">Rabatt</th><td>12 % auf den Listenpreis des freigegebenen Katalogs</td></tr>
              <tr><th scope="row">Zahlung</th><td>auf Rechnung, 30 Tage netto</td></tr>
              <tr><th scope="row">Lieferung</th><td>2 bis 4 Werktage, immer kostenlos</td></tr>
              <tr><th scope="row">Abholung</th><td>an unserer Laderampe, Montag bis Donnerstag</td></tr>
              <tr><th scope="row">Rückgabe</th><td>30 Tage, kostenlos</td></tr>
              <tr><th scope="row">Garantie</th><td>zwei Jahre</td></tr>
            </tbody>
          </table>
          <h2>Freigabe</h2>
          <ul>
            <li>Bis 500 Euro bestellen Sie ohne Freigabe.</li>
            <li>Bis 2.000 Euro gibt die Leitung Ihrer Kostenstelle frei.</li>
            <li>Darüber muss zusätzlich der Einkauf von Acme freigeben.</li>
          </ul>
          <p>Wer freigeben muss, erhält eine E-Mail mit zwei Schaltflächen. Eine Bestellung, die nach <strong>fünf Werktagen</strong> nicht freigegeben ist, wird storniert, und Sie werden benachrichtigt. Den vollständigen Text finden Sie unter <strong>Geschäftskunden → Vertrag</strong>.</p>
        `,
      },
    },
    {
      en: {
        title: 'Acme invoices: net 30 and purchase order numbers',
        html: `
          <p>Acme pays by invoice within <strong>30 days of the invoice date</strong>. One invoice is made for each delivery and sent to Acme’s accounts department on the day of dispatch; you get a copy.</p>
          <h2>The purchase order number</h2>
          <p>Every order needs a number of the form <code>PO-123456</code>. The checkout does not accept one without it, because an invoice that lacks the number would come back to us.</p>
          <ul>
            <li><strong>No number yet?</strong> Save the basket as a draft. Its prices hold for 14 days.</li>
            <li><strong>Wrong number?</strong> <a href="#contact">Tell us</a> before the invoice is due. We cancel it and issue a new one; the 30 days start again.</li>
          </ul>
          <p>Please do not pay with a private card in order to claim the cost later: such orders are outside the contract, without the discount.</p>
        `,
      },
      de: {
        title: 'Acme-Rechnungen: 30 Tage netto und Bestellnummern',
        html: `
          <p>Acme zahlt auf Rechnung <strong>innerhalb von 30 Tagen ab Rechnungsdatum</strong>. Für jede Lieferung stellen wir eine Rechnung aus und schicken sie am Versandtag an die Buchhaltung von Acme; Sie erhalten eine Kopie.</p>
          <h2>Die interne Bestellnummer</h2>
          <p>Jede Bestellung braucht eine Nummer der Form <code>PO-123456</code>. Ohne sie lässt sich die Bestellung an der Kasse nicht abschließen, denn eine Rechnung ohne diese Nummer ginge an uns zurück.</p>
          <ul>
            <li><strong>Noch keine Nummer?</strong> Speichern Sie den Warenkorb als Entwurf. Die Preise gelten 14 Tage.</li>
            <li><strong>Falsche Nummer?</strong> <a href="#contact">Sagen Sie uns Bescheid</a>, bevor die Rechnung fällig ist. Wir stornieren sie und stellen eine neue aus; die 30 Tage beginnen von vorn.</li>
          </ul>
          <p>Bitte zahlen Sie nicht mit einer privaten Karte, um die Kosten später abzurechnen: Solche Bestellungen laufen außerhalb des Vertrags und ohne Rabatt.</p>
        `,
      },
    },
    {
      en: {
        title: 'Pick up Acme orders at the loading dock',
        html: `
          <p>If you need something today, collect it. Orders placed by <strong>10:00</strong> are ready at <strong>13:00</strong>, later ones on the next working day.</p>
          <ol>
            <li>At the checkout choose <strong>Pick-up, loading dock 3</strong>.</li>
            <li>Wait for the email with the six-digit pick-up code. Do not set out before it is there.</li>
            <li>Come <strong>Monday to Thursday from 7:30 to 15:00</strong>. Drive in by the gate for deliveries and ring at dock 3.</li>
            <li>Show the code and your Acme badge, check the items and sign on the tablet.</li>
          </ol>
          <p>A colleague can collect for you: forward the code; the badge has to be their own. The dock takes vans up to 3.5 tonnes. Safety shoes are required on the ramp; there are loan pairs at the gate.</p>
          <p>We hold an order for five working days, then it is delivered to your default address.</p>
        `,
      },
      de: {
        title: 'Acme-Bestellungen an der Laderampe abholen',
        html: `
          <p>Wenn Sie etwas noch heute brauchen, holen Sie es ab. Bestellungen bis <strong>10 Uhr</strong> liegen ab <strong>13 Uhr</strong> bereit, spätere am nächsten Werktag.</p>
          <ol>
            <li>Wählen Sie an der Kasse <strong>Abholung, Laderampe 3</strong>.</li>
            <li>Warten Sie auf die E-Mail mit dem sechsstelligen Abholcode. Fahren Sie bitte nicht vorher los.</li>
            <li>Kommen Sie <strong>Montag bis Donnerstag von 7:30 bis 15 Uhr</strong>. Fahren Sie durch das Tor für Anlieferungen und klingeln Sie an Rampe 3.</li>
            <li>Zeigen Sie den Code und Ihren Acme-Ausweis vor, prüfen Sie die Ware und unterschreiben Sie auf dem Tablet.</li>
          </ol>
          <p>Auch Kolleginnen und Kollegen können für Sie abholen: Leiten Sie den Code weiter; der Ausweis muss der eigene sein. An der Rampe können Fahrzeuge bis 3,5 Tonnen laden. Dort sind Sicherheitsschuhe Pflicht; Leihpaare stehen am Tor.</p>
          <p>Wir halten eine Bestellung fünf Werktage bereit, danach liefern wir sie an Ihre Standardadresse.</p>
        `,
      },
    },
    {
      en: {
        title: 'The approved catalogue for Acme',
        html: `
          <p>Signed in with your Acme address, you see the articles that Acme purchasing has approved, about 340 of them, at contract prices. They carry the mark <strong>Approved</strong>.</p>
          <ul>
            <li><strong>Clothing</strong>: rain jackets, fleece, work trousers in Acme’s colours.</li>
            <li><strong>Footwear</strong>: hiking boots with and without toe caps.</li>
            <li><strong>Overnight</strong>: two- and three-person tents, sleeping bags down to 0 °C comfort.</li>
            <li><strong>Kitchen</strong>: gas stoves and pots. Cartridges only by pick-up.</li>
          </ul>
          <h2>Is something missing?</h2>
          <p>Open the product and choose <strong>Suggest for the catalogue</strong>, with a sentence about its use. Acme purchasing decides on the first Monday of each month. For single pieces, ask for <strong>One-time approval</strong> instead; this takes about two working days, and the price is the list price.</p>
        `,
      },
      de: {
        title: 'Der freigegebene Katalog für Acme',
        html: `
          <p>Wenn Sie mit Ihrer Acme-Adresse angemeldet sind, sehen Sie die Artikel, die der Einkauf von Acme freigegeben hat, rund 340 an der Zahl und zu Vertragspreisen. Sie tragen den Vermerk <strong>Freigegeben</strong>.</p>
          <ul>
            <li><strong>Bekleidung</strong>: Regenjacken, Fleece, Arbeitshosen in den Farben von Acme.</li>
            <li><strong>Schuhe</strong>: Wanderstiefel mit und ohne Zehenschutzkappe.</li>
            <li><strong>Übernachtung</strong>: Zelte für zwei und drei Personen, Schlafsäcke bis 0 °C Komfort.</li>
            <li><strong>Küche</strong>: Gaskocher und Töpfe. Kartuschen nur zur Abholung.</li>
          </ul>
          <h2>Es fehlt etwas?</h2>
          <p>Öffnen Sie das Produkt und wählen Sie <strong>Für den Katalog vorschlagen</strong>; ein Satz zum Einsatzzweck genügt. Der Einkauf von Acme entscheidet am ersten Montag jedes Monats. Für Einzelstücke beantragen Sie stattdessen eine <strong>einmalige Freigabe</strong>; das dauert etwa zwei Werktage, und es gilt der Listenpreis.</p>
        `,
      },
    },
    {
      en: {
        title: 'Returns and warranty for Acme orders',
        html: `
          <p>For Acme the same periods apply as for everyone: <strong>30 days</strong> for returns, <strong>two years</strong> of warranty. Only the way differs.</p>
          <h2>Return</h2>
          <ol>
            <li>Open <strong>Business → Orders</strong> and choose <strong>Return</strong>.</li>
            <li>Print the label, or bring the items to loading dock 3 during pick-up hours.</li>
            <li>The credit note goes to Acme’s accounts department within 5 working days, with your purchase order number. It is set off against the next invoice; nothing is paid out to private accounts.</li>
          </ol>
          <p>Items with the Acme logo cannot be returned, unless they are faulty.</p>
          <h2>Warranty</h2>
          <p>Report the fault with the order and two photos. For safety shoes and stoves we send a replacement <strong>at once</strong> and examine the old piece afterwards.</p>
        `,
      },
      de: {
        title: 'Rückgabe und Garantie bei Acme-Bestellungen',
        html: `
          <p>Für Acme gelten dieselben Fristen wie für alle: <strong>30 Tage</strong> für die Rückgabe, <strong>zwei Jahre</strong> Garantie. Nur der Weg ist ein anderer.</p>
          <h2>Rückgabe</h2>
          <ol>
            <li>Öffnen Sie <strong>Geschäftskunden → Bestellungen</strong> und wählen Sie <strong>Zurückgeben</strong>.</li>
            <li>Drucken Sie das Etikett aus oder bringen Sie die Artikel während der Abholzeiten an die Laderampe 3.</li>
            <li>Die Gutschrift geht innerhalb von 5 Werktagen mit Ihrer internen Bestellnummer an die Buchhaltung von Acme. Sie wird mit der nächsten Rechnung verrechnet; auf private Konten zahlen wir nichts aus.</li>
          </ol>
          <p>Artikel mit dem Acme-Logo sind von der Rückgabe ausgeschlossen, es sei denn, sie sind fehlerhaft.</p>
          <h2>Garantie</h2>
          <p>Melden Sie den Fehler bei der Bestellung mit zwei Fotos. Für Sicherheitsschuhe und Kocher schicken wir <strong>sofort</strong> Ersatz und untersuchen das alte Stück danach.</p>
        `,
      },
    },
  ],
};
