import type { DemoFolder } from '../demo-content.ts';

export const globexFieldTeams: DemoFolder = {
  category: { en: 'Business customers', de: 'Geschäftskunden' },
  name: { en: 'Globex field teams', de: 'Globex-Außenteams' },
  description: {
    en: 'Kit lists, field stations and the monthly invoice for Globex.',
    de: 'Ausrüstungslisten, Feldstationen und die Monatsrechnung für Globex.',
  },
  visibility: 'companies',
  companies: ['Globex'],
  articles: [
    {
      en: {
        title: 'Kit lists for Globex field teams',
        html: `
          <p>For each kind of assignment, Globex has put together a kit. You order the kit with its code; sizes are taken from your profile, so check these once a year.</p>
          <table>
            <thead><tr><th scope="col">Code</th><th scope="col">Kit</th><th scope="col">Contents</th></tr></thead>
            <tbody>
              <tr><th scope="row"><code>GX-A</code></th><td>Survey, one day</td><td>rain jacket, boots, pack of 25 litres</td></tr>
              <tr><th scope="row"><code>GX-B</code></th><td>Survey, several days</td><td>as A, with sleeping bag (0 °C), mat and one-person tent</td></tr>
              <tr><th scope="row"><code>GX-C</code></th><td>Camp for four</td><td>two two-person tents, gas stove, pots, water filter</td></tr>
              <tr><th scope="row"><code>GX-W</code></th><td>Winter supplement</td><td>sleeping bag (−13 °C), insulated jacket, gaiters</td></tr>
            </tbody>
          </table>
          <ol>
            <li>Open <strong>Business → Kits</strong> and enter the code and the number of people.</li>
            <li>Remove what you still have. Nobody needs a third stove.</li>
            <li>Enter the assignment number, <code>A-</code> and five digits.</li>
          </ol>
          <p>Team leads order without approval up to €3,000 per assignment; above that, the field office approves. Kits are in stock at all times and arrive within 2 to 4 working days.</p>
        `,
      },
      de: {
        title: 'Ausrüstungslisten für Globex-Außenteams',
        html: `
          <p>Für jede Art von Einsatz hat Globex eine Ausrüstung zusammengestellt. Sie bestellen sie über ihren Code; die Größen stammen aus Ihrem Profil. Prüfen Sie diese bitte einmal im Jahr.</p>
          <table>
            <thead><tr><th scope="col">Code</th><th scope="col">Set</th><th scope="col">Inhalt</th></tr></thead>
            <tbody>
              <tr><th scope="row"><code>GX-A</code></th><td>Vermessung, ein Tag</td><td>Regenjacke, Stiefel, Rucksack mit 25 Litern</td></tr>
              <tr><th scope="row"><code>GX-B</code></th><td>Vermessung, mehrere Tage</td><td>wie A, dazu Schlafsack (0 °C), Matte und Ein-Personen-Zelt</td></tr>
              <tr><th scope="row"><code>GX-C</code></th><td>Lager für vier</td><td>zwei Zwei-Personen-Zelte, Gaskocher, Töpfe, Wasserfilter</td></tr>
              <tr><th scope="row"><code>GX-W</code></th><td>Winterergänzung</td><td>Schlafsack (−13 °C), Isolationsjacke, Gamaschen</td></tr>
            </tbody>
          </table>
          <ol>
            <li>Öffnen Sie <strong>Geschäftskunden → Sets</strong> und geben Sie den Code und die Zahl der Personen ein.</li>
            <li>Entfernen Sie, was noch vorhanden ist. Einen dritten Kocher braucht niemand.</li>
            <li>Geben Sie die Einsatznummer ein, <code>A-</code> und fünf Ziffern.</li>
          </ol>
          <p>Teamleitungen bestellen bis 3.000 Euro pro Einsatz ohne Freigabe; darüber gibt das Einsatzbüro frei. Die Sets sind stets vorrätig und kommen innerhalb von 2 bis 4 Werktagen an.</p>
        `,
      },
    },
    {
      en: {
        title: 'Delivery to Globex field stations',
        html: `
          <p>We deliver to all twelve Globex field stations. At the checkout, choose the station by its code, <code>ST-01</code> to <code>ST-12</code>; you need not know the address.</p>
          <ul>
            <li><strong>Stations with a road</strong>: 2 to 4 working days. The carrier calls the station the day before.</li>
            <li><strong>Island and mountain stations</strong> (<code>ST-04</code>, <code>ST-09</code>, <code>ST-11</code>): the parcel waits at the valley depot and goes up with the next supply run, on Tuesdays and Fridays.</li>
          </ul>
          <p>Write the assignment number and the name of the team lead on the order, or the station cannot tell whose boxes they are. Gas cartridges go separately and always by road, so order them a week ahead.</p>
          <p>Has your team moved on? Until the status reads <em>On its way</em>, our business team can redirect a delivery: Monday to Friday from 9 to 18 CET.</p>
        `,
      },
      de: {
        title: 'Lieferung an die Globex-Feldstationen',
        html: `
          <p>Wir beliefern alle zwölf Feldstationen von Globex. Wählen Sie an der Kasse die Station anhand ihres Codes, <code>ST-01</code> bis <code>ST-12</code>; die Anschrift müssen Sie nicht kennen.</p>
          <ul>
            <li><strong>Stationen mit Straßenanschluss</strong>: 2 bis 4 Werktage. Der Fahrdienst ruft die Station am Vortag an.</li>
            <li><strong>Insel- und Bergstationen</strong> (<code>ST-04</code>, <code>ST-09</code>, <code>ST-11</code>): Das Paket wartet im Taldepot und fährt mit der nächsten Versorgungstour hinauf, dienstags und freitags.</li>
          </ul>
          <p>Geben Sie in der Bestellung die Einsatznummer und den Namen der Teamleitung an; sonst weiß an der Station niemand, wem die Kisten gehören. Gaskartuschen werden getrennt und immer auf der Straße befördert. Bestellen Sie sie eine Woche im Voraus.</p>
          <p>Ihr Team ist schon weitergezogen? Solange der Status noch nicht <em>Unterwegs</em> lautet, kann unser Geschäftskundenteam die Lieferung umleiten: Montag bis Freitag von 9 bis 18 Uhr (MEZ).</p>
        `,
      },
    },
    {
      en: {
        title: 'Replace broken gear during a Globex assignment',
        html: `
          <p>A torn tent cannot wait for a warranty decision. For gear from a Globex kit, the replacement comes first and the questions afterwards.</p>
          <ol>
            <li>Open <strong>Business → Kits</strong>, choose the item and then <strong>Replace now</strong>. One photo is enough.</li>
            <li>Do so by 12:00 on a working day, and the replacement leaves the same day by express, at no cost to you.</li>
            <li>Label the broken item with the assignment number and return it with your team’s kit, at the latest <strong>30 days after the assignment ends</strong>.</li>
          </ol>
          <h2>Who pays?</h2>
          <p>If it was a fault in material or workmanship within two years, the warranty covers it. Otherwise the item is added to the monthly invoice at the contract price. If we can repair the old one, it goes back into the pool, and only the repair is charged.</p>
        `,
      },
      de: {
        title: 'Defekte Ausrüstung während eines Globex-Einsatzes ersetzen',
        html: `
          <p>Mit einem zerrissenen Zelt können Sie nicht auf eine Garantieentscheidung warten. Bei Ausrüstung aus einem Globex-Set kommt deshalb zuerst der Ersatz, die Fragen kommen danach.</p>
          <ol>
            <li>Öffnen Sie <strong>Geschäftskunden → Sets</strong>, wählen Sie den Artikel und dann <strong>Sofort ersetzen</strong>. Ein Foto genügt.</li>
            <li>Melden Sie sich werktags bis 12 Uhr, verlässt der Ersatz noch am selben Tag per Express unser Lager, für Sie kostenlos.</li>
            <li>Beschriften Sie den defekten Artikel mit der Einsatznummer und geben Sie ihn mit der Ausrüstung Ihres Teams zurück, spätestens <strong>30 Tage nach Ende des Einsatzes</strong>.</li>
          </ol>
          <h2>Wer zahlt?</h2>
          <p>War es innerhalb von zwei Jahren ein Material- oder Verarbeitungsfehler, greift die Garantie. Andernfalls kommt der Artikel zum Vertragspreis auf die Monatsrechnung. Können wir das alte Stück reparieren, geht es zurück in den Bestand, und berechnet wird nur die Reparatur.</p>
        `,
      },
    },
    {
      en: {
        title: 'The monthly Globex invoice',
        html: `
          <p>Globex gets <strong>one invoice a month</strong> for all teams, on the second working day, payable within 14 days. It goes to the field office; team leads see their part under <strong>Business → Billing</strong>.</p>
          <p>The lines are grouped by assignment number. For each one you find the kits, replacements, repairs and delivery, less the returns that reached us by the last day of the month. Later returns appear on the following invoice.</p>
          <h2>Check your part</h2>
          <ul>
            <li>Is a line under the wrong assignment? Choose <strong>Move</strong> within five working days; the field office does not have to do anything.</li>
            <li>Is a return missing? Compare the date on the carrier’s receipt, then <a href="#contact">write to us</a>.</li>
          </ul>
        `,
      },
      de: {
        title: 'Die monatliche Globex-Rechnung',
        html: `
          <p>Globex erhält für alle Teams <strong>eine Rechnung im Monat</strong>, und zwar am zweiten Werktag, zahlbar innerhalb von 14 Tagen. Sie geht an das Einsatzbüro; Teamleitungen sehen ihren Anteil unter <strong>Geschäftskunden → Abrechnung</strong>.</p>
          <p>Die Posten sind nach Einsatznummer gruppiert. Zu jeder finden Sie Sets, Ersatzlieferungen, Reparaturen und Versand, abzüglich der Rückgaben, die bis zum letzten Tag des Monats bei uns waren. Spätere Rückgaben erscheinen auf der folgenden Rechnung.</p>
          <h2>Prüfen Sie Ihren Anteil</h2>
          <ul>
            <li>Ein Posten steht beim falschen Einsatz? Wählen Sie innerhalb von fünf Werktagen <strong>Verschieben</strong>; das Einsatzbüro muss nichts tun.</li>
            <li>Eine Rückgabe fehlt? Vergleichen Sie das Datum auf dem Beleg des Paketdienstes und <a href="#contact">schreiben Sie uns</a>.</li>
          </ul>
        `,
      },
    },
  ],
};
