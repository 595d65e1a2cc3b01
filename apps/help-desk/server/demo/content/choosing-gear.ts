import type { DemoFolder } from '../demo-content.ts';

export const choosingGear: DemoFolder = {
  category: { en: 'Gear guide', de: 'Ausrüstungsratgeber' },
  name: { en: 'Choosing gear', de: 'Ausrüstung auswählen' },
  description: {
    en: 'What the figures mean and what suits your trip.',
    de: 'Was die Zahlen bedeuten und was zu Ihrer Tour passt.',
  },
  visibility: 'all-users',
  articles: [
    {
      en: {
        title: 'Choose a tent for your trip',
        html: `
          <p>Ask three questions, in this order: how many sleep in it, what weather is likely, and who carries it?</p>
          <ul>
            <li><strong>Space</strong>: “two-person” means two narrow mats side by side. If you want your packs inside, take one size more, or a tent with a porch.</li>
            <li><strong>Weather</strong>: three-season tents have a lot of mesh and stand up to rain and a stiff breeze. Four-season tents have stronger poles, more guy lines and walls down to the ground, for storm and snow.</li>
            <li><strong>Weight</strong>: on foot, aim for at most 1.5 kg a person. On a bike or in a canoe, 2.5 kg is fine.</li>
          </ul>
          <p>A <em>free-standing</em> dome holds on rock and sand, where pegs do not. A <em>tunnel</em> gives more room for the same weight but needs good pegs.</p>
          <p>Compare them all in the <strong>tent finder</strong>, and pitch yours once at home. You have 30 days to change your mind.</p>
        `,
      },
      de: {
        title: 'Das richtige Zelt für Ihre Tour',
        html: `
          <p>Stellen Sie sich drei Fragen, und zwar in dieser Reihenfolge: Wie viele schlafen darin, welches Wetter ist zu erwarten, und wer trägt es?</p>
          <ul>
            <li><strong>Platz</strong>: „Zwei Personen“ heißt zwei schmale Matten nebeneinander. Sollen die Rucksäcke mit hinein, nehmen Sie eine Nummer größer oder ein Zelt mit Apsis.</li>
            <li><strong>Wetter</strong>: Drei-Jahreszeiten-Zelte haben viel Netzgewebe und halten Regen und kräftigem Wind stand. Vier-Jahreszeiten-Zelte haben ein stärkeres Gestänge, mehr Abspannleinen und Wände bis zum Boden, für Sturm und Schnee.</li>
            <li><strong>Gewicht</strong>: Zu Fuß sollten es höchstens 1,5 kg pro Person sein. Mit dem Fahrrad oder im Kanu sind 2,5 kg in Ordnung.</li>
          </ul>
          <p>Ein <em>freistehendes</em> Kuppelzelt steht auch auf Fels und Sand, wo Heringe nicht halten. Ein <em>Tunnelzelt</em> bietet bei gleichem Gewicht mehr Raum, braucht aber guten Halt im Boden.</p>
          <p>Im <strong>Zeltfinder</strong> können Sie alle vergleichen. Bauen Sie Ihres einmal zu Hause auf: Sie haben 30 Tage Zeit, es sich anders zu überlegen.</p>
        `,
      },
    },
    {
      en: {
        title: 'Read the temperature rating of a sleeping bag',
        html: `
          <p>Every sleeping bag in our shop is measured by the same European standard, so that you can compare them. It gives three figures:</p>
          <ul>
            <li><strong>Comfort</strong>: somebody who feels the cold sleeps well, relaxed. Go by this figure.</li>
            <li><strong>Limit</strong>: somebody who sleeps warm just gets through the night, curled up.</li>
            <li><strong>Extreme</strong>: a survival figure. Do not plan with it.</li>
          </ul>
          <table>
            <thead><tr><th scope="col">Trip</th><th scope="col">Lowest night temperature</th><th scope="col">Choose a comfort rating of</th></tr></thead>
            <tbody>
              <tr><th scope="row">Hut, midsummer valley</th><td>10 °C</td><td>7 °C or lower</td></tr>
              <tr><th scope="row">Spring and autumn, lowlands</th><td>3 °C</td><td>0 °C or lower</td></tr>
              <tr><th scope="row">Summer above the tree line</th><td>0 °C</td><td>−3 °C or lower</td></tr>
              <tr><th scope="row">Winter, tent</th><td>−10 °C</td><td>−13 °C or lower</td></tr>
            </tbody>
          </table>
          <p>Take the lowest temperature of the night, not of the day, and subtract 3 degrees as a reserve. It gets colder by about 6 degrees with every 1,000 metres that you climb. Tired and hungry people feel the cold more, and so does a person much shorter than the bag, who has to warm the empty space as well.</p>
          <h2>Down or synthetic fibre?</h2>
          <p>Down is lighter and packs smaller, but needs to stay dry. Synthetic fibre still warms when damp and costs less. And do not save on the mat: much of the cold comes from below. The <strong>sleeping bag finder</strong> sorts by comfort.</p>
        `,
      },
      de: {
        title: 'Die Temperaturangaben eines Schlafsacks verstehen',
        html: `
          <p>Alle Schlafsäcke in unserem Shop sind nach derselben europäischen Norm gemessen und damit vergleichbar. Sie nennt drei Werte:</p>
          <ul>
            <li><strong>Komfort</strong>: Wer leicht friert, schläft entspannt und gut. Richten Sie sich nach diesem Wert.</li>
            <li><strong>Grenzbereich</strong>: Wer nicht leicht friert, kommt zusammengerollt gerade noch durch die Nacht.</li>
            <li><strong>Extrembereich</strong>: ein Wert für das Überleben. Planen Sie nicht damit.</li>
          </ul>
          <table>
            <thead><tr><th scope="col">Tour</th><th scope="col">Tiefste Nachttemperatur</th><th scope="col">Empfohlener Komfortwert</th></tr></thead>
            <tbody>
              <tr><th scope="row">Hütte, Hochsommer im Tal</th><td>10 °C</td><td>7 °C oder tiefer</td></tr>
              <tr><th scope="row">Frühling und Herbst im Flachland</th><td>3 °C</td><td>0 °C oder tiefer</td></tr>
              <tr><th scope="row">Sommer oberhalb der Baumgrenze</th><td>0 °C</td><td>−3 °C oder tiefer</td></tr>
              <tr><th scope="row">Winter im Zelt</th><td>−10 °C</td><td>−13 °C oder tiefer</td></tr>
            </tbody>
          </table>
          <p>Gehen Sie von der tiefsten Temperatur der Nacht aus, nicht des Tages, und ziehen Sie 3 Grad als Reserve ab. Mit je 1.000 Höhenmetern wird es um rund 6 Grad kälter. Wer müde und hungrig ist, friert leichter, ebenso, wer viel kleiner ist als der Schlafsack und den leeren Raum mitwärmen muss.</p>
          <h2>Daune oder Kunstfaser?</h2>
          <p>Daune ist leichter und kleiner zu verpacken, muss aber trocken bleiben. Kunstfaser wärmt auch feucht noch und kostet weniger. Und sparen Sie nicht an der Matte: Ein großer Teil der Kälte kommt von unten. Der <strong>Schlafsackfinder</strong> sortiert nach dem Komfortwert.</p>
        `,
      },
    },
    {
      en: {
        title: 'Find boots that fit',
        html: `
          <p>No test report knows your feet. Measure them in the evening, when they are a little larger, in the socks you hike in.</p>
          <ol>
            <li>Stand on a sheet of paper, heel against the wall, and mark your longest toe. Do both feet; the larger one counts.</li>
            <li>Add <strong>12 mm</strong> for hiking boots, so that your toes do not knock against the front downhill.</li>
            <li>Look the sum up in the <strong>size guide</strong>.</li>
          </ol>
          <h2>Test them at home</h2>
          <ul>
            <li>Slide your foot forward in the unlaced boot: a finger fits behind the heel.</li>
            <li>Lace up and climb the stairs: the heel hardly lifts.</li>
            <li>Walk down: the toes stay free.</li>
            <li>Wear them for an hour on carpet. What presses now will hurt later.</li>
          </ul>
          <p>Does one size pinch and the next slip? Order both and return one free of charge.</p>
        `,
      },
      de: {
        title: 'Stiefel finden, die passen',
        html: `
          <p>Kein Testbericht kennt Ihre Füße. Messen Sie abends, wenn sie etwas größer sind, und in den Socken, in denen Sie wandern.</p>
          <ol>
            <li>Stellen Sie sich mit der Ferse an der Wand auf ein Blatt Papier und markieren Sie den längsten Zeh. Messen Sie beide Füße; der größere zählt.</li>
            <li>Rechnen Sie für Wanderstiefel <strong>12 mm</strong> hinzu, damit die Zehen bergab nicht vorn anstoßen.</li>
            <li>Suchen Sie die Summe in der <strong>Größentabelle</strong>.</li>
          </ol>
          <h2>Zu Hause testen</h2>
          <ul>
            <li>Schieben Sie den Fuß im offenen Stiefel nach vorn: Hinter die Ferse passt ein Finger.</li>
            <li>Schnüren Sie den Stiefel und steigen Sie Treppen: Die Ferse hebt sich kaum.</li>
            <li>Gehen Sie wieder hinunter: Die Zehen bleiben frei.</li>
            <li>Tragen Sie die Stiefel eine Stunde auf dem Teppich. Was jetzt drückt, schmerzt später.</li>
          </ul>
          <p>Die eine Größe drückt, in der nächsten rutschen Sie? Bestellen Sie beide und schicken Sie eine kostenlos zurück.</p>
        `,
      },
    },
    {
      en: {
        title: 'How waterproof does a jacket need to be?',
        html: `
          <p>Two figures on the label tell you most. The <strong>water column</strong>, in millimetres, says how much pressure the fabric holds before water comes through. <strong>Breathability</strong>, in grams per square metre and day, says how much sweat it lets out.</p>
          <ul>
            <li><strong>5,000 mm</strong>: a shower on the way to work.</li>
            <li><strong>10,000 mm</strong>: a day’s walk in the rain with a light pack.</li>
            <li><strong>20,000 mm</strong>: days of rain, heavy straps, kneeling on wet ground.</li>
          </ul>
          <p>If you sweat a lot, look for 15,000 g or more, and for zips under the arms: an open zip breathes better than any membrane.</p>
          <p>All of our <strong>rain jackets</strong> have taped seams. Without those, the best fabric is of little use.</p>
        `,
      },
      de: {
        title: 'Wie wasserdicht muss eine Jacke sein?',
        html: `
          <p>Zwei Zahlen auf dem Etikett sagen das meiste. Die <strong>Wassersäule</strong> in Millimetern gibt an, welchem Druck der Stoff standhält, bevor Wasser durchkommt. Die <strong>Atmungsaktivität</strong> in Gramm pro Quadratmeter und Tag sagt, wie viel Schweiß er hinauslässt.</p>
          <ul>
            <li><strong>5.000 mm</strong>: ein Schauer auf dem Weg zur Arbeit.</li>
            <li><strong>10.000 mm</strong>: eine Tageswanderung im Regen mit leichtem Gepäck.</li>
            <li><strong>20.000 mm</strong>: tagelanger Regen, schwere Träger, Knien auf nassem Boden.</li>
          </ul>
          <p>Wenn Sie viel schwitzen, achten Sie auf mindestens 15.000 g und auf Reißverschlüsse unter den Armen: Ein offener Reißverschluss lüftet besser als jede Membran.</p>
          <p>Bei allen unseren <strong>Regenjacken</strong> sind die Nähte verschweißt. Ohne das nützt auch der beste Stoff wenig.</p>
        `,
      },
    },
    {
      en: {
        title: 'Pick the right size of pack',
        html: `
          <p>Take the smallest pack that holds what you need. A bigger one only gets filled.</p>
          <table>
            <thead><tr><th scope="col">Trip</th><th scope="col">Volume</th></tr></thead>
            <tbody>
              <tr><th scope="row">Day walk</th><td>18 to 25 litres</td></tr>
              <tr><th scope="row">Hut to hut</th><td>30 to 40 litres</td></tr>
              <tr><th scope="row">Trek with tent</th><td>50 to 65 litres</td></tr>
              <tr><th scope="row">Winter, or two weeks without a shop</th><td>70 litres and more</td></tr>
            </tbody>
          </table>
          <h2>Back length</h2>
          <p>More important than the volume is that the hip belt sits where it should. Measure from the bone that stands out at the base of your neck down to the height of your hip bones, and compare the result with the <strong>size guide</strong>. Load the pack with 8 kg for a try: most of the weight should rest on your hips, hardly any on your shoulders.</p>
        `,
      },
      de: {
        title: 'Die richtige Rucksackgröße wählen',
        html: `
          <p>Nehmen Sie den kleinsten Rucksack, in den alles Nötige passt. Ein größerer wird nur voller.</p>
          <table>
            <thead><tr><th scope="col">Tour</th><th scope="col">Volumen</th></tr></thead>
            <tbody>
              <tr><th scope="row">Tageswanderung</th><td>18 bis 25 Liter</td></tr>
              <tr><th scope="row">Von Hütte zu Hütte</th><td>30 bis 40 Liter</td></tr>
              <tr><th scope="row">Trekking mit Zelt</th><td>50 bis 65 Liter</td></tr>
              <tr><th scope="row">Winter oder zwei Wochen ohne Laden</th><td>70 Liter und mehr</td></tr>
            </tbody>
          </table>
          <h2>Rückenlänge</h2>
          <p>Wichtiger als das Volumen ist, dass der Hüftgurt an der richtigen Stelle sitzt. Messen Sie vom Wirbel, der unten am Nacken hervorsteht, bis auf die Höhe der Beckenknochen und vergleichen Sie das Ergebnis mit der <strong>Größentabelle</strong>. Beladen Sie den Rucksack zur Probe mit 8 kg: Der größte Teil des Gewichts sollte auf der Hüfte ruhen, kaum etwas auf den Schultern.</p>
        `,
      },
    },
  ],
};
