/** When a screen breaks: what was typed elsewhere is safe, and there is a way on. */
export function CrashPage() {
  return (
    <main className="ev-main ev-wrap" id="main">
      <title>Something went wrong – Evident</title>
      <h1>Sorry, something went wrong</h1>
      <p className="ev-spaced">Load the page again. If it happens twice, tell your learning team what you were doing.</p>
      <p>
        <a href="/">Go to the home page</a>
      </p>
    </main>
  );
}
