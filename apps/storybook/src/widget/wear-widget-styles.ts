import article from '../../../help-desk/widget/frame/styles/article.css?inline';
import base from '../../../help-desk/widget/frame/styles/base.css?inline';
import home from '../../../help-desk/widget/frame/styles/home.css?inline';
import layout from '../../../help-desk/widget/frame/styles/layout.css?inline';
import theme from '../../../help-desk/widget/frame/styles/theme.css?inline';
import stage from './widget-stage.css?inline';

/** Puts the frame's own styles on this page, in the colours that are wanted. Returns how to take them off. */
export function wearWidgetStyles(colorScheme: string): () => void {
  const wanted = { light: 'not all', dark: 'all' }[colorScheme];
  const frame = [theme, base, layout, home, article].join('\n');
  const style = document.createElement('style');
  style.textContent =
    (wanted ? frame.replaceAll(/\(prefers-color-scheme:\s*dark\)/g, wanted) : frame) + stage;
  document.head.append(style);
  return () => style.remove();
}
