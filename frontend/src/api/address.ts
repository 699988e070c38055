import { client } from "./generated/client.gen";

/** Where something of the API is read by other programs: the whole address, for people to copy. */
export const apiAddress = (path: string) => `${client.getConfig().baseUrl ?? ""}/api/v1${path}`;
