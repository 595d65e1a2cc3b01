import type * as contactForm from './contact-form.ts';

export type ContactForm = typeof contactForm;

/** The view of the contact form, and how it is sent. */
export const loadContactForm = (): Promise<ContactForm> => import('./contact-form.ts');
