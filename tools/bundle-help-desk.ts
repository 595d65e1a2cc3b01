// `node --import` this before the help desk's command: what it serves is built first.
import { bundle } from './start/bundle.ts';

bundle('help-desk');
