/** Where a person answers when the widget does not load. */
export const supportMail = 'help@alder-and-pine.example';
