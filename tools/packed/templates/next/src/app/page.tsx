import { authState, HelpWidgetProvider } from '@widget/react';
import { Shop } from './shop';

// A server component that takes from the package both what runs on a server and what is the browser's.
export default function Page() {
  return <Shop title={`${authState(true, null).status} ${typeof HelpWidgetProvider}`} />;
}
