import type { BookingInput, BookingRevisionInput } from "@/api/generated";
import { typedIn } from "@/ui/useSend";

export function revisionInput(form: FormData): BookingRevisionInput {
  const text = typedIn(form);
  return { offer: text("offer"), ask: text("ask"), access: text("access"), diet: text("diet") } as BookingRevisionInput;
}

export const bookingInput = (form: FormData): BookingInput =>
  ({ ...revisionInput(form), managerId: typedIn(form)("managerId") }) as BookingInput;
