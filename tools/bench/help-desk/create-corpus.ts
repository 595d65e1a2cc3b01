import { createRandom } from './create-random.ts';
import { createVocabulary } from './create-vocabulary.ts';

export interface GeneratedArticle {
  /** From 0. */
  folder: number;
  texts: { language: 'en' | 'de'; title: string; text: string }[];
}

export const folderCount = 5001;
const topics = 12;
const topicWords = 400;
const length = 2000;

const english = createVocabulary('en', 1);
const german = createVocabulary('de', 2);

/** Articles of 2 kB, a fifth of them also in German, each about one of twelve things. */
export function* createCorpus(count: number, seed = 42): Generator<GeneratedArticle> {
  const random = createRandom(seed);
  for (let article = 0; article < count; article++) {
    const topic = Math.floor(random() * topics);
    const folder = Math.floor(random() * folderCount);
    const texts: GeneratedArticle['texts'] = [{ language: 'en', ...write(english, topic, random) }];
    if (article % 5 === 0) texts.push({ language: 'de', ...write(german, topic, random) });
    yield { folder, texts };
  }
}

function write({ words, draw }: typeof english, topic: number, random: () => number) {
  const word = (): string => {
    // Every fourth word is one of the topic's, of which a few are frequent.
    const place =
      random() < 0.25 ? 200 + topic * topicWords + Math.floor(topicWords * random() ** 3) : draw(random);
    return words[place]!;
  };
  const sentence = (count: number) => {
    const text = Array.from({ length: count }, word).join(' ');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  let text = '';
  while (text.length < length) text += `${sentence(6 + Math.floor(random() * 12))}. `;
  return { title: sentence(3 + Math.floor(random() * 4)), text: text.slice(0, length).trim() };
}

/** Words to ask for, by how many of the articles have them. */
export const queryWords = {
  /** About a word in five hundred articles. */
  rare: Array.from({ length: 20 }, (_, step) => english.words[9000 + step * 700]!),
  /** In a tenth. */
  middle: Array.from({ length: 20 }, (_, step) => english.words[120 + step * 7]!),
  /** In a third and more. */
  common: Array.from({ length: 20 }, (_, step) => english.words[32 + step * 2]!),
  /** What a topic is about. */
  topical: Array.from(
    { length: 20 },
    (_, step) => english.words[200 + (step % topics) * topicWords + step * 3]!,
  ),
};
