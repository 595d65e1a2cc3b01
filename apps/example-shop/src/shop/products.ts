import type { Language } from './language.ts';

/** One thing in the shop. Names are the same in every language. */
export interface Product {
  name: string;
  /** In euros. */
  price: number;
  /** Where its picture is. */
  image: string;
  kind: Record<Language, string>;
  description: Record<Language, string>;
}

export const products: readonly Product[] = [
  {
    name: 'Larch 2',
    price: 389,
    image: '/art/tent.svg',
    kind: { en: 'Tent for two', de: 'Zelt für zwei' },
    description: {
      en: 'Up in four minutes, dry in a week of rain, and 1.9 kg on the back.',
      de: 'Steht in vier Minuten, bleibt eine Regenwoche trocken und wiegt 1,9 kg.',
    },
  },
  {
    name: 'Heron 400',
    price: 279,
    image: '/art/sleeping-bag.svg',
    kind: { en: 'Down sleeping bag', de: 'Daunenschlafsack' },
    description: {
      en: 'Warm down to −4 °C, packs to the size of a loaf of bread.',
      de: 'Wärmt bis −4 °C und packt sich so klein wie ein Brotlaib.',
    },
  },
  {
    name: 'Fell Mid',
    price: 219,
    image: '/art/boots.svg',
    kind: { en: 'Hiking boots', de: 'Wanderstiefel' },
    description: {
      en: 'Leather that breaks in on a walk, a sole that can be replaced.',
      de: 'Leder, das sich beim Gehen anpasst, und eine Sohle, die sich ersetzen lässt.',
    },
  },
  {
    name: 'Rowan Shell',
    price: 249,
    image: '/art/jacket.svg',
    kind: { en: 'Rain jacket', de: 'Regenjacke' },
    description: {
      en: 'Three layers, taped seams, and a hood that turns with the head.',
      de: 'Drei Lagen, verklebte Nähte und eine Kapuze, die sich mitdreht.',
    },
  },
  {
    name: 'Ember',
    price: 64,
    image: '/art/stove.svg',
    kind: { en: 'Trail stove', de: 'Tourenkocher' },
    description: {
      en: 'Half a litre boils in three minutes, even when the wind has opinions.',
      de: 'Ein halber Liter kocht in drei Minuten, auch wenn der Wind mitredet.',
    },
  },
  {
    name: 'Cairn 45',
    price: 189,
    image: '/art/pack.svg',
    kind: { en: 'Trekking pack', de: 'Trekkingrucksack' },
    description: {
      en: 'Forty-five litres that sit on the hips and not on the shoulders.',
      de: 'Fünfundvierzig Liter, die auf der Hüfte sitzen und nicht auf den Schultern.',
    },
  },
];

/** A price as it is written in a language. */
export function formatPrice(euros: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(euros);
}
