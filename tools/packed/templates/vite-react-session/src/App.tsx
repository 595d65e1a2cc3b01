import { useHelpWidgetState } from '@widget/react';
import { HelpButton } from './help-button';

export default function App() {
  return (
    <>
      <HelpButton />
      <output>{useHelpWidgetState().session}</output>
    </>
  );
}
