import { useHelpWidget } from '@widget/react';

export function OrderQuestion({ order }: { order: string }) {
  const { prefill, open } = useHelpWidget();

  const ask = () => {
    prefill({ subject: `Order ${order}` });
    open('ticketForm');
  };

  return (
    <button type="button" className="button" onClick={ask}>
      Ask about this order
    </button>
  );
}
