import './styles/theme.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/home.css';
import './styles/article.css';

import { readConfiguration } from './connection/read-configuration.ts';
import { startFrame } from './start-frame.tsx';

startFrame({
  configuration: readConfiguration(document),
  page: window.parent,
  fetch,
});
