import { useHelpWidget, useHelpWidgetState } from '@widget/react';
import { useEffect } from 'react';

export function ShopLauncher() {
  const { show, hide, open, close } = useHelpWidget();
  const { isOpen } = useHelpWidgetState();

  useEffect(() => {
    hide('launcher');
    return () => show('launcher');
  }, [show, hide]);

  return (
    <button
      type="button"
      className="button button-shop"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? close() : open())}
    >
      Ask the hut keeper
    </button>
  );
}
