import type { ReactNode } from 'react';
import { Help } from './help';

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Help>{children}</Help>
      </body>
    </html>
  );
}
