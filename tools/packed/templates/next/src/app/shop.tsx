'use client';

import { useHelpWidgetState } from '@widget/react';
import { HelpButton } from '../help-button';

export function Shop({ title }: { title: string }) {
  return (
    <main title={title}>
      <HelpButton />
      <output>{useHelpWidgetState().session}</output>
    </main>
  );
}
