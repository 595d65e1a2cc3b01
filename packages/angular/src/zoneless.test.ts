import { provideZonelessChangeDetection } from '@angular/core';
import { describeBinding } from '@widget/testing/conformance';
import { createHarness } from './create-harness.test.setup.ts';

describeBinding('Angular', createHarness(provideZonelessChangeDetection()));
