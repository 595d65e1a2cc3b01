import { devtools } from '@vue/devtools-kit';

// Vue looks for the devtools once, when it is loaded: this has to be imported before it.
devtools.init();
