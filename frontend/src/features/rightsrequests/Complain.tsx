/** Whoever is refused is told where else to go (UK GDPR article 12(4)). */
export function Complain() {
  return (
    <div className="ev-card ev-card--soft">
      <h2>If you do not agree</h2>
      <p>
        You may complain to your organisation: make a request and choose “Complain about how my data is handled”. You may also
        complain to the Information Commissioner’s Office (ICO), at{" "}
        <a href="https://ico.org.uk/make-a-complaint/">ico.org.uk/make-a-complaint</a> or 0303 123 1113, and go to court.
      </p>
    </div>
  );
}
