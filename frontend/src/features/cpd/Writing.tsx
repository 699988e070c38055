import type { ComponentType } from "react";
import { useSyncExternalStore } from "react";
import type { CpdRecord } from "@/api/generated";
import type { Typed } from "@/ui/drafts";
import type { Saver } from "@/ui/saving";
import { Skeleton } from "@/ui/Skeleton";
import { Editor } from "./Editor";
import { useSaver } from "./useSaving";

type Beside = ComponentType<{ typed: Typed }> | undefined;
type Props = { heading: string; person: string; thing: string; blank: Typed; record?: CpdRecord; Beside: Beside };

/** The editor, once it is known what this device kept, and what helps while one writes. */
export function Writing({ heading, person, thing, blank, record, Beside }: Props) {
  const saver = useSaver(person, thing, blank, record);
  return (
    <>
      <h1 className="ev-spaced">{heading}</h1>
      <p className="ev-lead ev-spaced-l">
        It is saved as you type, and it is yours alone until you share it. Stop whenever you like.
      </p>
      {saver ? (
        <div className={Beside ? "ev-split ev-split--aside" : undefined}>
          <div>
            <Editor saver={saver} record={record} />
          </div>
          {Beside && (
            <aside className="ev-sticky" aria-label="Help with writing">
              <Told saver={saver} Beside={Beside} />
            </aside>
          )}
        </div>
      ) : (
        <Skeleton lines={10} />
      )}
    </>
  );
}

function Told({ saver, Beside }: { saver: Saver; Beside: NonNullable<Beside> }) {
  return <Beside typed={useSyncExternalStore(saver.subscribe, saver.typed)} />;
}
