import { useHelpWidget } from '@widget/react';
import { useState } from 'react';

export function ShopWords({ launcher, banner }: { launcher: string; banner: string }) {
  const { setLabels } = useHelpWidget();
  const [isDone, setDone] = useState(false);

  const speak = () => {
    setLabels({ en: { launcher, banner } });
    setDone(true);
  };

  return (
    <>
      <button type="button" className="button" onClick={speak}>
        Use our own words
      </button>
      {isDone && <p>The widget now says “{launcher}”.</p>}
    </>
  );
}
