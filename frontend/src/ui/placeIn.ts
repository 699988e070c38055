/** What was chosen as a place, as the API takes it. */
export function placeIn(form: FormData) {
  const [serviceAreaId, teamId] = form.get("place")?.toString().split("/") ?? [];
  return { ...(serviceAreaId && { serviceAreaId }), ...(teamId && { teamId }) };
}

/** A refused area or team leads to the place. */
export const isPlace = (pointer: string) => /^\/(serviceAreaId|teamId)/.test(pointer);
