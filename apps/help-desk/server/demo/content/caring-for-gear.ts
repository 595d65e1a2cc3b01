import type { DemoFolder } from '../demo-content.ts';

export const caringForGear: DemoFolder = {
  category: { en: 'Gear guide', de: 'Ausrüstungsratgeber' },
  name: { en: 'Caring for gear', de: 'Ausrüstung pflegen' },
  description: {
    en: 'Clean, proof, store: gear that is looked after lasts for years.',
    de: 'Reinigen, imprägnieren, lagern: Gepflegte Ausrüstung hält viele Jahre.',
  },
  visibility: 'all-users',
  articles: [
    {
      en: {
        title: 'Dry and store a tent',
        html: `
          <p>Tents seldom wear out on a trip; they go mouldy in the cellar. The most important rule is: <strong>never put it away damp</strong>.</p>
          <ol>
            <li>Shake out sand and needles. Grit grinds through the coating.</li>
            <li>Wipe off dirt with lukewarm water and a soft sponge. No soap, no washing machine.</li>
            <li>Hang the inner and outer tent apart, in the shade. Sunlight makes the fabric brittle. One dry day is enough.</li>
            <li>Fold the poles from the middle, so that the elastic cord is stretched evenly.</li>
            <li>Store it all loosely in a big cotton bag, dry and cool.</li>
          </ol>
          <p>Had to pack in the rain? Unpack within 24 hours at home. Black spots of mould cannot be removed, and they are not covered by the warranty.</p>
        `,
      },
      de: {
        title: 'Ein Zelt trocknen und lagern',
        html: `
          <p>Ein Zelt leidet selten auf der Tour; meist schimmelt es im Keller. Die wichtigste Regel lautet: <strong>niemals feucht wegräumen</strong>.</p>
          <ol>
            <li>Schütteln Sie Sand und Nadeln heraus. Sie scheuern die Beschichtung durch.</li>
            <li>Wischen Sie Schmutz mit lauwarmem Wasser und einem weichen Schwamm ab. Keine Seife, keine Waschmaschine.</li>
            <li>Hängen Sie Innen- und Außenzelt getrennt im Schatten auf. Sonnenlicht macht den Stoff spröde. Ein trockener Tag genügt.</li>
            <li>Falten Sie das Gestänge von der Mitte aus, damit das Gummiseil gleichmäßig gespannt bleibt.</li>
            <li>Lagern Sie alles locker in einem großen Baumwollbeutel, trocken und kühl.</li>
          </ol>
          <p>Sie mussten im Regen einpacken? Packen Sie zu Hause innerhalb von 24 Stunden wieder aus. Stockflecken lassen sich nicht entfernen, und die Garantie deckt sie nicht ab.</p>
        `,
      },
    },
    {
      en: {
        title: 'Wash a down sleeping bag',
        html: `
          <p>Wash it seldom, once every two or three years, and take your time over drying. You need a front-loading machine for at least 7 kg, down detergent and three clean tennis balls.</p>
          <h2>Wash</h2>
          <ul>
            <li>Close the zip halfway and turn the bag inside out.</li>
            <li>Gentle cycle, <strong>30 °C</strong>, no softener, lowest spin.</li>
            <li>Rinse twice more, until the water is clear.</li>
          </ul>
          <h2>Dry</h2>
          <ul>
            <li>Lift it out with both arms: wet down is heavy and tears the inner walls.</li>
            <li>Tumble at low heat with the tennis balls, which break up the lumps. This takes three to five hours.</li>
            <li>Leave it to air for another day before you put it away, loosely, never in the stuff sack.</li>
          </ul>
          <p>No dryer that large? Our workshop washes down bags as well; <a href="#contact">ask for a price</a>.</p>
        `,
      },
      de: {
        title: 'Einen Daunenschlafsack waschen',
        html: `
          <p>Waschen Sie ihn selten, etwa alle zwei bis drei Jahre, und nehmen Sie sich fürs Trocknen Zeit. Sie brauchen eine Frontlader-Maschine für mindestens 7 kg, Daunenwaschmittel und drei saubere Tennisbälle.</p>
          <h2>Waschen</h2>
          <ul>
            <li>Schließen Sie den Reißverschluss zur Hälfte und drehen Sie den Schlafsack auf links.</li>
            <li>Schonwaschgang bei <strong>30 °C</strong>, kein Weichspüler, niedrigste Schleuderzahl.</li>
            <li>Spülen Sie noch zweimal nach, bis das Wasser klar ist.</li>
          </ul>
          <h2>Trocknen</h2>
          <ul>
            <li>Heben Sie ihn mit beiden Armen heraus: Nasse Daune ist schwer und zerreißt die Kammerwände.</li>
            <li>Geben Sie ihn mit den Tennisbällen bei niedriger Temperatur in den Trockner; sie lösen die Klumpen. Das dauert drei bis fünf Stunden.</li>
            <li>Lassen Sie ihn noch einen Tag auslüften und lagern Sie ihn dann locker, niemals im Packsack.</li>
          </ul>
          <p>Kein Trockner dieser Größe zur Hand? Auch unsere Werkstatt wäscht Daunenschlafsäcke; <a href="#contact">fragen Sie nach dem Preis</a>.</p>
        `,
      },
    },
    {
      en: {
        title: 'Clean and wax leather boots',
        html: `
          <p>Leather is skin: it wants to be clean, dry slowly and get some fat now and then.</p>
          <ol>
            <li>Take out laces and insoles. Brush off the dirt under running lukewarm water.</li>
            <li>Stuff the boots with newspaper and change it after an hour.</li>
            <li>Let them dry at room temperature for a day or two. <strong>Never on a radiator or by the fire</strong>: leather shrinks and the sole comes off.</li>
            <li>While the leather is still slightly damp, rub in a thin layer of wax, mostly at the seams.</li>
            <li>Polish with a soft cloth the next day.</li>
          </ol>
          <p>Wax after every fourth or fifth trip. Too much softens the leather and closes its pores. Suede and membrane boots get a spray instead of wax.</p>
          <p>Soles worn flat? We put on <a href="#contact">new ones for €79</a>.</p>
        `,
      },
      de: {
        title: 'Lederstiefel reinigen und wachsen',
        html: `
          <p>Leder ist Haut: Es will sauber sein, langsam trocknen und ab und zu etwas Fett bekommen.</p>
          <ol>
            <li>Nehmen Sie Schnürsenkel und Einlegesohlen heraus. Bürsten Sie den Schmutz unter fließendem lauwarmem Wasser ab.</li>
            <li>Stopfen Sie die Stiefel mit Zeitungspapier aus und wechseln Sie es nach einer Stunde.</li>
            <li>Lassen Sie sie bei Zimmertemperatur ein bis zwei Tage trocknen. <strong>Niemals auf der Heizung oder am Feuer</strong>: Das Leder schrumpft, und die Sohle löst sich.</li>
            <li>Reiben Sie das noch leicht feuchte Leder dünn mit Wachs ein, vor allem an den Nähten.</li>
            <li>Polieren Sie am nächsten Tag mit einem weichen Tuch nach.</li>
          </ol>
          <p>Wachsen Sie nach jeder vierten oder fünften Tour. Zu viel macht das Leder weich und verschließt die Poren. Wildleder und Stiefel mit Membran bekommen ein Spray statt Wachs.</p>
          <p>Die Sohlen sind abgelaufen? Wir bringen <a href="#contact">für 79 Euro neue</a> an.</p>
        `,
      },
    },
    {
      en: {
        title: 'Make a rain jacket repel water again',
        html: `
          <p>If rain no longer runs off in beads but soaks into the outer fabric, the jacket is not broken. The finish is worn or dirty, and that can be mended in an afternoon.</p>
          <ol>
            <li>Wash at <strong>30 °C</strong> with liquid detergent for membranes. Softener and powder clog it.</li>
            <li>Rinse twice.</li>
            <li>Tumble for 20 minutes at low heat, or iron it lukewarm with a cloth in between. Warmth often revives the old finish.</li>
            <li>Drip on some water. Does it still soak in? Spray the damp jacket with proofing, above all on shoulders and cuffs, and warm it once more.</li>
          </ol>
          <p>Wash a jacket that you wear often every six to eight weeks. Sweat and sunscreen do it more harm than the washing machine. Does the <em>lining</em> come off in flakes? That is a case for the warranty.</p>
        `,
      },
      de: {
        title: 'Damit Regen wieder von der Jacke abperlt',
        html: `
          <p>Wenn Regen nicht mehr abperlt, sondern in den Oberstoff einzieht, ist die Jacke nicht kaputt. Die Imprägnierung ist abgenutzt oder verschmutzt, und das lässt sich an einem Nachmittag beheben.</p>
          <ol>
            <li>Waschen Sie bei <strong>30 °C</strong> mit flüssigem Waschmittel für Membranen. Weichspüler und Pulver verkleben sie.</li>
            <li>Spülen Sie zweimal.</li>
            <li>Geben Sie die Jacke 20 Minuten bei niedriger Temperatur in den Trockner oder bügeln Sie sie lauwarm mit einem Tuch dazwischen. Wärme frischt die alte Imprägnierung oft wieder auf.</li>
            <li>Machen Sie die Tropfenprobe. Zieht das Wasser noch immer ein? Dann besprühen Sie die feuchte Jacke mit Imprägniermittel, vor allem an Schultern und Bündchen, und erwärmen sie noch einmal.</li>
          </ol>
          <p>Eine Jacke, die Sie oft tragen, sollten Sie alle sechs bis acht Wochen waschen. Schweiß und Sonnencreme schaden ihr mehr als die Waschmaschine. Löst sich das <em>Futter</em> in Flocken ab? Das ist ein Fall für die Garantie.</p>
        `,
      },
    },
    {
      en: {
        title: 'Clean a camping stove and check it for leaks',
        html: `
          <p>Do this before the first trip of the year, <strong>outdoors</strong> and with no flame nearby.</p>
          <ol>
            <li>Unscrew the cartridge and let the stove cool down completely.</li>
            <li>Look at the rubber seal. If it is cracked or hard, replace it; a set costs €4.</li>
            <li>Clean the jet with the needle that came with the stove. Never use a knife: a wider hole burns uncontrolled.</li>
            <li>Wipe the burner with a damp cloth and let it dry.</li>
            <li>Screw on the cartridge by hand and brush soapy water over the joint. Bubbles mean that gas escapes.</li>
          </ol>
          <blockquote><p>Is there a leak? Unscrew the cartridge, leave it outdoors and do not light the stove. Write to us; please do not send cartridges by post.</p></blockquote>
          <p>Store stove and cartridge apart, dry and below 40 °C. Spare parts are listed <strong>by stove</strong>.</p>
        `,
      },
      de: {
        title: 'Einen Campingkocher reinigen und auf Dichtheit prüfen',
        html: `
          <p>Tun Sie das vor der ersten Tour des Jahres, <strong>im Freien</strong> und ohne offene Flamme in der Nähe.</p>
          <ol>
            <li>Schrauben Sie die Kartusche ab und lassen Sie den Kocher vollständig abkühlen.</li>
            <li>Sehen Sie sich die Gummidichtung an. Ist sie rissig oder hart, ersetzen Sie sie; ein Satz kostet 4 Euro.</li>
            <li>Reinigen Sie die Düse mit der mitgelieferten Nadel. Nehmen Sie niemals ein Messer: Durch eine geweitete Düse brennt der Kocher unkontrolliert.</li>
            <li>Wischen Sie den Brenner feucht ab und lassen Sie ihn trocknen.</li>
            <li>Schrauben Sie die Kartusche von Hand an und streichen Sie Seifenwasser über die Verbindung. Blasen bedeuten, dass Gas austritt.</li>
          </ol>
          <blockquote><p>Die Verbindung ist undicht? Schrauben Sie die Kartusche ab, lassen Sie sie im Freien und zünden Sie den Kocher nicht an. Schreiben Sie uns; schicken Sie bitte keine Kartuschen per Post.</p></blockquote>
          <p>Lagern Sie Kocher und Kartusche getrennt, trocken und unter 40 °C. Ersatzteile finden Sie <strong>nach Kocher sortiert</strong>.</p>
        `,
      },
    },
  ],
};
