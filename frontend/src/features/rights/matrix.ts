import type { PermissionMatrix, RightWords } from "@/api/generated";

export type Column = { key: string; title: string };

/** Rows that belong together, in the order of the parts of the app. */
export const byArea = (rights: RightWords[]): [string, RightWords[]][] =>
  [...new Set(rights.map(({ area }) => area))].map((area) => [area, rights.filter((right) => right.area === area)]);

/** What a role can give; the platform's administrator stands beside the roles. */
export const ofRoles = (matrix: PermissionMatrix) => ({
  rights: matrix.rights.filter((right) => right.roles.length > 0 || right.ofPlatform),
  columns: [...matrix.roles.map(({ role, title }) => ({ key: role, title })), ...platform(matrix)],
});

/** What comes with an account, whatever the roles. */
export const ofAccounts = (matrix: PermissionMatrix) => ({
  rights: matrix.rights.filter((right) => right.roles.length === 0 && !right.ofPlatform),
  columns: matrix.accounts.map(({ account, title }) => ({ key: account, title })),
});

const platform = (matrix: PermissionMatrix): Column[] =>
  matrix.accounts.filter(({ account }) => account === "platform-admin").map(({ account, title }) => ({ key: account, title }));

export const has = (right: RightWords, column: string) => right.roles.includes(column) || right.accounts.includes(column);

/** The whole matrix as a table for a spreadsheet. */
export function asCsv(matrix: PermissionMatrix): string {
  const columns = [
    ...matrix.accounts.map(({ account, title }) => ({ key: account, title })),
    ...matrix.roles.map(({ role, title }) => ({ key: role, title })),
  ];
  const rows = matrix.rights.map((right) => [
    right.area,
    right.words,
    ...columns.map(({ key }) => (has(right, key) ? "yes" : "no")),
  ]);
  const quoted = [["Area", "Right", ...columns.map(({ title }) => title)], ...rows].map((row) =>
    row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
  );
  return `\uFEFF${quoted.join("\r\n")}\r\n`;
}
