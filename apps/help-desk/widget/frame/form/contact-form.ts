import styles from '../styles/form.css?inline';

// What writing a message takes beyond reading articles. The build makes a file of its own of it, whose styles come with it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

export { FormView } from '../views/form-view.tsx';
export { sendForm } from './send-form.ts';
