import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';
import { connectionAddress } from './connection-address.ts';

/** What the operator has said of the way that requests take to here. What a header claims counts only by that. */
export interface Network {
  /** The address of the one who asks. Requests made in process have none, and are one caller. */
  callerOf(context: Context): string;
  /** Where this help desk answers, like `https://help.example.com`. */
  originOf(context: Context): string;
}

export interface NetworkOptions {
  /** The origin that callers know. Left out, it is the one that each request was sent to. */
  publicAddress?: string | undefined;
  /** How many proxies stand before the help desk, or which: addresses and subnets. By default none is trusted. */
  trustProxy?: number | readonly string[] | undefined;
}

/** @throws {Error} with one line, when an address is none */
export function createNetwork({ publicAddress, trustProxy = 0 }: NetworkOptions = {}): Network {
  const publicOrigin = publicAddress === undefined ? undefined : requireOrigin(publicAddress);
  const isTrusted = typeof trustProxy === 'number' ? byHops(trustProxy) : byAddress(trustProxy);
  return {
    callerOf(context) {
      const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map(plainAddress);
      // From the last proxy to the one who asks: each entry is as good as the one who has written it.
      const chain = [...forwarded.filter(Boolean), connectionAddress(context.env)].reverse();
      let caller = 0;
      while (caller < chain.length - 1 && isTrusted(chain[caller] ?? '', caller)) caller += 1;
      const address = chain[caller] ?? '';
      return isIP(address) ? address : connectionAddress(context.env);
    },
    originOf: (context) => publicOrigin ?? new URL(context.req.url).origin,
  };
}

type IsTrusted = (address: string, hop: number) => boolean;

function byHops(hops: number): IsTrusted {
  return (_, hop) => hop < hops;
}

function byAddress(entries: readonly string[]): IsTrusted {
  const trusted = new BlockList();
  for (const entry of entries) {
    const [address = '', bits] = entry.split('/');
    const family = familyOf(address);
    const most = family === 'ipv6' ? 128 : 32;
    if (!family || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most))) {
      throw new Error(`"${entry}" is no address or subnet, like 10.0.0.0/8.`);
    }
    if (bits === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const family = familyOf(address);
    return family !== undefined && trusted.check(address, family);
  };
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address);
  return version === 0 ? undefined : version === 6 ? 'ipv6' : 'ipv4';
}

/** Without the port that some proxies add, and an IPv4 address as one though it came over IPv6. */
function plainAddress(text: string): string {
  const address = text.trim().replace(/^\[(.*)\](:\d+)?$/, '$1');
  return (/^\d+\.\d+\.\d+\.\d+:\d+$/.test(address) ? address.replace(/:\d+$/, '') : address).replace(
    /^::ffff:(?=\d+\.)/i,
    '',
  );
}

function requireOrigin(address: string): string {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(
    `"${address}" is no public address: give scheme and host alone, like https://help.example.com.`,
  );
}
