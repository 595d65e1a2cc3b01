import { create } from 'storybook/theming/create';

const shared = {
  brandTitle: 'Help widget',
  brandImage: './brand.svg',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  appBorderRadius: 12,
  inputBorderRadius: 8,
} as const;

const light = create({
  ...shared,
  base: 'light',
  colorPrimary: '#1b6650',
  colorSecondary: '#1b6650',
  appBg: '#f4f6f5',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#dfe5e2',
  textColor: '#1c2421',
  textMutedColor: '#58635e',
  barTextColor: '#58635e',
  barHoverColor: '#1b6650',
  barSelectedColor: '#1b6650',
  barBg: '#ffffff',
  inputBorder: '#87938d',
});

const dark = create({
  ...shared,
  base: 'dark',
  brandImage: './brand-dark.svg',
  colorPrimary: '#79d2b0',
  colorSecondary: '#46ad88',
  appBg: '#101513',
  appContentBg: '#151a18',
  appPreviewBg: '#151a18',
  appBorderColor: '#2f3834',
  textColor: '#e8edea',
  textMutedColor: '#a2aea8',
  barTextColor: '#a2aea8',
  barHoverColor: '#79d2b0',
  barSelectedColor: '#79d2b0',
  barBg: '#151a18',
  inputBg: '#1e2422',
  inputBorder: '#75827c',
});

/** The looks of Storybook itself, light or dark as the person's system is. */
export const brandTheme = matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
