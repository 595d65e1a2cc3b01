/** A query of a customer who is signed in, and which of the demo's articles answer it: none, where there is no answer. */
export interface JudgedQuery {
  language: 'en' | 'de';
  query: string;
  /** The beginnings of English titles. */
  answers: string[];
}

const articles = {
  addresses: 'Save delivery addresses',
  bag: 'Read the temperature rating',
  boots: 'Find boots',
  cannot: 'What cannot be returned',
  change: 'Change or cancel an order',
  claim: 'Make a warranty claim',
  data: 'Download or delete your data',
  delivery: 'Delivery times and costs',
  dry: 'Dry and store a tent',
  exchange: 'Exchange an item',
  gift: 'Return a gift',
  history: 'Order history',
  invoice: 'Where to find the invoice',
  jacket: 'How waterproof',
  late: 'Your delivery is late',
  pack: 'Pick the right size',
  password: 'Change your email address',
  pay: 'Ways to pay',
  points: 'How Pine Points work',
  refund: 'When your refund arrives',
  repair: 'Book a repair',
  repel: 'Make a rain jacket',
  return: 'Return an item within',
  stove: 'Clean a camping stove',
  tent: 'Choose a tent',
  track: 'Track your parcel',
  twostep: 'Protect your account',
  wash: 'Wash a down',
  warranty: 'What the two-year warranty',
  wax: 'Clean and wax',
} as const;

const english = `
refund: refund, return
warranty: warranty, claim
invoice: invoice, history
password: password
delivery times: delivery
shipping costs: delivery
track parcel: track
cancel order: change
change address of my order: change
ways to pay: pay
credit card: pay
damaged delivery: late
parcel not arrived: late
return an item: return
exchange size: exchange
return a gift: gift
gas cartridges: cannot
two-step sign-in: twostep
delete my data: data
pine points: points
warranty claim: claim
repair: repair
tent: tent, dry
sleeping bag: bag, wash
boots: boots, wax
rain jacket: jacket, repel
backpack size: pack
camping stove: stove
bank transfer: pay
tracking link: track
how do i get a refund: refund, return
how long does delivery take: delivery
where is my parcel: track
where do i find my invoice: invoice, history
can i cancel my order: change
what does the warranty cover: warranty
how do i change my password: password
my parcel arrived damaged what now: late
how do I send something back: return
when do i get my money back: refund
can I exchange my boots for another size: exchange
how do i wash a down sleeping bag: wash
which tent should i choose: tent
how do i store my tent: dry
how do I wax leather boots: wax
what can not be returned: cannot
how can i delete my account data: data
how do points work: points
how do i book a repair: repair
is my jacket waterproof: jacket
do you ship to austria: delivery
which size of pack do i need: pack
what temperature is my sleeping bag for: bag
how do i check a stove for leaks: stove
where can i save an address: addresses
waranty: warranty, claim
warrenty: warranty, claim
warrnty claim: claim
pasword: password
passwrod: password
passsword: password
refnd: refund, return
reffund: refund, return
refudn: refund, return
invioce: invoice, history
invoce: invoice, history
delivry: delivery, late
delivrey times: delivery
dilivery: delivery, late
pacel tracking: track
parcle: track
cancle order: change
exhange: exchange
exchagne size: exchange
retrun: return
returm a gift: gift
slepping bag: bag, wash
sleping bag: bag, wash
temprature: bag
waterprof jacket: jacket
jackt: jacket, repel
lether boots: wax
tnet: tent, dry
camping stoev: stove
repiar: repair
adress: addresses, change
accout data: data
how do i chnge my pasword: password
what does the waranty covr: warranty
brocken warranty clam: claim
warr: warranty, claim
passw: password
ref: refund, return
invo: invoice, history
deliv: delivery, late, addresses
track pa: track
exch: exchange
sleep: bag, wash
waterp: jacket
leath: wax
stov: stove
temper: bag
return a g: gift
cancel or: change
guarantee: warranty, claim
money back: refund
shipment: delivery, track
rucksack: pack
package: track, late
log in: password, twostep
fix my zip: repair
helicopter
bitcoin mining
sushi recipe
`;

const german = `
Garantie: warranty, claim
Rechnung: invoice, history
Passwort: password
Lieferzeiten: delivery
Versandkosten: delivery
Paket verfolgen: track
Bestellung stornieren: change
Zahlungsarten: pay
Kreditkarte: pay
Lieferung beschädigt: late
Artikel zurückgeben: return
Erstattung: refund
Größe umtauschen: exchange
Geschenk zurückgeben: gift
Anmeldung in zwei Schritten: twostep
Daten löschen: data
Pine-Punkte: points
Garantiefall: claim
Reparatur: repair
Zelt: tent, dry
Schlafsack: bag, wash
Stiefel: boots, wax
Regenjacke: jacket, repel
Rucksack: pack
Campingkocher: stove
wie bekomme ich mein geld zurück: refund, return
wie lange dauert die lieferung: delivery
wo ist mein paket: track
wo finde ich meine rechnung: invoice, history
kann ich meine bestellung stornieren: change
was deckt die garantie ab: warranty
wie ändere ich mein passwort: password
mein paket ist beschädigt angekommen: late
wie wasche ich einen schlafsack: wash
welches zelt passt zu mir: tent
wie lagere ich ein zelt: dry
wie wachse ich lederstiefel: wax
was kann ich nicht zurückgeben: cannot
wie wasserdicht ist meine jacke: jacket
Lieferzeit: delivery
Versandkosten Österreich: delivery
Lieferkosten: delivery
Lieferdauer: delivery
Rückgabe: return, cannot
Rückgabefrist: return
Rückgabeschein: return
Paketverfolgung: track
Garantiezeit: warranty
Zahlungsmethode: pay
Lieferadresse: addresses
Zeltpflege: dry
Garnatie: warranty, claim
Garanti: warranty, claim
Rechnug: invoice, history
Rehcnung: invoice, history
Passwrot: password
Paswort: password
Erstatung: refund
Erstattugn: refund
Liefezeiten: delivery
Versandkostn: delivery
Reperatur: repair
Reparatrur: repair
Schlafsak: bag, wash
Stifel: boots, wax
Rucksak: pack
Bestelung stornieren: change
Umtuasch: exchange
Regenjake: jacket, repel
Rueckgabe: return, cannot
Groesse umtauschen: exchange
Ruckgabe: return, cannot
Garan: warranty, claim
Rechn: invoice, history
Passw: password
Erstatt: refund
Schlafs: bag, wash
Wasserd: jacket
Hubschrauber
Kochrezept
`;

function read(language: JudgedQuery['language'], list: string): JudgedQuery[] {
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', names = ''] = line.split(': ');
      const answers = names ? names.split(', ').map((name) => articles[name as keyof typeof articles]) : [];
      return { language, query, answers };
    });
}

/** They are fixed: what they say of the search of yesterday they say of that of tomorrow. */
export const judgedQueries: readonly JudgedQuery[] = [...read('en', english), ...read('de', german)];

/** How well the found titles answer the queries, from 0 to 1; a query without an answer is right when nothing is found. */
export function judge(found: (query: JudgedQuery) => readonly string[]): { mrr: number; recall: number } {
  let [mrr, recall] = [0, 0];
  for (const query of judgedQueries) {
    const titles = found(query).slice(0, 10);
    if (query.answers.length === 0) {
      const right = titles.length === 0 ? 1 : 0;
      mrr += right;
      recall += right;
      continue;
    }
    const isAnswer = (title: string) => query.answers.some((answer) => title.startsWith(answer));
    const first = titles.findIndex(isAnswer);
    if (first >= 0) mrr += 1 / (first + 1);
    recall += titles.filter(isAnswer).length / query.answers.length;
  }
  return { mrr: mrr / judgedQueries.length, recall: recall / judgedQueries.length };
}
