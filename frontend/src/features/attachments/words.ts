import type { Attachment } from "@/api/generated";

export const kindNames: Record<Attachment["type"], string> = {
  pdf: "PDF",
  docx: "Word document",
  xlsx: "Excel workbook",
  pptx: "PowerPoint slides",
  odt: "OpenDocument text",
  ods: "OpenDocument spreadsheet",
  odp: "OpenDocument slides",
  png: "Picture, PNG",
  jpeg: "Picture, JPEG",
  heic: "Picture, HEIC",
  txt: "Plain text",
  mp3: "Recording, MP3",
  m4a: "Recording, M4A",
};

/** "340 KB", "2.5 MB". */
export const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
