import { apiAddress } from "@/api/address";
import contract from "../../../../openapi.yaml?url";

/** What holds for every call. */
export function Rules() {
  return (
    <>
      <h2>3. Read on</h2>
      <h3>Pages</h3>
      <p>
        Lists answer <code>items</code>, <code>page</code>, <code>size</code> and <code>total</code>. Ask with{" "}
        <code>?page=2&amp;size=100</code>; a page holds 100 at most.
      </p>
      <h3>Refusals</h3>
      <p>
        Each is <code>application/problem+json</code> (RFC 9457): a <code>type</code> from a closed list, a <code>detail</code>{" "}
        for people and <code>errors</code> with a pointer for each bad field. Quote its <code>requestId</code> when you ask for
        help. What is not open to you answers 404, as if it were not there.
      </p>
      <h3>Limits</h3>
      <p>
        Each client has a number of calls a minute. Every answer says how many are left in <code>RateLimit</code> and{" "}
        <code>RateLimit-Policy</code>; too many answer 429, with the seconds to wait in <code>Retry-After</code>. Whoever looks
        after Evident can raise the limit of your client.
      </p>
      <h3>A copy that stays up to date</h3>
      <p>
        Do not read everything each night. <code>{apiAddress("/resources/changes")}</code> gives every resource once and then only
        what changed: go on with <code>nextCursor</code> until <code>more</code> is false, and come back with the last one.
      </p>
      <h3>Feeds and harvesting</h3>
      <p>
        Without a client: Atom at <code>{apiAddress("/feeds/topics/domestic-abuse.atom")}</code>, OAI-PMH 2.0 at{" "}
        <code>{apiAddress("/oai")}</code>, and schema.org JSON-LD of each public resource.
      </p>
      <h3>Unchanged?</h3>
      <p>
        Send the <code>ETag</code> of the last answer as <code>If-None-Match</code>, and 304 saves you reading it again. To change
        something, send it as <code>If-Match</code>. Where something is created, an <code>Idempotency-Key</code> makes a repeat
        harmless.
      </p>
      <h2>The contract</h2>
      <p>
        <a href={contract} download="evident-openapi.yaml">
          The OpenAPI document
        </a>{" "}
        says shapes, units, limits, refusals and the scope of every operation. The address holds the version: within{" "}
        <code>v1</code> things are added and nothing is taken away or made narrower, so ignore what you do not know. A next
        version would stand beside it for a year.
      </p>
    </>
  );
}
