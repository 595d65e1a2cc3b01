import { IMAGE_CONFIG } from '@angular/common';

/** Angular looks at a page's images a moment later, and may find the document of a server's Angular then. */
export const withoutImageScan = {
  provide: IMAGE_CONFIG,
  useValue: { disableImageSizeWarning: true, disableImageLazyLoadWarning: true },
};
