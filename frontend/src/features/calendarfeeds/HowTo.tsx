const ways = [
  {
    name: "Outlook",
    steps: [
      "Open the calendar and choose “Add calendar”.",
      "Choose “Subscribe from web”.",
      "Paste the address and choose “Import”.",
    ],
  },
  {
    name: "Google Calendar",
    steps: ["Beside “Other calendars”, choose the plus.", "Choose “From URL”.", "Paste the address and choose “Add calendar”."],
  },
  {
    name: "iPhone, iPad and Mac",
    steps: [
      "Open Calendar and choose “Calendars”, then “Add Calendar”.",
      "Choose “Add Subscription Calendar”.",
      "Paste the address and choose “Subscribe”.",
    ],
  },
];

/** How calendars that people use are told of an address. */
export function HowTo() {
  return (
    <aside className="ev-card ev-card--soft ev-stack ev-sticky" aria-labelledby="how">
      <h2 id="how" className="ev-h3">
        How to subscribe
      </h2>
      {ways.map(({ name, steps }) => (
        <div key={name}>
          <h3>{name}</h3>
          <ol className="ev-small ev-numbered">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </aside>
  );
}
