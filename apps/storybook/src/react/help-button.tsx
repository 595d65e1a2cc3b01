import { useHelpWidget } from '@widget/react';

export function HelpButton() {
  const { open } = useHelpWidget();
  return (
    <button type="button" className="button" onClick={() => open()}>
      Help
    </button>
  );
}
