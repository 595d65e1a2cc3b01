/** Other words for what the shop's articles tell of. */
export const demoSynonyms = {
  en: [
    ['parcel', 'package', 'shipment', 'delivery'],
    ['warranty', 'guarantee'],
    ['refund', 'reimbursement'],
    ['pack', 'rucksack', 'backpack'],
    ['jacket', 'coat'],
    ['boots', 'shoes'],
    ['stove', 'cooker'],
    ['password', 'login'],
  ],
  de: [
    ['Paket', 'Päckchen', 'Sendung', 'Lieferung'],
    ['Garantie', 'Gewährleistung'],
    ['Erstattung', 'Rückerstattung'],
    ['Karte', 'Kreditkarte'],
    ['Stiefel', 'Schuhe'],
    ['Passwort', 'Kennwort'],
  ],
};
