import { expect, onTestFinished, test, vi } from 'vitest';
import { hour, openPage, second } from '../testing/open-page.ts';

const channelName = 'https://widget.freshworks.com/widgets/81000000001.js';

/** Another tab of the same app, as far as this one can tell. */
function openOtherTab() {
  const channel = new BroadcastChannel(channelName);
  const heard: unknown[] = [];
  channel.onmessage = ({ data }: MessageEvent) => heard.push(data);
  onTestFinished(() => channel.close());
  return { heard, say: (message: unknown) => channel.postMessage(message) };
}

/** What was said before has been heard when this returns: messages keep their order. */
async function messagesArrive(): Promise<void> {
  const [sender, receiver] = [new BroadcastChannel('after all'), new BroadcastChannel('after all')];
  await new Promise((resolve) => {
    receiver.onmessage = resolve;
    sender.postMessage(null);
  });
  sender.close();
  receiver.close();
}

test.each([
  ['logout()', (page: ReturnType<typeof openPage>) => page.client.logout()],
  ['the host’s sign-out', (page: ReturnType<typeof openPage>) => void page.signOut()],
  ['a user switch', (page: ReturnType<typeof openPage>) => void page.signIn('bob')],
])('%s tells the other tabs who has left, and nothing more (case 52)', async (_, leave) => {
  const page = openPage();
  const other = openOtherTab();
  await page.signIn();
  leave(page);
  await expect.poll(() => other.heard).toEqual([{ userId: 'ann', at: page.clock.now() }]);
});

test('who signs out in another tab is signed out here, without an echo (case 52)', async () => {
  const page = openPage();
  const other = openOtherTab();
  await page.signIn();
  other.say({ userId: 'ann', at: page.clock.now() });
  await expect.poll(() => page.state()).toBe('signed-out');
  expect(page.script.identity).toBeNull();
  expect(page.clock.timers).toBe(0);
  await messagesArrive();
  expect(other.heard).toEqual([]);
});

test.each([
  ['another user', () => ({ userId: 'bob', at: Date.UTC(2100, 0) })],
  ['an earlier sign-in of the same user', (now: number) => ({ userId: 'ann', at: now - 1 })],
  ['nobody', () => ({ at: Date.UTC(2100, 0) })],
  ['no time', () => ({ userId: 'ann' })],
  ['no object', () => 'ann'],
  ['nothing', () => null],
])('a sign-out of %s says nothing here (cases 53, 54)', async (_, message) => {
  const page = openPage();
  const other = openOtherTab();
  await page.signIn();
  other.say(message(page.clock.now()));
  await messagesArrive();
  await messagesArrive();
  expect(page.state()).toBe('active');
});

test('a host that still says ann: the next look at the page asks the endpoint, which knows', async () => {
  const page = openPage();
  const other = openOtherTab();
  await page.signIn();
  await page.clock.advance(second);
  other.say({ userId: 'ann', at: page.clock.now() });
  await expect.poll(() => page.state()).toBe('signed-out');
  dispatchEvent(new Event('focus'));
  await page.clock.advance(hour);
  // The other tab's app was still about to tell the endpoint.
  expect(page.requests).toHaveLength(1);
  dispatchEvent(new Event('focus'));
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
  expect(page.reasons()).toEqual(['initial', 'initial']);
});

test('to leave the page is not to sign out', async () => {
  const page = openPage();
  const other = openOtherTab();
  await page.signIn();
  page.client.destroy();
  await messagesArrive();
  await messagesArrive();
  expect(other.heard).toEqual([]);
});

test.each([
  ['is missing', undefined],
  [
    'may not be made',
    function refuse() {
      throw new DOMException('denied', 'SecurityError');
    },
  ],
  [
    'may not be used',
    class {
      postMessage() {
        throw new DOMException('closed', 'InvalidStateError');
      }
      close() {}
    },
  ],
])('a BroadcastChannel that %s is done without (cases 54, 55)', async (_, channel) => {
  vi.stubGlobal('BroadcastChannel', channel);
  onTestFinished(() => void vi.unstubAllGlobals());
  const page = openPage();
  await page.signIn();
  expect(page.state()).toBe('active');
  page.client.logout();
  expect(page.state()).toBe('signed-out');
});

test('a page that was left hears nothing, because an open channel could keep it from being kept; back, it hears (case 61)', async () => {
  const page = openPage();
  const other = openOtherTab();
  await page.signIn();
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  other.say({ userId: 'ann', at: page.clock.now() });
  await messagesArrive();
  expect(page.state()).toBe('active');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await page.clock.advance(0);
  expect(page.state()).toBe('active');
  other.say({ userId: 'ann', at: page.clock.now() });
  await expect.poll(() => page.state()).toBe('signed-out');
});
