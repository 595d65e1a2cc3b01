/** What is no fault of the one who asks, in words for them. */
export const failures = {
  'internal-error': {
    code: 'internal-error',
    message: 'The help desk has failed: try again, and look into its log.',
  },
  'data-damaged': {
    code: 'data-damaged',
    message: 'The data of this help desk is damaged: stop it, and put a backup in its place.',
  },
  'disk-full': {
    code: 'disk-full',
    message: 'The disk of this help desk is full: nothing new can be kept until there is room.',
  },
} as const;
