import { baseOf, type Word } from './analyse-text.ts';

/** Words that stand in most texts and say little of what somebody looks for, without accents. */
const lists: Record<string, string> = {
  de: `aber alle als also am an auch auf aus bei bin bis bitte da damit dann das dass dem den der des die doch du ein eine
    einem einen einer eines er es etwas fur gibt habe haben hat hatte ich ihr ihre im in ist ja kann kein keine man mein
    meine meinem meinen meiner mich mir mit muss nach nicht noch nur ob oder ohne schon sein sich sie sind so soll um und
    uns unser vom von vor wann war warum was weil wenn wer werden wie wieder wir wird wo woher wohin zu zum zur`,
  en: `a about am an and any are as at be been but by can could did do does for from get had has have he her here his how i
    if in into is it its like me my no not of on or our please she should so some than that the their them then there they
    this to us was we were what when where which who why will with would you your`,
  es: `a al como con cual cuando de del donde e el en es esta este la las lo los me mi mis no o para pero por porque puedo
    que quien se si sin su sus tu un una y yo`,
  fr: `a au aux avec ce ces comment dans de des du en est et il ils j je l la le les ma mais me mes mon ne nous on ou par pas
    peut pour puis qu quand que quel quelle qui sa se ses si son sur ta tu un une vos votre vous y`,
  it: `a ai al alla anche che chi ci come con cosa da dal dei del della di dove e ed gli ho i il in io la le lo ma mi mia mio
    ne nel non o per perche piu posso quale quando se si sono su sul tu un una uno`,
  nl: `aan al als bij dan dat de der deze die dit door een en er heb het hoe ik in is je kan kunnen maar me met mijn na naar
    niet nog of om ook op te tot u uit van voor waar waarom wanneer wat we wel wie wij worden ze zijn zo`,
  pt: `a ao aos as com como da das de do dos e ela ele em eu mas me meu minha na nao no nos o onde os ou para pela pelo por
    porque posso quando que quem se sem seu sua um uma`,
};

const sets = new Map(
  Object.entries(lists).map(([language, list]) => [language, new Set(list.split(/\s+/))] as const),
);

/** The words that say what is looked for; all of them when there are none but little ones. */
export function withoutStopWords(words: readonly Word[], language: string): readonly Word[] {
  const little = sets.get(baseOf(language));
  if (!little) return words;
  const telling = words.filter(({ written }) => !little.has(written));
  return telling.length > 0 ? telling : words;
}
