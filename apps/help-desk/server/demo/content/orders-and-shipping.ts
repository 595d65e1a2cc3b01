import type { DemoFolder } from '../demo-content.ts';

export const ordersAndShipping: DemoFolder = {
  category: { en: 'Orders and account', de: 'Bestellungen und Konto' },
  name: { en: 'Orders and shipping', de: 'Bestellung und Versand' },
  description: {
    en: 'From the basket to your front door: paying, delivery, tracking.',
    de: 'Vom Warenkorb bis zur Haustür: Bezahlung, Lieferung, Sendungsverfolgung.',
  },
  visibility: 'all-users',
  articles: [
    {
      en: {
        title: 'Delivery times and costs',
        html: `
          <p>We deliver to Germany, Austria, Belgium, Denmark, Luxembourg and the Netherlands. Orders placed <strong>by 12:00 on a working day</strong> leave our warehouse the same day; later orders leave on the next one.</p>
          <table>
            <thead><tr><th scope="col">Service</th><th scope="col">Arrives in</th><th scope="col">Up to €60</th><th scope="col">Over €60</th></tr></thead>
            <tbody>
              <tr><th scope="row">Standard</th><td>2 to 4 working days</td><td>€4.90</td><td>free</td></tr>
              <tr><th scope="row">Parcel shop</th><td>2 to 4 working days</td><td>€3.90</td><td>free</td></tr>
              <tr><th scope="row">Express</th><td>next working day</td><td>€9.90</td><td>€9.90</td></tr>
            </tbody>
          </table>
          <p>Working days are Monday to Friday, except public holidays at the destination. What counts towards free delivery is the value of the goods after vouchers.</p>
          <h2>On the day</h2>
          <p>On the morning of delivery the carrier emails you a two-hour window. Nobody in? The driver tries a neighbour, then the nearest parcel shop, which keeps the parcel for seven days. You can set a drop-off place or choose another day until midnight before.</p>
          <h2>Good to know</h2>
          <p>Gas cartridges travel by road only, so an order that contains one cannot go by express. If an order leaves in two parcels, you pay for delivery once. The price and the expected day are shown <strong>at the checkout</strong> before you pay.</p>
        `,
      },
      de: {
        title: 'Lieferzeiten und Versandkosten',
        html: `
          <p>Wir liefern nach Deutschland, Österreich, Belgien, Dänemark, Luxemburg und in die Niederlande. Bestellungen, die <strong>werktags bis 12 Uhr</strong> eingehen, verlassen unser Lager noch am selben Tag, spätere am nächsten Werktag.</p>
          <table>
            <thead><tr><th scope="col">Versandart</th><th scope="col">Lieferzeit</th><th scope="col">Bis 60 €</th><th scope="col">Über 60 €</th></tr></thead>
            <tbody>
              <tr><th scope="row">Standard</th><td>2 bis 4 Werktage</td><td>4,90 €</td><td>kostenlos</td></tr>
              <tr><th scope="row">Paketshop</th><td>2 bis 4 Werktage</td><td>3,90 €</td><td>kostenlos</td></tr>
              <tr><th scope="row">Express</th><td>nächster Werktag</td><td>9,90 €</td><td>9,90 €</td></tr>
            </tbody>
          </table>
          <p>Werktage sind Montag bis Freitag außer Feiertagen am Zielort. Für die kostenlose Lieferung zählt der Warenwert nach Abzug von Gutscheinen.</p>
          <h2>Am Tag der Zustellung</h2>
          <p>Am Morgen nennt Ihnen der Paketdienst per E-Mail ein Zeitfenster von zwei Stunden. Ist niemand da, versucht er es in der Nachbarschaft und dann im nächsten Paketshop, wo das Paket sieben Tage lang liegt. Bis Mitternacht davor können Sie einen Ablageort angeben oder einen anderen Tag wählen.</p>
          <h2>Gut zu wissen</h2>
          <p>Gaskartuschen werden nur auf der Straße befördert. Eine Bestellung, die eine Kartusche enthält, können wir deshalb nicht per Express verschicken. Kommt Ihre Bestellung in zwei Paketen, zahlen Sie den Versand nur einmal. Preis und voraussichtlichen Liefertag sehen Sie <strong>an der Kasse</strong>, bevor Sie bezahlen.</p>
        `,
      },
    },
    {
      en: {
        title: 'Track your parcel',
        html: `
          <p>As soon as your parcel leaves our warehouse, we send you an email with a tracking link. No account is needed: on the page <strong>Track an order</strong>, enter the order number, for example <code>AP-204518</code>, and your postcode.</p>
          <h2>What the status means</h2>
          <ul>
            <li><strong>Received</strong>: we have your order and check the payment.</li>
            <li><strong>Packing</strong>: it is being packed and can no longer be changed.</li>
            <li><strong>On its way</strong>: the carrier has the parcel.</li>
            <li><strong>Delivered</strong>: it was handed over to you, to a neighbour or to the parcel shop.</li>
          </ul>
          <p>In the first few hours the carrier may not know the number yet. If nothing has moved for <strong>two working days</strong>, <a href="#contact">write to us</a> and we will ask the carrier.</p>
        `,
      },
      de: {
        title: 'Ihr Paket verfolgen',
        html: `
          <p>Sobald Ihr Paket unser Lager verlässt, erhalten Sie eine E-Mail mit einem Link zur Sendungsverfolgung. Ein Konto brauchen Sie dafür nicht: Geben Sie auf der Seite <strong>Bestellung verfolgen</strong> einfach Ihre Bestellnummer, zum Beispiel <code>AP-204518</code>, und Ihre Postleitzahl ein.</p>
          <h2>Was der Status bedeutet</h2>
          <ul>
            <li><strong>Eingegangen</strong>: Ihre Bestellung liegt uns vor, wir prüfen die Zahlung.</li>
            <li><strong>Wird gepackt</strong>: Die Bestellung ist in Arbeit und lässt sich nicht mehr ändern.</li>
            <li><strong>Unterwegs</strong>: Der Paketdienst hat die Sendung übernommen.</li>
            <li><strong>Zugestellt</strong>: Das Paket wurde Ihnen, einer Nachbarin oder einem Nachbarn oder dem Paketshop übergeben.</li>
          </ul>
          <p>In den ersten Stunden kennt der Paketdienst die Nummer manchmal noch nicht. Tut sich <strong>zwei Werktage</strong> lang nichts, <a href="#contact">schreiben Sie uns</a>. Wir fragen dann beim Paketdienst nach.</p>
        `,
      },
    },
    {
      en: {
        title: 'Change or cancel an order',
        html: `
          <p>You can change an order as long as its status is <strong>Received</strong>. On working days that leaves you about an hour; for orders placed after Friday noon, the whole weekend.</p>
          <ol>
            <li>Open the link <em>Manage order</em> in your confirmation email.</li>
            <li>Choose <strong>Change address</strong>, <strong>Change items</strong> or <strong>Cancel order</strong>.</li>
            <li>Confirm. You get a new email within a few minutes.</li>
          </ol>
          <p>If you cancel, a card payment is released at once and a bank transfer is paid back within 5 working days.</p>
          <h2>If it is already being packed</h2>
          <p>We cannot take a parcel out of the line. Refuse it at the door, or accept it and <strong>send it back free of charge</strong> within 30 days. Either way you get the full amount back.</p>
        `,
      },
      de: {
        title: 'Eine Bestellung ändern oder stornieren',
        html: `
          <p>Solange Ihre Bestellung den Status <strong>Eingegangen</strong> hat, können Sie sie ändern. An Werktagen bleibt dafür meist etwa eine Stunde; wer nach Freitagmittag bestellt, hat das ganze Wochenende Zeit.</p>
          <ol>
            <li>Öffnen Sie den Link <em>Bestellung verwalten</em> in Ihrer Bestätigungsmail.</li>
            <li>Wählen Sie <strong>Adresse ändern</strong>, <strong>Artikel ändern</strong> oder <strong>Bestellung stornieren</strong>.</li>
            <li>Bestätigen Sie die Änderung. Nach wenigen Minuten erhalten Sie eine neue E-Mail.</li>
          </ol>
          <p>Bei einer Stornierung geben wir eine Kartenzahlung sofort frei; eine Überweisung erstatten wir innerhalb von 5 Werktagen.</p>
          <h2>Wenn bereits gepackt wird</h2>
          <p>Dann können wir das Paket leider nicht mehr aufhalten. Verweigern Sie an der Tür die Annahme oder <strong>schicken Sie es kostenlos zurück</strong>; dafür haben Sie 30 Tage Zeit. In beiden Fällen bekommen Sie den vollen Betrag erstattet.</p>
        `,
      },
    },
    {
      en: {
        title: 'Ways to pay',
        html: `
          <p>Choose how to pay at the checkout. None of the options costs extra.</p>
          <ul>
            <li><strong>Card</strong>: we reserve the amount when you order and charge it when the parcel leaves.</li>
            <li><strong>Direct debit</strong>: we collect the amount three working days after dispatch.</li>
            <li><strong>Invoice</strong>: you pay within 14 days of receiving the goods. Available up to €500 after a short credit check.</li>
            <li><strong>Bank transfer in advance</strong>: we hold your items for seven days and pack them as soon as the money is here.</li>
            <li><strong>Gift card</strong>: can be combined with every other option.</li>
          </ul>
          <p>Has a payment failed? Your basket is kept for 48 hours. Check the card’s limit and whether your bank wants you to approve the payment in its app, then try again. For orders on account, companies can <a href="#contact">apply for a business account</a>.</p>
        `,
      },
      de: {
        title: 'Zahlungsarten',
        html: `
          <p>Wie Sie bezahlen möchten, entscheiden Sie an der Kasse. Für keine der Zahlungsarten fallen Gebühren an.</p>
          <ul>
            <li><strong>Karte</strong>: Bei der Bestellung reservieren wir den Betrag, abgebucht wird er beim Versand.</li>
            <li><strong>Lastschrift</strong>: Wir ziehen den Betrag drei Werktage nach dem Versand ein.</li>
            <li><strong>Rechnung</strong>: Sie zahlen innerhalb von 14 Tagen nach Erhalt der Ware. Möglich bis 500 Euro und nach einer kurzen Bonitätsprüfung.</li>
            <li><strong>Vorkasse per Überweisung</strong>: Wir reservieren Ihre Artikel sieben Tage lang und packen sie, sobald das Geld eingegangen ist.</li>
            <li><strong>Geschenkkarte</strong>: Sie lässt sich mit allen anderen Zahlungsarten kombinieren.</li>
          </ul>
          <p>Eine Zahlung ist fehlgeschlagen? Ihr Warenkorb bleibt 48 Stunden erhalten. Prüfen Sie Ihr Kartenlimit und ob Ihre Bank eine Freigabe in ihrer App erwartet, und versuchen Sie es dann erneut. Firmen, die auf Rechnung einkaufen möchten, können <a href="#contact">ein Geschäftskonto beantragen</a>.</p>
        `,
      },
    },
    {
      en: {
        title: 'Your delivery is late or damaged',
        html: `
          <h2>It has not arrived</h2>
          <p>Most parcels arrive within 2 to 4 working days. If yours is shown as delivered but you cannot find it, ask your neighbours and look for a card in the letterbox. On the fifth working day, <a href="#contact">tell us</a>: we start a search with the carrier and send a replacement as soon as the parcel counts as lost, at the latest after another five working days.</p>
          <h2>It arrived damaged</h2>
          <ol>
            <li>Keep the box and the padding.</li>
            <li>Take a photo of the damage and of the shipping label.</li>
            <li>Send both to us <strong>within seven days</strong>, together with your order number.</li>
          </ol>
          <p>You choose between a replacement and a full refund. We pay for the return. If you report the damage later, you do not lose your rights, but the carrier asks more questions and it takes longer.</p>
        `,
      },
      de: {
        title: 'Ihre Lieferung ist verspätet oder beschädigt',
        html: `
          <h2>Das Paket ist nicht angekommen</h2>
          <p>Die meisten Pakete sind nach 2 bis 4 Werktagen da. Wird Ihres als zugestellt angezeigt, ohne dass Sie es finden, fragen Sie bitte in der Nachbarschaft nach und sehen Sie im Briefkasten nach einer Karte. Ab dem fünften Werktag <a href="#contact">melden Sie sich bei uns</a>: Wir beauftragen den Paketdienst mit der Suche und schicken Ersatz, sobald die Sendung als verloren gilt, spätestens nach weiteren fünf Werktagen.</p>
          <h2>Die Ware ist beschädigt</h2>
          <ol>
            <li>Heben Sie Karton und Polstermaterial auf.</li>
            <li>Fotografieren Sie den Schaden und das Versandetikett.</li>
            <li>Schicken Sie uns beides <strong>innerhalb von sieben Tagen</strong> zusammen mit Ihrer Bestellnummer.</li>
          </ol>
          <p>Sie haben die Wahl zwischen Ersatz und voller Erstattung. Die Rücksendung zahlen wir. Wenn Sie den Schaden später melden, verlieren Sie keine Ansprüche; der Paketdienst stellt dann aber mehr Fragen, und es dauert länger.</p>
        `,
      },
    },
    {
      en: {
        title: 'Where to find the invoice for your order',
        html: `
          <p>We send your invoice as a PDF with the email that tells you your parcel is on its way. There is no paper copy in the box, so a gift stays a gift.</p>
          <p>If you ordered as a guest and can no longer find the email, open <strong>Track an order</strong>, enter your order number and postcode, and choose <strong>Send invoice again</strong>. It goes to the address that you ordered with.</p>
          <p>Is the name or the address on it wrong? <a href="#contact">Tell us</a> within 30 days and we issue a corrected invoice. We cannot put somebody else’s name on it.</p>
        `,
      },
      de: {
        title: 'Wo Sie die Rechnung zu Ihrer Bestellung finden',
        html: `
          <p>Ihre Rechnung schicken wir Ihnen als PDF mit der E-Mail, die den Versand Ihres Pakets ankündigt. Im Karton liegt keine Rechnung auf Papier; so bleibt ein Geschenk ein Geschenk.</p>
          <p>Sie haben als Gast bestellt und finden die E-Mail nicht mehr? Öffnen Sie <strong>Bestellung verfolgen</strong>, geben Sie Bestellnummer und Postleitzahl ein und wählen Sie <strong>Rechnung erneut senden</strong>. Sie geht an die Adresse, mit der Sie bestellt haben.</p>
          <p>Stimmt der Name oder die Anschrift nicht? <a href="#contact">Sagen Sie uns</a> innerhalb von 30 Tagen Bescheid, dann stellen wir eine berichtigte Rechnung aus. Auf eine andere Person können wir sie nicht umschreiben.</p>
        `,
      },
    },
  ],
};
