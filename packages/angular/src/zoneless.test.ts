import { provideZonelessChangeDetection } from '@angular/core';
import { describeBinding } from '@widget/testing/conformance';
import { createHarness } from './testing/create-harness.ts';
import { describeStability } from './testing/describe-stability.ts';

describeBinding('Angular', createHarness(provideZonelessChangeDetection()));
describeStability(provideZonelessChangeDetection());
