import { provideHttpClient } from '@angular/common/http';
import { effect, runInInjectionContext, type EnvironmentProviders, type Provider } from '@angular/core';
import { createApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import type { AuthState } from '@widget/core';
import { onTestFinished } from 'vitest';
import { recordStates } from './record-states.ts';

/** Runs the set-up of a recipe in an application with its library's providers, as the widget's provider does. */
export async function bootstrapStates(
  helpAuth: () => () => AuthState,
  providers: (Provider | EnvironmentProviders)[],
) {
  const { states, record } = recordStates();
  const application = await createApplication({
    providers: [provideRouter([]), provideHttpClient(), providers],
  });
  onTestFinished(() => application.destroy());
  const { injector } = application;
  runInInjectionContext(injector, () => {
    const auth = helpAuth();
    record(auth());
    effect(() => record(auth()));
  });
  return { states, injector };
}
