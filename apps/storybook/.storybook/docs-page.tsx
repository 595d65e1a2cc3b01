import { Description, Stories, Title } from '@storybook/addon-docs/blocks';

/** A chapter: what it is about, then its stories, each with what a person sees and the code of it. */
export function DocsPage() {
  return (
    <>
      <Title />
      <Description />
      <Stories title="" />
    </>
  );
}
