import type { DemoFolder } from '../demo-content.ts';

export const rewardsAndWarranty: DemoFolder = {
  category: { en: 'Orders and account', de: 'Bestellungen und Konto' },
  name: { en: 'Rewards and warranty', de: 'Bonusprogramm und Garantie' },
  description: {
    en: 'Pine Points, warranty claims and our repair workshop.',
    de: 'Pine-Punkte, Garantiefälle und unsere Reparaturwerkstatt.',
  },
  visibility: 'logged-in-users',
  articles: [
    {
      en: {
        title: 'How Pine Points work',
        html: `
          <p>With every order you collect Pine Points: <strong>one point for each full euro</strong>, without delivery costs. A hundred points become a voucher worth €5. How many you have is shown under <strong>Your account → Rewards</strong>.</p>
          <table>
            <thead><tr><th scope="col">Level</th><th scope="col">Spent in 12 months</th><th scope="col">What you get</th></tr></thead>
            <tbody>
              <tr><th scope="row">Seedling</th><td>from €0</td><td>1 point per euro</td></tr>
              <tr><th scope="row">Sapling</th><td>from €300</td><td>as above, and free standard delivery on every order</td></tr>
              <tr><th scope="row">Mountain pine</th><td>from €800</td><td>2 points per euro, free delivery, one free repair a year</td></tr>
            </tbody>
          </table>
          <ul>
            <li>Points are credited when the 30 days for returns are over.</li>
            <li>They expire 24 months after they were credited; we remind you a month ahead.</li>
            <li>A voucher can be used from a basket of €20. It cannot be paid out.</li>
            <li>Paid with a voucher and returned the item? The points come back to your account.</li>
          </ul>
          <p>A level lasts for twelve months from the day you reach it. Business accounts do not collect points.</p>
        `,
      },
      de: {
        title: 'So funktionieren Pine-Punkte',
        html: `
          <p>Mit jeder Bestellung sammeln Sie Pine-Punkte: <strong>einen Punkt für jeden vollen Euro</strong>, Versandkosten ausgenommen. Aus hundert Punkten wird ein Gutschein über 5 Euro. Ihren Punktestand sehen Sie unter <strong>Ihr Konto → Bonusprogramm</strong>.</p>
          <table>
            <thead><tr><th scope="col">Stufe</th><th scope="col">Einkaufswert in 12 Monaten</th><th scope="col">Ihre Vorteile</th></tr></thead>
            <tbody>
              <tr><th scope="row">Keimling</th><td>ab 0 €</td><td>1 Punkt pro Euro</td></tr>
              <tr><th scope="row">Jungbaum</th><td>ab 300 €</td><td>wie oben, dazu kostenloser Standardversand für jede Bestellung</td></tr>
              <tr><th scope="row">Bergkiefer</th><td>ab 800 €</td><td>2 Punkte pro Euro, kostenloser Versand, eine kostenlose Reparatur im Jahr</td></tr>
            </tbody>
          </table>
          <ul>
            <li>Gutgeschrieben werden die Punkte, sobald die Rückgabefrist von 30 Tagen abgelaufen ist.</li>
            <li>Sie verfallen 24 Monate nach der Gutschrift; einen Monat vorher erinnern wir Sie.</li>
            <li>Gutscheine gelten ab einem Warenkorb von 20 Euro. Eine Auszahlung ist nicht möglich.</li>
            <li>Sie haben mit Gutschein bezahlt und den Artikel zurückgegeben? Dann kehren die Punkte auf Ihr Konto zurück.</li>
          </ul>
          <p>Eine Stufe gilt zwölf Monate ab dem Tag, an dem Sie sie erreichen. Geschäftskonten sammeln keine Punkte.</p>
        `,
      },
    },
    {
      en: {
        title: 'What the two-year warranty covers',
        html: `
          <p>Everything we sell has a warranty of <strong>two years from the day of delivery</strong>, in addition to your statutory rights. It belongs to the item: if you pass a tent on, pass on the invoice with it.</p>
          <h2>Covered</h2>
          <ul>
            <li>faults in material and workmanship, such as an open seam or a peeling membrane</li>
            <li>zips, buckles, valves and poles that fail in normal use</li>
            <li>insulation that loses its loft although it was cared for as the label says</li>
          </ul>
          <h2>Not covered</h2>
          <ul>
            <li>normal wear: thin soles, faded colours, scuffed fabric</li>
            <li>damage by fire, animals or chemicals, or by washing against the label</li>
            <li>changes and repairs made by others</li>
          </ul>
          <p>What the warranty does not cover can often be mended. Our workshop gives you a price first.</p>
        `,
      },
      de: {
        title: 'Was die zweijährige Garantie abdeckt',
        html: `
          <p>Auf alles, was wir verkaufen, geben wir <strong>zwei Jahre Garantie ab dem Tag der Lieferung</strong>, zusätzlich zu Ihren gesetzlichen Rechten. Die Garantie gehört zum Artikel: Wenn Sie ein Zelt weitergeben, geben Sie die Rechnung gleich mit.</p>
          <h2>Abgedeckt</h2>
          <ul>
            <li>Material- und Verarbeitungsfehler, etwa eine offene Naht oder eine Membran, die sich ablöst</li>
            <li>Reißverschlüsse, Schnallen, Ventile und Gestänge, die bei normalem Gebrauch versagen</li>
            <li>Füllungen, die trotz richtiger Pflege ihre Bauschkraft verlieren</li>
          </ul>
          <h2>Nicht abgedeckt</h2>
          <ul>
            <li>normale Abnutzung: abgelaufene Sohlen, verblichene Farben, aufgerauter Stoff</li>
            <li>Schäden durch Feuer, Tiere, Chemikalien oder eine Wäsche entgegen der Pflegeanleitung</li>
            <li>Änderungen und Reparaturen durch andere</li>
          </ul>
          <p>Was nicht unter die Garantie fällt, lässt sich oft reparieren. Unsere Werkstatt nennt Ihnen vorher den Preis.</p>
        `,
      },
    },
    {
      en: {
        title: 'Make a warranty claim',
        html: `
          <p>You need the order number and two photos. A claim takes about five minutes.</p>
          <ol>
            <li>Open <strong>Your account → Orders</strong>, choose the order and then <strong>Report a fault</strong>.</li>
            <li>Say what happened, when and how often. Add a photo of the whole item and one of the fault.</li>
            <li>We answer within <strong>two working days</strong>: either with a free shipping label or, if the photos are clear enough, with a decision.</li>
            <li>Clean and dry the item before you send it. We cannot work on muddy boots.</li>
          </ol>
          <p>We first try to repair, within 10 working days. If that is not possible, you get a replacement of the same kind; if there is none any more, your money back.</p>
          <p>The claim’s progress is shown beside the order, and repaired parts keep the warranty of the item, at least six months.</p>
        `,
      },
      de: {
        title: 'Einen Garantiefall melden',
        html: `
          <p>Sie brauchen die Bestellnummer und zwei Fotos. Die Meldung dauert etwa fünf Minuten.</p>
          <ol>
            <li>Öffnen Sie <strong>Ihr Konto → Bestellungen</strong>, wählen Sie die Bestellung und dann <strong>Fehler melden</strong>.</li>
            <li>Beschreiben Sie, was wann und wie oft passiert ist. Fügen Sie ein Foto des ganzen Artikels und eines vom Fehler hinzu.</li>
            <li>Wir antworten <strong>innerhalb von zwei Werktagen</strong>: mit einem kostenlosen Versandetikett oder, wenn die Fotos eindeutig sind, gleich mit einer Entscheidung.</li>
            <li>Reinigen und trocknen Sie den Artikel, bevor Sie ihn einschicken. An schlammigen Stiefeln können wir nicht arbeiten.</li>
          </ol>
          <p>Zuerst versuchen wir eine Reparatur, und zwar innerhalb von 10 Werktagen. Ist sie nicht möglich, erhalten Sie gleichwertigen Ersatz, und wenn es den nicht mehr gibt, Ihr Geld zurück.</p>
          <p>Den Stand der Bearbeitung sehen Sie bei der Bestellung. Für reparierte Teile gilt die Garantie des Artikels weiter, mindestens aber sechs Monate.</p>
        `,
      },
    },
    {
      en: {
        title: 'Book a repair in our workshop',
        html: `
          <p>Worn out is not broken for good. Our workshop repairs gear bought from us, at any age, and usually sends it back within <strong>10 working days</strong>.</p>
          <table>
            <thead><tr><th scope="col">Repair</th><th scope="col">Price</th></tr></thead>
            <tbody>
              <tr><th scope="row">New zip slider</th><td>€12</td></tr>
              <tr><th scope="row">New zip, jacket or sleeping bag</th><td>€38</td></tr>
              <tr><th scope="row">Patch a tear up to 10 cm</th><td>€18</td></tr>
              <tr><th scope="row">Replace a pole segment</th><td>€15</td></tr>
              <tr><th scope="row">New soles for boots</th><td>€79</td></tr>
            </tbody>
          </table>
          <p>Book under <a href="#contact">Repairs</a> and print the label; delivery both ways is included. If it turns out to be more work, we ask before we go on. Under warranty you pay nothing.</p>
        `,
      },
      de: {
        title: 'Eine Reparatur in unserer Werkstatt buchen',
        html: `
          <p>Abgenutzt heißt nicht verloren. Unsere Werkstatt repariert alles, was Sie bei uns gekauft haben, gleich wie alt es ist, und schickt es meist <strong>innerhalb von 10 Werktagen</strong> zurück.</p>
          <table>
            <thead><tr><th scope="col">Reparatur</th><th scope="col">Preis</th></tr></thead>
            <tbody>
              <tr><th scope="row">Neuer Reißverschlussschieber</th><td>12 €</td></tr>
              <tr><th scope="row">Neuer Reißverschluss, Jacke oder Schlafsack</th><td>38 €</td></tr>
              <tr><th scope="row">Riss bis 10 cm flicken</th><td>18 €</td></tr>
              <tr><th scope="row">Gestängesegment ersetzen</th><td>15 €</td></tr>
              <tr><th scope="row">Neue Sohlen für Stiefel</th><td>79 €</td></tr>
            </tbody>
          </table>
          <p>Buchen Sie unter <a href="#contact">Reparaturen</a> und drucken Sie das Etikett aus; der Versand in beide Richtungen ist inbegriffen. Stellt sich heraus, dass mehr zu tun ist, fragen wir Sie, bevor wir weitermachen. Im Garantiefall zahlen Sie nichts.</p>
        `,
      },
    },
  ],
};
