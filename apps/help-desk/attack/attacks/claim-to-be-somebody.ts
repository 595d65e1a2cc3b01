import type { Attack } from '../attack.ts';
import { admin, bearer, json, widget } from '../callers.ts';

/** Sends tickets under another one's email, with the keys of their drafts. */
export const claimToBeSomebody: Attack = {
  name: 'Claim to be somebody',
  async run(target) {
    const ann = await bearer('ann@acme.example');
    const send = async (draft: object, headers: Record<string, string>, caller: number) => {
      const body = JSON.stringify({
        description: 'It tore.',
        subject: 'Torn',
        email: 'ann@acme.example',
        ...draft,
      });
      return target.ask(`${widget}/tickets`, {
        method: 'POST',
        headers: { ...json, ...headers },
        body,
        caller,
      });
    };
    for (let round = 0; round < 5; round++) {
      const key = `guessed-${round}`;
      const anns = await send({ key }, ann, round);
      const claimed = await send({ key }, {}, round);
      const other = await send({ key, subject: 'Another' }, {}, round);
      const ids = [anns, claimed, other].map((answer) => answer.json.id);
      target.holds(
        new Set(ids).size === 3 && !ids.includes(undefined),
        `the same key is another ticket: ${ids.join()}`,
      );
      for (const [id, verified] of [
        [ids[0], true],
        [ids[1], false],
        [ids[2], false],
      ] as const) {
        const kept = (await target.ask(`/api/v2/tickets/${id}`, { headers: admin })).json;
        target.holds(kept.verified === verified, `ticket ${id} says whose word it is`);
      }
      target.holds(Object.keys(claimed.json).join() === 'id', 'the answer tells the id alone');
    }
    for (const subject of [
      '\u200B',
      '\u3164',
      '\u2800',
      'To\u0000rn',
      '\u{E0001}',
      '\u00AD \u2060',
      '\u0301',
    ]) {
      const { status } = await send({ key: 'unseen-0001', subject }, {}, target.random.number(10_000) + 100);
      target.holds(status === 400, `a subject of ${JSON.stringify(subject)}: ${status}`);
    }
    for (const email of [
      'ann',
      'a@b@c',
      'Ann <ann@acme.example>',
      'ann@acme..example',
      'an\u200Bn@acme.example',
      `${'a'.repeat(65)}@b.example`,
    ]) {
      const { status } = await send({ key: 'address-0001', email }, {}, target.random.number(10_000) + 100);
      target.holds(status === 400, `an email of ${JSON.stringify(email)}: ${status}`);
    }
  },
};
