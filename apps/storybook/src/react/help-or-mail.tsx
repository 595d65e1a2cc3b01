import { useHelpWidget, useHelpWidgetState } from '@widget/react';

export function HelpOrMail() {
  const { open } = useHelpWidget();
  const { status } = useHelpWidgetState();
  if (status === 'blocked' || status === 'failed')
    return (
      <p>
        Help cannot be shown here. <a href="mailto:help@alder-and-pine.example">Write to us</a>
      </p>
    );
  return (
    <button type="button" className="button" onClick={() => open()}>
      Help
    </button>
  );
}
