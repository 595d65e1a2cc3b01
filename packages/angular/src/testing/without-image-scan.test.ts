import { provideZonelessChangeDetection } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { expect, onTestFinished, test, vi } from 'vitest';

test('an application leaves nothing behind that looks at the page once the test is over', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const application = await createApplication({ providers: [provideZonelessChangeDetection()] });
  application.destroy();
  const look = vi.spyOn(document, 'querySelectorAll');
  vi.runAllTimers();
  expect(look).not.toHaveBeenCalled();
});
