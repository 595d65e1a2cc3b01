const simple = /^[a-z0-9]*$/;
const noWord = /[^\p{L}\p{N}\p{M}]+/gu;
const marked =
  /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
const written: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ـ: '' };
const writtenSigns = /[ßæœøłđıـ]/gu;

// Longer ones are no words.
const longest = 40;

/**
 * A word as it is compared: without accents, and without the signs inside of it. In the scripts whose marks are letters
 * of their own, as those of Japanese and Hindi, they stay.
 *
 * @param word in lower case and NFKC
 */
export function foldWord(word: string): string {
  if (simple.test(word)) return word.slice(0, longest);
  return word
    .replace(noWord, '')
    .replace(writtenSigns, (sign) => written[sign] ?? sign)
    .normalize('NFD')
    .replace(marked, '$1')
    .normalize('NFC')
    .slice(0, longest);
}
