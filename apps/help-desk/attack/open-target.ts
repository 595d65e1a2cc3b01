import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../../../tools/processes/start-process.ts';
import { createRandom, type Random } from './create-random.ts';

interface Question {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Which caller asks: each has an address of its own, where the system has more than one for itself. */
  caller?: number;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The body, if it is a JSON object; else one with nothing in it. */
  json: Body;
  /** The body, if it is a JSON list of objects; else an empty one. */
  list: Body[];
}

/** What the attacks read of a body: any of it may be missing. */
interface Body {
  id?: number;
  code?: string;
  message?: string;
  errors?: { message?: string }[];
  articles?: { id: number }[];
  title?: string;
  description?: string;
  status?: number;
  visibility?: number;
  company_ids?: number[];
  verified?: boolean;
}

/** What has come of an attack so far. */
export interface Outcome {
  tried: number;
  broken: string[];
}

export interface Target {
  port: number;
  /** How much is tried: 1 for a glance. */
  rounds: number;
  random: Random;
  /** Asks it something. An answer that blames the help desk itself is noted as one that did not hold. */
  ask(path: string, question?: Question): Promise<Answer>;
  /** Notes a try, and whether the help desk held. */
  holds(held: boolean, what: string): void;
  /** Whether there is no time left for more. */
  isOver(): boolean;
  /** What the help desk has written into its log. */
  log(): string;
}

const main = join(import.meta.dirname, '../server/main.ts');

/** Starts a help desk of its own on loopback, with the demo's content, for attacks upon it. */
export async function openTarget({
  rounds,
  seed,
  deadline = Infinity,
}: {
  rounds: number;
  seed: number;
  deadline?: number;
}) {
  const data = mkdtempSync(join(tmpdir(), 'help-desk-attack-'));
  const helpDesk = startProcess([
    ...(['node', '--conditions=@widget/source', main] as const),
    ...['--port', '0', '--data', data, '--demo'],
  ]);
  const [, port = ''] = await helpDesk.says(/answers at http:\/\/127\.0\.0\.1:(\d+)\n/);
  let outcome: Outcome = { tried: 0, broken: [] };
  const holds = (held: boolean, what: string) => {
    outcome.tried += 1;
    if (!held) outcome.broken.push(what);
  };
  const target: Target = {
    ...{ port: Number(port), rounds, random: createRandom(seed), holds },
    async ask(path, question = {}) {
      const answer = await send(Number(port), path, question);
      if (answer.status >= 500)
        holds(false, `${question.method ?? 'GET'} ${path.slice(0, 200)} answered ${answer.status}`);
      return answer;
    },
    isOver: () => performance.now() > deadline,
    log: helpDesk.errors,
  };
  return {
    target,
    /** Begins to count anew, and answers what was counted. */
    begin(): Outcome {
      return (outcome = { tried: 0, broken: [] });
    },
    async close(): Promise<void> {
      await helpDesk.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function send(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body, caller = 0 }: Question,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const localAddress =
      process.platform === 'linux'
        ? `127.${1 + (caller >> 16)}.${(caller >> 8) & 255}.${1 + (caller & 127)}`
        : undefined;
    const framed = {
      ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
      ...headers,
    };
    const sent = request(
      { host: '127.0.0.1', port, localAddress, path, method, headers: framed, agent: false },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('error', reject);
        response.on('end', () => {
          const value = parse(text);
          const list = Array.isArray(value) ? value.map(bodyOf) : [];
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: bodyOf(value),
            list,
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function bodyOf(value: unknown): Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
