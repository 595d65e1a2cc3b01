import { provideZonelessChangeDetection } from '@angular/core';
import { describeBinding } from '@widget/testing/conformance';
import { createHarness } from './testing/create-harness.ts';

describeBinding('Angular', createHarness(provideZonelessChangeDetection()));
