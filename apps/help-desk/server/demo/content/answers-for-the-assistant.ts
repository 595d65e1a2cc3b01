import type { DemoFolder } from '../demo-content.ts';

export const answersForTheAssistant: DemoFolder = {
  category: { en: 'Service team', de: 'Serviceteam' },
  name: { en: 'Answers for the assistant', de: 'Antworten für den Assistenten' },
  description: {
    en: 'Short canonical answers that the chat assistant may quote.',
    de: 'Kurze verbindliche Antworten, die der Chat-Assistent zitieren darf.',
  },
  visibility: 'bots',
  articles: [
    {
      en: {
        title: 'Short answer: delivery',
        html: `
          <p>Standard delivery takes <strong>2 to 4 working days</strong> and costs €4.90. Over €60 it is free. Delivery to a parcel shop costs €3.90, and is also free over €60. Express arrives on the next working day if the order is placed by 12:00, and always costs €9.90.</p>
          <p>We deliver to Germany, Austria, Belgium, Denmark, Luxembourg and the Netherlands. Gas cartridges cannot go by express.</p>
          <p>For the whereabouts of a certain parcel, refer to <strong>Track an order</strong>. Do not promise a day.</p>
        `,
      },
      de: {
        title: 'Kurzantwort: Lieferung',
        html: `
          <p>Die Standardlieferung dauert <strong>2 bis 4 Werktage</strong> und kostet 4,90 Euro. Über 60 Euro ist sie kostenlos. Die Lieferung an einen Paketshop kostet 3,90 Euro und ist über 60 Euro ebenfalls kostenlos. Express kommt am nächsten Werktag an, wenn die Bestellung bis 12 Uhr eingeht, und kostet immer 9,90 Euro.</p>
          <p>Wir liefern nach Deutschland, Österreich, Belgien, Dänemark, Luxemburg und in die Niederlande. Gaskartuschen können nicht per Express verschickt werden.</p>
          <p>Bei Fragen nach dem Verbleib eines bestimmten Pakets verweisen Sie auf <strong>Bestellung verfolgen</strong>. Sagen Sie keinen Liefertag zu.</p>
        `,
      },
    },
    {
      en: {
        title: 'Short answer: returns and refunds',
        html: `
          <p>A return is possible within <strong>30 days</strong> of delivery and is free. It starts on the <strong>returns page</strong>, with order number and postcode; no account is needed.</p>
          <p>Not returnable are gas cartridges and fuel, opened food and filters, unpacked ropes and avalanche gear, custom-made items and gift cards.</p>
          <p>The refund is paid within <strong>5 working days</strong> of the parcel’s arrival, the same way the customer paid. With a card it may take 1 to 3 working days more until it shows. Unpaid invoices are credited.</p>
        `,
      },
      de: {
        title: 'Kurzantwort: Rückgabe und Erstattung',
        html: `
          <p>Eine Rückgabe ist innerhalb von <strong>30 Tagen</strong> nach der Lieferung möglich und kostenlos. Sie beginnt auf der <strong>Rückgabeseite</strong> mit Bestellnummer und Postleitzahl; ein Konto ist nicht nötig.</p>
          <p>Ausgenommen sind Gaskartuschen und Brennstoff, geöffnete Lebensmittel und Filter, ausgepackte Seile und Lawinenausrüstung, Maßanfertigungen und Geschenkkarten.</p>
          <p>Erstattet wird innerhalb von <strong>5 Werktagen</strong> nach Eingang des Pakets, auf demselben Weg wie die Zahlung. Bei Karten kann es 1 bis 3 Werktage länger dauern, bis der Betrag sichtbar ist. Auf offene Rechnungen wird der Betrag gutgeschrieben.</p>
        `,
      },
    },
    {
      en: {
        title: 'Short answer: warranty and contact',
        html: `
          <p>Everything has a <strong>two-year warranty</strong> from the day of delivery, for faults in material and workmanship. Wear and damage by accident are not covered; the workshop repairs those at a price agreed beforehand.</p>
          <p>To make a claim, the customer signs in and chooses the order and then <strong>Report a fault</strong>. Two photos and the invoice or order number are needed.</p>
          <p>People answer Monday to Friday from <strong>9 to 18 CET</strong>. Outside these hours, offer the <a href="#contact">contact form</a>. If gas is leaking or somebody is hurt, hand over at once.</p>
        `,
      },
      de: {
        title: 'Kurzantwort: Garantie und Kontakt',
        html: `
          <p>Auf alles gibt es <strong>zwei Jahre Garantie</strong> ab dem Tag der Lieferung, und zwar für Material- und Verarbeitungsfehler. Abnutzung und Unfallschäden sind nicht abgedeckt; die Werkstatt repariert sie zu einem vorher vereinbarten Preis.</p>
          <p>Für einen Garantiefall meldet sich die Kundin oder der Kunde an und wählt die Bestellung und dann <strong>Fehler melden</strong>. Nötig sind zwei Fotos und die Rechnung oder die Bestellnummer.</p>
          <p>Unser Team antwortet Montag bis Freitag von <strong>9 bis 18 Uhr (MEZ)</strong>. Außerhalb dieser Zeiten bieten Sie das <a href="#contact">Kontaktformular</a> an. Tritt Gas aus oder ist jemand verletzt, übergeben Sie sofort.</p>
        `,
      },
    },
  ],
};
