import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { hydratedConfig } from './app/hydration';

bootstrapApplication(App, hydratedConfig).catch((err) => console.error(err));
