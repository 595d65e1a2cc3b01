import { useHelpWidget } from '@widget/react';

export function ArticleLink({ article }: { article: number }) {
  const { open } = useHelpWidget();
  return (
    <button type="button" className="button" onClick={() => open({ article })}>
      When will it arrive?
    </button>
  );
}
