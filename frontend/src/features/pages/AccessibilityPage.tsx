import { Page } from "@/ui/Page";

export function AccessibilityPage() {
  return (
    <Page title="Accessibility statement">
      <div className="ev-prose">
        <h1>Accessibility statement</h1>
        <p>
          We want everyone to be able to use Evident. It is built to meet the Web Content Accessibility Guidelines 2.2 at level
          AA.
        </p>
        <p>
          You should be able to use every page with a keyboard alone or a screen reader, at 400% zoom and on a phone, in light or
          dark.
        </p>
        <h2>How we check</h2>
        <p>
          Each page is tested with axe, with no rule switched off, each time Evident changes. Evident has not yet been audited by
          an independent body.
        </p>
        <h2>If something does not work for you</h2>
        <p>Tell your learning team what you were trying to do. They will find you another way to do it, and tell us.</p>
      </div>
    </Page>
  );
}
