import type { DemoFolder } from '../demo-content.ts';

export const businessOrders: DemoFolder = {
  category: { en: 'Business customers', de: 'Geschäftskunden' },
  name: { en: 'Business orders', de: 'Geschäftsbestellungen' },
  description: {
    en: 'For every company with a contract: quotes and invoices.',
    de: 'Für alle Firmen mit Vertrag: Angebote und Rechnungen.',
  },
  visibility: 'companies',
  companies: ['Acme', 'Globex'],
  articles: [
    {
      en: {
        title: 'Quotes and volume prices for business orders',
        html: `
          <p>From €1,000 net we make you a quote. Send the list with sizes and the date you need it by through <strong>Business → Quotes</strong>; a spreadsheet is welcome. You get an answer <strong>within two working days</strong>.</p>
          <ul>
            <li>From 10 pieces of one item: 5 % off the list price.</li>
            <li>From 50 pieces: 10 % off.</li>
            <li>From 200 pieces: we agree on a price.</li>
          </ul>
          <p>Where your contract grants a discount, the better of the two applies; they do not add up.</p>
          <p>A quote holds for 30 days, and so do the quantities we reserve for it. Stock arrives 2 to 4 working days after you accept; for what we have to order, the quote names the delivery week. Embroidery and printing take ten more working days and make the items non-returnable.</p>
        `,
      },
      de: {
        title: 'Angebote und Staffelpreise für Geschäftsbestellungen',
        html: `
          <p>Ab 1.000 Euro netto erstellen wir Ihnen ein Angebot. Schicken Sie uns die Liste mit Größen und Wunschtermin über <strong>Geschäftskunden → Angebote</strong>, gern als Tabelle. Sie erhalten <strong>innerhalb von zwei Werktagen</strong> Antwort.</p>
          <ul>
            <li>Ab 10 Stück eines Artikels: 5 % auf den Listenpreis.</li>
            <li>Ab 50 Stück: 10 %.</li>
            <li>Ab 200 Stück: Preis nach Vereinbarung.</li>
          </ul>
          <p>Sieht Ihr Vertrag einen Rabatt vor, gilt der günstigere von beiden; sie werden nicht addiert.</p>
          <p>Ein Angebot gilt 30 Tage, ebenso lange reservieren wir die Mengen. Lagerware kommt 2 bis 4 Werktage nach Ihrer Zusage an; für alles, was wir erst bestellen, nennt das Angebot die Lieferwoche. Stickerei und Druck verlängern die Lieferzeit um zehn Werktage und schließen eine Rückgabe aus.</p>
        `,
      },
    },
    {
      en: {
        title: 'Invoice formats and VAT numbers for companies',
        html: `
          <p>Business invoices carry your VAT number, cost centre and purchase order number. All three are kept under <strong>Business → Billing</strong> and can be overridden for a single order at the checkout.</p>
          <h2>Formats</h2>
          <ul>
            <li><strong>PDF</strong> by email, to as many as five addresses.</li>
            <li><strong>XML</strong> as a structured e-invoice following the European standard EN 16931.</li>
            <li><strong>Hybrid</strong>: a PDF with the XML inside. This is the default.</li>
          </ul>
          <h2>VAT within the EU</h2>
          <p>For a delivery to another EU country, we invoice without VAT if your number is valid on that day. We check it for every order; if the check fails, VAT is charged, and you get a corrected invoice as soon as the number is valid.</p>
          <p>Questions go to our business team, Monday to Friday from 9 to 18 CET.</p>
        `,
      },
      de: {
        title: 'Rechnungsformate und USt-IdNr. für Firmen',
        html: `
          <p>Auf Geschäftsrechnungen stehen Ihre Umsatzsteuer-Identifikationsnummer (USt-IdNr.), Ihre Kostenstelle und Ihre interne Bestellnummer. Alle drei hinterlegen Sie unter <strong>Geschäftskunden → Abrechnung</strong>; für eine einzelne Bestellung können Sie sie an der Kasse ändern.</p>
          <h2>Formate</h2>
          <ul>
            <li><strong>PDF</strong> per E-Mail, an bis zu fünf Adressen.</li>
            <li><strong>XML</strong> als strukturierte E-Rechnung nach der europäischen Norm EN 16931.</li>
            <li><strong>Hybrid</strong>: ein PDF mit eingebettetem XML. Das ist die Voreinstellung.</li>
          </ul>
          <h2>Umsatzsteuer innerhalb der EU</h2>
          <p>Liefern wir in ein anderes EU-Land, stellen wir die Rechnung ohne Umsatzsteuer aus, sofern Ihre Nummer an diesem Tag gültig ist. Wir prüfen sie bei jeder Bestellung. Scheitert die Prüfung, berechnen wir die Umsatzsteuer; sobald die Nummer gültig ist, erhalten Sie eine berichtigte Rechnung.</p>
          <p>Fragen beantwortet unser Geschäftskundenteam von Montag bis Freitag von 9 bis 18 Uhr (MEZ).</p>
        `,
      },
    },
  ],
};
