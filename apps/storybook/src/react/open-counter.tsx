import { useHelpWidget, useHelpWidgetEvent } from '@widget/react';
import { useState } from 'react';

export function OpenCounter() {
  const { open } = useHelpWidget();
  const [count, setCount] = useState(0);
  useHelpWidgetEvent('open', () => setCount(count + 1));
  return (
    <>
      <button type="button" className="button" onClick={() => open()}>
        Help
      </button>
      <p>{count === 1 ? 'Opened once' : `Opened ${count} times`}</p>
    </>
  );
}
