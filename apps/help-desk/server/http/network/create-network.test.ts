import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { createNetwork, type NetworkOptions } from './create-network.ts';

/** Who asks, and where, for a request that comes over a connection from `peer`. */
async function seen(options: NetworkOptions, peer: string, headers: Record<string, string> = {}) {
  const network = createNetwork(options);
  const routes = new Hono();
  routes.get('/', (context) => context.json([network.callerOf(context), network.originOf(context)]));
  const socket = new Socket();
  Object.defineProperty(socket, 'remoteAddress', { value: peer });
  const bindings = { incoming: new IncomingMessage(socket) };
  const [caller, origin] = (await (
    await routes.request('http://10.0.0.5:4800/', { headers }, bindings)
  ).json()) as [string, string];
  return { caller, origin };
}

const forwarded = (chain: string) => ({ 'x-forwarded-for': chain });

describe('who asks', () => {
  test.each<[string, NetworkOptions, string, string, string]>([
    ['nobody is trusted', {}, '10.0.0.9', '1.2.3.4', '10.0.0.9'],
    ['one proxy', { trustProxy: 1 }, '10.0.0.9', '1.2.3.4', '1.2.3.4'],
    ['a forged entry before it', { trustProxy: 1 }, '10.0.0.9', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['two proxies', { trustProxy: 2 }, '10.0.0.9', '6.6.6.6, 1.2.3.4, 10.0.0.8', '1.2.3.4'],
    ['more hops than entries', { trustProxy: 9 }, '10.0.0.9', '1.2.3.4', '1.2.3.4'],
    ['a trusted address', { trustProxy: ['10.0.0.9'] }, '10.0.0.9', '6.6.6.6, 1.2.3.4', '1.2.3.4'],
    ['another address', { trustProxy: ['10.0.0.9'] }, '10.0.0.10', '1.2.3.4', '10.0.0.10'],
    ['a subnet', { trustProxy: ['10.0.0.0/24'] }, '10.0.0.77', '1.2.3.4, 10.0.0.3', '1.2.3.4'],
    ['beside a subnet', { trustProxy: ['10.0.0.0/24'] }, '10.0.1.77', '1.2.3.4', '10.0.1.77'],
    ['over IPv6', { trustProxy: ['10.0.0.9'] }, '::ffff:10.0.0.9', '1.2.3.4', '1.2.3.4'],
    ['with a port', { trustProxy: 1 }, '10.0.0.9', '1.2.3.4:5678', '1.2.3.4'],
    ['an IPv6 caller with a port', { trustProxy: 1 }, '10.0.0.9', '[2001:db8::1]:5678', '2001:db8::1'],
    ['what is no address', { trustProxy: 1 }, '10.0.0.9', 'unknown', '10.0.0.9'],
    ['nothing', { trustProxy: 1 }, '10.0.0.9', '', '10.0.0.9'],
  ])('%s', async (_, options, peer, chain, caller) => {
    expect((await seen(options, peer, forwarded(chain))).caller).toBe(caller);
  });
});

describe('where it answers', () => {
  test('is what the operator says', async () => {
    const options = { publicAddress: 'https://help.example.com' };
    expect((await seen(options, '10.0.0.9')).origin).toBe('https://help.example.com');
  });

  test('is where it was asked by default, whatever headers claim', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'evil.example' };
    expect((await seen({ trustProxy: 1 }, '10.0.0.9', headers)).origin).toBe('http://10.0.0.5:4800');
  });
});

test.each<NetworkOptions>([
  { publicAddress: 'help.example.com' },
  { publicAddress: 'https://help.example.com/desk' },
  { publicAddress: 'ftp://help.example.com' },
  { trustProxy: ['localhost'] },
  { trustProxy: ['10.0.0.0/33'] },
  { trustProxy: [''] },
])('%j is refused', (options) => {
  expect(() => createNetwork(options)).toThrow(/is no /);
});
