interface HtmlSetter {
  setHTML?(html: string): void;
}

/** Puts an article's text in, ready to be read in a narrow panel. A link to `#contact` leads to the contact form. */
export function insertArticle(body: HTMLElement & HtmlSetter, html: string, contact: () => void): void {
  // The help desk has sanitised the text when it was written, and this page's content security policy runs no script
  // and applies no style of it. `setHTML` is a third lock where the browser has it; a sanitiser of our own for the
  // others would weigh as much as the whole panel.
  if (body.setHTML) body.setHTML(html);
  else body.innerHTML = html;

  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href="#contact"]')) {
    link.onclick = (event) => {
      event.preventDefault();
      contact();
    };
  }
  // A wide table scrolls by itself, for the keyboard too, and the text around it stays put.
  for (const table of body.querySelectorAll('table')) {
    const frame = document.createElement('div');
    frame.className = 'table-frame';
    frame.tabIndex = 0;
    table.replaceWith(frame);
    frame.append(table);
  }
}
